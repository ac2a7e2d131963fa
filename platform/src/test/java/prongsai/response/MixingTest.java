package prongsai.response;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.response.Submissions.EIT;
import static prongsai.response.Submissions.eit;
import static prongsai.response.Submissions.key;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.round.TestRound;

class MixingTest {
  private static final int ANSWERS = 300;
  private Database database;
  private Mixing mixing;
  private Box box;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh();
    mixing = new Mixing(database.box());
    box = new Box(database.box(), Submissions.clock(TestRound.DURING), mixing);
  }

  @AfterEach
  void close() {
    box.close();
    database.close();
  }

  /// The number of an answer, written into its first questions.
  private static Answers numbered(int number) {
    byte[] chosen = new byte[EIT];
    for (int bit = 0; bit < 9; bit++) chosen[bit] = (byte) ((number >> bit) & 1);
    return Answers.of(chosen);
  }

  private static int number(String hex) {
    byte[] chosen = HexFormat.of().parseHex(hex);
    int number = 0;
    for (int bit = 0; bit < 9; bit++) number |= chosen[bit] << bit;
    return number;
  }

  private List<Integer> numbersIn(String order) {
    return JdbcClient.create(database.owner())
        .sql("SELECT encode(answers, 'hex') FROM response.answer ORDER BY " + order)
        .query((row, number) -> number(row.getString(1)))
        .list();
  }

  private List<String> values(String column, String table) {
    return JdbcClient.create(database.owner())
        .sql("SELECT DISTINCT " + column + "::text FROM " + table)
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Test
  void placesAndTransactionsTellTheOrderOfComingUntilRowsAreMixed() {
    TestRound round = TestRound.open(database);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < ANSWERS; i++) {
      order.add(i);
      box.submit(eit(round, key(), numbered(i)));
    }
    assertThat(numbersIn("ctid")).isEqualTo(order);
    assertThat(numbersIn("xmin::text::bigint")).isEqualTo(order);
    assertThat(likeness(numbersIn("id"))).isBetween(-0.25, 0.25);

    mixing.mixAll();
    assertThat(values("xmin", "response.answer")).hasSize(1);
    assertThat(values("xmin", "response.spent")).hasSize(1);
    List<Integer> mixed = numbersIn("ctid");
    assertThat(likeness(mixed)).isBetween(-0.25, 0.25);
    Collections.sort(mixed);
    assertThat(mixed).as("nothing is lost").isEqualTo(order);
  }

  /// Rank correlation with the order of coming: 1 for the same order, near 0 for any. Of 300 rows
  /// in random order it is beyond 0.25 once in a hundred thousand times.
  private static double likeness(List<Integer> order) {
    double squares = 0;
    for (int i = 0; i < order.size(); i++) squares += Math.pow(order.get(i) - i, 2);
    double n = order.size();
    return 1 - 6 * squares / (n * (n * n - 1));
  }

  @Test
  void idsAreNewAfterMixingSoThatNobodyCanLookOneUp() {
    TestRound round = TestRound.open(database);
    for (int i = 0; i < 20; i++) box.submit(eit(round, key(), numbered(i)));
    List<String> before = values("id", "response.answer");
    mixing.mix(round.id());
    assertThat(values("id", "response.answer")).hasSize(20).doesNotContainAnyElementsOf(before);
  }

  @Test
  void ofRowsOfOneBatchTheOrderOfTicketsSaysNothingOfThatOfAnswers() throws Exception {
    TestRound round = TestRound.open(database);
    List<Submission> all = new ArrayList<>();
    for (int i = 0; i < ANSWERS; i++) all.add(eit(round, key(), numbered(i)));
    Submissions.atOnce(box, all);
    assertThat(numbersIn("xmin::text::bigint, ctid"))
        .isNotEqualTo(numbersIn("xmin::text::bigint, id DESC"));
    assertThat(numbersIn("xmin::text::bigint, id"))
        .isEqualTo(numbersIn("xmin::text::bigint, ctid"));
  }

  @Test
  void nothingIsLostOrDoubledWhenRowsAreMixedWhilePeopleAnswer() throws Exception {
    TestRound round = TestRound.open(database);
    AtomicBoolean enough = new AtomicBoolean();
    AtomicInteger stored = new AtomicInteger();
    AtomicInteger storedBefore = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 16; i++) {
        Random random = new Random(i);
        threads.execute(() -> answer(round, random, enough, stored, storedBefore));
      }
      for (int i = 0; i < 25; i++) mixing.mixAll();
      enough.set(true);
    }
    assertThat(stored.get()).isPositive().isEqualTo(storedBefore.get());
    assertThat(Submissions.rows(database, round)).isEqualTo(stored.get());
    assertThat(values("token_hash", "response.spent")).hasSize(stored.get());
  }

  /// Answers, and sends each answer a second time.
  private void answer(
      TestRound round,
      Random random,
      AtomicBoolean enough,
      AtomicInteger stored,
      AtomicInteger storedBefore) {
    while (!enough.get()) {
      Submission one = eit(round, key(), Submissions.random(EIT, random));
      if (box.submit(one) instanceof Receipt.Stored) stored.incrementAndGet();
      if (box.submit(one) instanceof Receipt.StoredBefore) storedBefore.incrementAndGet();
    }
  }
}
