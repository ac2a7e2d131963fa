package prongsai.response;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import prongsai.database.Database;
import prongsai.database.DatabaseAddress;
import prongsai.round.RoundId;
import prongsai.round.SurveyInstrument;

/// A process of its own that takes answers, prints the key of each that it acknowledged, and waits
/// to be killed.
final class SubmittingProcess {
  private static final int RESPONDENTS = 32;

  private SubmittingProcess() {}

  /// Takes answers until it is killed.
  ///
  /// @param arguments address, user and password of the database; the round; now
  public static void main(String[] arguments) {
    DatabaseAddress address = new DatabaseAddress(arguments[0], arguments[1], arguments[2]);
    RoundId round = new RoundId(UUID.fromString(arguments[3]));
    Clock clock = Clock.fixed(Instant.parse(arguments[4]), ZoneId.of("Asia/Bangkok"));
    try (Database database = Database.open(address);
        Box box = new Box(database.box(), clock, new Mixing(database.box()));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < RESPONDENTS; i++) {
        Random random = new Random(i);
        threads.execute(() -> answerForEver(box, round, random));
      }
    }
  }

  private static void answerForEver(Box box, RoundId round, Random random) {
    while (true) {
      String key = Submissions.key();
      Receipt receipt =
          box.submit(
              new Submission(
                  round,
                  SurveyInstrument.EIT,
                  key,
                  Submissions.random(Submissions.EIT, random),
                  Stream.SELF,
                  Optional.empty(),
                  0));
      System.out.println((receipt instanceof Receipt.Stored ? "stored " : "not ") + key);
    }
  }
}
