package prongsai.response;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.response.Submissions.EIT;
import static prongsai.response.Submissions.IIT;
import static prongsai.response.Submissions.answers;
import static prongsai.response.Submissions.atOnce;
import static prongsai.response.Submissions.eit;
import static prongsai.response.Submissions.key;
import static prongsai.response.Submissions.publish;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.blind.SigningKey;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.round.RoundState;
import prongsai.round.SurveyInstrument;
import prongsai.round.TestRound;

class BoxTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static Database database;
  private static TestRound round;
  private static Box box;
  private static SigningKey key;

  @BeforeAll
  static void open() {
    database = TestDatabase.fresh();
    round = TestRound.open(database);
    box = at(TestRound.DURING);
    key = SigningKey.generate(RANDOM);
    publish(database, round, key);
  }

  @AfterAll
  static void close() {
    box.close();
    database.close();
  }

  private static Box at(Instant moment) {
    return Submissions.box(database, moment);
  }

  private static Submission iit(String ticket, Answers answers) {
    return Submissions.iit(round, ticket, answers);
  }

  private static long rows(TestRound round) {
    return Submissions.rows(database, round);
  }

  @Test
  void whatIsStoredIsToldColumnByColumn() {
    Receipt receipt = box.submit(eit(TestRound.open(database), key(), answers(EIT, 1)));
    assertThat(receipt).isInstanceOf(Receipt.Stored.class);
    assertThat(((Receipt.Stored) receipt).row().columns())
        .containsKeys("round_id", "instrument", "stream", "flags", "answers")
        .containsEntry("answered_on", "2022-03-10")
        .containsEntry("answers", "01" + "00".repeat(EIT - 1));
  }

  @Test
  void theSameKeyTriedAgainIsStoredOnce() {
    TestRound own = TestRound.open(database);
    String key = key();
    assertThat(box.submit(eit(own, key, answers(EIT, 1)))).isInstanceOf(Receipt.Stored.class);
    for (int i = 0; i < 5; i++)
      assertThat(box.submit(eit(own, key, answers(EIT, 1))))
          .isInstanceOf(Receipt.StoredBefore.class);
    assertThat(box.submit(eit(own, key, answers(EIT, 2))))
        .isEqualTo(Receipt.Refused.ALREADY_ANSWERED);
    assertThat(rows(own)).isEqualTo(1);
  }

  @Test
  void ofAHundredSubmissionsOfOneTicketOneIsStored() throws Exception {
    String ticket = key.issue(RANDOM).text();
    long before = rows(round);
    List<Receipt> receipts =
        atOnce(
            box, IntStream.range(0, 100).mapToObj(i -> iit(ticket, answers(IIT, i % 2))).toList());
    assertThat(receipts.stream().filter(Receipt.Stored.class::isInstance)).hasSize(1);
    assertThat(receipts.stream().filter(Receipt.StoredBefore.class::isInstance)).hasSize(49);
    assertThat(receipts.stream().filter(Receipt.Refused.ALREADY_ANSWERED::equals)).hasSize(50);
    assertThat(rows(round)).isEqualTo(before + 1);
  }

  @Test
  void aTicketThatTheDoorDidNotSignIsWorthNothing() {
    String foreign = SigningKey.generate(RANDOM).issue(RANDOM).text();
    String good = key.issue(RANDOM).text();
    String changed = (good.charAt(0) == 'A' ? "B" : "A") + good.substring(1);
    for (String bad : List.of(foreign, changed, "", "x".repeat(427), good + "A"))
      assertThat(box.submit(iit(bad, answers(IIT, 0)))).isEqualTo(Receipt.Refused.INVALID_TICKET);
    TestRound other = TestRound.open(database);
    Submission elsewhere = Submissions.iit(other, good, answers(IIT, 0));
    assertThat(box.submit(elsewhere)).isEqualTo(Receipt.Refused.INVALID_TICKET);
    assertThat(box.submit(iit(good, answers(IIT, 0)))).isInstanceOf(Receipt.Stored.class);
  }

  @Test
  void answersMustFitTheQuestions() {
    byte[] beyond = new byte[EIT];
    Arrays.fill(beyond, (byte) 9);
    byte[] negative = new byte[EIT];
    negative[3] = -1;
    for (Answers bad :
        List.of(
            Answers.of(),
            answers(EIT - 1, 0),
            answers(EIT + 1, 0),
            Answers.of(beyond),
            Answers.of(negative)))
      assertThat(box.submit(eit(round, key(), bad))).isEqualTo(Receipt.Refused.INVALID_ANSWERS);
  }

  @Test
  void nothingIsTakenBeforeOpeningNorAfterClosing() {
    TestRound own = TestRound.open(database);
    try (Box early = at(TestRound.OPENS.minusMillis(1));
        Box late = at(TestRound.CLOSES)) {
      assertThat(early.submit(eit(own, key(), answers(EIT, 0))))
          .isEqualTo(Receipt.Refused.NOT_OPEN);
      assertThat(late.submit(eit(own, key(), answers(EIT, 0)))).isEqualTo(Receipt.Refused.NOT_OPEN);
    }
    String key = key();
    box.submit(eit(own, key, answers(EIT, 0)));
    own.move(RoundState.CLOSED);
    assertThat(box.submit(eit(own, key(), answers(EIT, 0)))).isEqualTo(Receipt.Refused.NOT_OPEN);
    assertThat(box.submit(eit(own, key, answers(EIT, 0))))
        .as("a retry still learns that it was stored")
        .isInstanceOf(Receipt.StoredBefore.class);
    assertThat(rows(own)).isEqualTo(1);
  }

  @Test
  void aServicePointOverItsBudgetIsFlaggedAndNotRefused() {
    TestRound own = TestRound.open(database);
    UUID point = UUID.randomUUID();
    int flags = 0;
    for (int i = 0; i <= PointBudget.A_DAY; i++) {
      Submission one =
          new Submission(
              own.id(),
              SurveyInstrument.EIT,
              key(),
              answers(EIT, 0),
              Stream.SELF,
              Optional.of(point),
              Anomaly.NO_PROOF_OF_WORK.bit());
      flags = ((Receipt.Stored) box.submit(one)).row().flags();
      if (i < PointBudget.A_DAY) assertThat(flags).isEqualTo(Anomaly.NO_PROOF_OF_WORK.bit());
    }
    assertThat(Anomaly.of(flags))
        .containsExactly(Anomaly.NO_PROOF_OF_WORK, Anomaly.OVER_POINT_BUDGET);
    assertThat(rows(own)).isEqualTo(PointBudget.A_DAY + 1);
  }

  @Test
  void aClosedBoxStoresWhatItTookAndTakesNoMore() {
    Box own = at(TestRound.DURING);
    assertThat(own.submit(eit(round, key(), answers(EIT, 0)))).isInstanceOf(Receipt.Stored.class);
    own.close();
    assertThat(own.submit(eit(round, key(), answers(EIT, 0)))).isEqualTo(Receipt.Refused.BUSY);
  }
}
