package prongsai.response;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.blind.SigningKey;
import prongsai.database.Database;
import prongsai.round.SurveyInstrument;
import prongsai.round.TestRound;

/// Answers for tests, and boxes that take them.
final class Submissions {
  /// Questions of the surveys of fiscal year 2565.
  static final int EIT = 19;

  static final int IIT = 51;

  private Submissions() {}

  /// A box whose clock stands still.
  static Box box(Database database, Instant moment) {
    return new Box(database.box(), clock(moment), new Mixing(database.box()));
  }

  static Clock clock(Instant moment) {
    return Clock.fixed(moment, ZoneId.of("Asia/Bangkok"));
  }

  /// The first option everywhere but in the first question.
  static Answers answers(int questions, int first) {
    byte[] chosen = new byte[questions];
    chosen[0] = (byte) first;
    return Answers.of(chosen);
  }

  /// Any of the first two options, which every question has.
  static Answers random(int questions, Random random) {
    byte[] chosen = new byte[questions];
    for (int i = 0; i < questions; i++) chosen[i] = (byte) random.nextInt(2);
    return Answers.of(chosen);
  }

  static String key() {
    return UUID.randomUUID().toString();
  }

  static Submission eit(TestRound round, String key, Answers answers) {
    return eit(round, key, answers, 0);
  }

  static Submission eit(TestRound round, String key, Answers answers, int flags) {
    return new Submission(
        round.id(), SurveyInstrument.EIT, key, answers, Stream.SELF, Optional.empty(), flags);
  }

  static Submission iit(TestRound round, String ticket, Answers answers) {
    return new Submission(
        round.id(), SurveyInstrument.IIT, ticket, answers, Stream.SELF, Optional.empty(), 0);
  }

  /// Makes the key of a round public, as the door does.
  static void publish(Database database, TestRound round, SigningKey key) {
    JdbcClient.create(database.door())
        .sql("INSERT INTO round.ticket_key VALUES (?, ?, ?)")
        .param(round.id().value())
        .param(key.publicKey().encoded())
        .param(key.publicKey().fingerprint())
        .update();
  }

  /// What is stored of the key of a page.
  static String hash(TestRound round, String key) {
    Submission any = eit(round, key, answers(EIT, 0));
    TicketKeys none = anyRound -> Optional.empty();
    return HexFormat.of().formatHex(new Tokens(none).hash(any).orElseThrow());
  }

  static long rows(Database database, TestRound round) {
    return JdbcClient.create(database.box())
        .sql("SELECT count(*) FROM response.answer WHERE round_id = ?")
        .param(round.id().value())
        .query(Long.class)
        .single();
  }

  /// What a box says to submissions that all come at once.
  static List<Receipt> atOnce(Box box, List<Submission> submissions) throws InterruptedException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads
          .invokeAll(
              submissions.stream().map(one -> (Callable<Receipt>) () -> box.submit(one)).toList())
          .stream()
          .map(Future::resultNow)
          .toList();
    }
  }
}
