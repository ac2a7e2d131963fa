package prongsai.response;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.round.TestRound;

/// Prints how many answers a second the box stores for 1, 8, 64 and 256 respondents at once, beside
/// plain inserts of the same row, one a transaction, over the same pool. No test: its numbers
/// depend on the machine.
final class WriterRate {
  private static final Duration EACH = Duration.ofSeconds(3);
  private static final int[] RESPONDENTS = {1, 8, 64, 256};

  private WriterRate() {}

  public static void main(String[] arguments) {
    try (Database database = TestDatabase.fresh();
        Box box = Submissions.box(database, TestRound.DURING)) {
      TestRound round = TestRound.open(database);
      for (int times = 0; times < 3; times++)
        for (int respondents : RESPONDENTS) {
          long grouped = rate(respondents, random -> submit(box, round, random));
          long single = rate(respondents, random -> insert(database, round, random));
          System.out.printf(
              "%d respondents: box %,d/s, single inserts %,d/s, ratio %.1f%n",
              respondents, grouped, single, (double) grouped / single);
        }
    }
  }

  private static long rate(int respondents, Consumer<Random> act) {
    AtomicLong done = new AtomicLong();
    long end = System.nanoTime() + EACH.toNanos();
    BooleanSupplier inTime = () -> System.nanoTime() < end;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < respondents; i++) {
        Random random = new Random(i);
        threads.execute(() -> {
          while (inTime.getAsBoolean()) {
            act.accept(random);
            done.incrementAndGet();
          }
        });
      }
    }
    return done.get() / EACH.toSeconds();
  }

  private static void submit(Box box, TestRound round, Random random) {
    Receipt receipt =
        box.submit(
            Submissions.eit(round, Submissions.key(), Submissions.random(Submissions.EIT, random)));
    if (!(receipt instanceof Receipt.Stored)) throw new IllegalStateException("not stored");
  }

  private static void insert(Database database, TestRound round, Random random) {
    try (Connection connection = database.box().getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "INSERT INTO response.answer (id, round_id, instrument, answered_on, stream, flags, answers)"
                    + " VALUES (?, ?, 'EIT', '2022-03-10', 1, 0, ?)")) {
      statement.setObject(1, UUID.randomUUID());
      statement.setObject(2, round.id().value());
      statement.setBytes(3, Submissions.random(Submissions.EIT, random).bytes());
      statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
