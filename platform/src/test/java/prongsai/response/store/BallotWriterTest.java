package prongsai.response.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Thread.State;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.round.TestRound;

class BallotWriterTest {
  private static final int NO_SUCH_STREAM = 77;
  private static final Clock CLOCK = Clock.fixed(TestRound.DURING, ZoneId.of("Asia/Bangkok"));
  private Database database;
  private TestRound round;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh();
    round = TestRound.open(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Bytes hash(String token) {
    try {
      return Bytes.of(
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Ballot ballot(String token, int stream) {
    return new Ballot(
        hash(token),
        hash(token + " digest"),
        round.id().value(),
        "EIT",
        LocalDate.now(CLOCK),
        stream,
        0,
        Bytes.of(new byte[19]),
        Optional.empty());
  }

  @Test
  void aRowThatTheDatabaseRefusesDoesNotHarmItsNeighbours() throws Exception {
    List<Callable<Outcome>> callers;
    List<Outcome> outcomes;
    try (BallotWriter writer = new BallotWriter(database.box(), CLOCK);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      callers =
          IntStream.range(0, 200)
              .mapToObj(i -> ballot("token " + i, i % 50 == 7 ? NO_SUCH_STREAM : 1))
              .map(one -> (Callable<Outcome>) () -> writer.store(one))
              .toList();
      outcomes = threads.invokeAll(callers).stream().map(Future::resultNow).toList();
    }
    for (int i = 0; i < outcomes.size(); i++)
      assertThat(outcomes.get(i)).isEqualTo(i % 50 == 7 ? Outcome.REFUSED : Outcome.STORED);
    assertThat(rows("response.answer")).isEqualTo(196);
    assertThat(rows("response.spent")).as("a refused row spends no ticket").isEqualTo(196);
  }

  private long rows(String table) {
    return JdbcClient.create(database.box())
        .sql("SELECT count(*) FROM " + table)
        .query(Long.class)
        .single();
  }

  @Test
  void twoOfOneTokenInOneBatchAreToldApart() throws Exception {
    BallotStore store = new BallotStore(database.box(), CLOCK);
    Ballot first = ballot("twice", 1);
    Ballot other =
        new Ballot(
            first.tokenHash(),
            hash("other answers"),
            first.round(),
            "EIT",
            first.day(),
            1,
            0,
            Bytes.of(new byte[] {1}),
            Optional.empty());
    assertThat(store.store(List.of(first, first, other)))
        .containsExactly(Outcome.STORED, Outcome.STORED_BEFORE, Outcome.OTHER_ANSWERS);
  }

  @Test
  void whatWaitsWhenTheWriterClosesIsStored() throws Exception {
    BallotWriter writer = new BallotWriter(database.box(), CLOCK);
    Future<?> closing;
    List<Future<Outcome>> waiting = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try (Connection lock = database.owner().getConnection()) {
        lock.setAutoCommit(false);
        lock.createStatement().execute("LOCK TABLE response.spent");
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
          Ballot late = ballot("late " + i, 1);
          FutureTask<Outcome> caller = new FutureTask<>(() -> writer.store(late));
          waiting.add(caller);
          callers.add(Thread.startVirtualThread(caller));
        }
        while (!callers.stream().allMatch(one -> one.getState() == State.TIMED_WAITING))
          Thread.onSpinWait();
        closing = threads.submit(writer::close);
        lock.rollback();
      }
      closing.get();
      for (Future<Outcome> one : waiting) assertThat(one.get()).isEqualTo(Outcome.STORED);
    }
    assertThat(rows("response.spent")).isEqualTo(1_000);
  }

  @Test
  void whatComesAsTheWriterClosesIsStoredOrSaidNotToBe() {
    BallotWriter writer = new BallotWriter(database.box(), CLOCK);
    List<Outcome> outcomes;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Outcome>> coming =
          IntStream.range(0, 2_000)
              .mapToObj(i -> threads.submit(() -> writer.store(ballot("late " + i, 1))))
              .toList();
      writer.close();
      outcomes = coming.stream().map(BallotWriterTest::result).toList();
    }
    assertThat(outcomes).isSubsetOf(Outcome.STORED, Outcome.UNKNOWN);
    for (int i = 0; i < outcomes.size(); i++)
      assertThat(isStored("late " + i)).isEqualTo(outcomes.get(i) == Outcome.STORED);
    assertThat(writer.store(ballot("too late", 1))).isEqualTo(Outcome.UNKNOWN);
  }

  private boolean isStored(String token) {
    return JdbcClient.create(database.box())
            .sql("SELECT count(*) FROM response.spent WHERE token_hash = ?")
            .param(hash(token).array())
            .query(Long.class)
            .single()
        == 1;
  }

  private static Outcome result(Future<Outcome> future) {
    try {
      return future.get();
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
