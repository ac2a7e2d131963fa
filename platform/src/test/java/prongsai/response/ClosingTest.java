package prongsai.response;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.response.Submissions.EIT;
import static prongsai.response.Submissions.answers;
import static prongsai.response.Submissions.eit;
import static prongsai.response.Submissions.key;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.round.RoundState;
import prongsai.round.TestRound;

class ClosingTest {
  private static final int RESPONDENTS = 64;

  /// What respondents were told, while and after the round was closed.
  private record Told(AtomicLong stored, AtomicLong closed, AtomicLong afterwards) {}

  @Test
  void noAnswerIsTakenAfterARoundIsClosedUnderLoad() throws Exception {
    try (Database database = TestDatabase.fresh();
        Box box = Submissions.box(database, TestRound.DURING)) {
      TestRound round = TestRound.open(database);
      Told told = new Told(new AtomicLong(), new AtomicLong(), new AtomicLong());
      AtomicBoolean closed = new AtomicBoolean();
      List<Runnable> respondents = new ArrayList<>();
      for (int i = 0; i < RESPONDENTS; i++)
        respondents.add(() -> answerUntilClosed(box, round, closed, told));
      long whenClosed = 0;
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        respondents.forEach(threads::execute);
        while (told.stored.get() < 500) Thread.sleep(5);
        round.move(RoundState.CLOSED);
        whenClosed = Submissions.rows(database, round);
        closed.set(true);
      }
      assertThat(told.closed.get()).isEqualTo(RESPONDENTS);
      assertThat(told.afterwards.get()).isZero();
      assertThat(Submissions.rows(database, round)).isEqualTo(whenClosed);
      assertThat(told.stored.get()).isEqualTo(whenClosed);
    }
  }

  @Test
  void whoAnswersWhileARoundIsBeingClosedWaitsAndIsRefused() throws Exception {
    try (Database database = TestDatabase.fresh();
        Box box = Submissions.box(database, TestRound.DURING);
        Connection closing = database.desk().getConnection();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      TestRound round = TestRound.open(database);
      closing.setAutoCommit(false);
      run(closing, "SELECT pg_advisory_xact_lock(hashtextextended('" + round.id() + "', 0))");
      run(closing, "UPDATE round.round SET state = 'closed' WHERE id = '" + round.id() + "'");
      Future<Receipt> waiting =
          threads.submit(() -> box.submit(eit(round, key(), answers(EIT, 1))));
      Thread.sleep(300);
      assertThat(waiting.isDone()).isFalse();
      closing.commit();
      assertThat(waiting.get()).isEqualTo(Receipt.Refused.NOT_OPEN);
      assertThat(Submissions.rows(database, round)).isZero();
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void answerUntilClosed(Box box, TestRound round, AtomicBoolean closed, Told told) {
    while (true) {
      boolean late = closed.get();
      Receipt receipt = box.submit(eit(round, key(), answers(EIT, 1)));
      if (receipt instanceof Receipt.Stored) {
        told.stored.incrementAndGet();
        if (late) told.afterwards.incrementAndGet();
      } else if (receipt == Receipt.Refused.NOT_OPEN) {
        told.closed.incrementAndGet();
        return;
      }
    }
  }
}
