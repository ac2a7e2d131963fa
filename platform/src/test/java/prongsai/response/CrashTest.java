package prongsai.response;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.response.Submissions.EIT;
import static prongsai.response.Submissions.eit;
import static prongsai.response.Submissions.key;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.database.Database;
import prongsai.database.DatabaseAddress;
import prongsai.database.EmbeddedPostgres;
import prongsai.database.PostgresFailure;
import prongsai.database.TestDatabase;
import prongsai.round.TestRound;

/// What was acknowledged is there, once, whatever is killed at whatever moment.
class CrashTest {
  private static final int RESPONDENTS = 32;
  private static final int ENOUGH = 2_000;

  @Test
  void killingTheProgramLosesNothingThatItAcknowledged() throws Exception {
    DatabaseAddress address = TestDatabase.address();
    try (Database database = Database.open(address)) {
      TestRound round = TestRound.open(database);
      Set<String> acknowledged = new HashSet<>();
      Process process = start(address, round);
      try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith("stored ")) acknowledged.add(line.substring("stored ".length()));
          if (acknowledged.size() == ENOUGH)
            process.toHandle().destroyForcibly(); // SIGKILL; what is in the pipe stays readable
        }
      }
      assertThat(process.waitFor()).isEqualTo(128 + 9);
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
      waitForItsTransactionsToEnd(database);
      assertStoredOnce(database, round, acknowledged);
    }
  }

  private static Process start(DatabaseAddress address, TestRound round) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            SubmittingProcess.class.getName(),
            address.url(),
            address.user(),
            address.password(),
            round.id().toString(),
            TestRound.DURING.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void waitForItsTransactionsToEnd(Database database) throws InterruptedException {
    String others =
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            + " AND application_name = 'prongsai box' AND state <> 'idle' AND pid <> pg_backend_pid()";
    while (JdbcClient.create(database.owner()).sql(others).query(Long.class).single() > 0)
      Thread.sleep(20);
  }

  /// Every token is spent, and there are as many answers as spent tokens.
  private static void assertStoredOnce(Database database, TestRound round, Set<String> keys) {
    Set<String> spent =
        new HashSet<>(
            JdbcClient.create(database.box())
                .sql("SELECT encode(token_hash, 'hex') FROM response.spent WHERE round_id = ?")
                .param(round.id().value())
                .query((row, number) -> row.getString(1))
                .list());
    assertThat(Submissions.rows(database, round)).isEqualTo(spent.size());
    assertThat(spent).containsAll(keys.stream().map(one -> Submissions.hash(round, one)).toList());
  }

  @Test
  void killingTheDatabaseLosesNothingThatWasAcknowledged(
      @TempDir(cleanup = CleanupMode.ALWAYS) Path folder) throws Exception {
    Map<String, Submission> acknowledged = new ConcurrentHashMap<>();
    Map<String, Submission> unknown = new ConcurrentHashMap<>();
    EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
    TestRound round;
    try (Database database = Database.open(postgres.address())) {
      round = TestRound.open(database);
      answerUntilKilled(database, round, folder, acknowledged, unknown);
    }
    letGo(postgres);
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
    try (EmbeddedPostgres again = EmbeddedPostgres.start(folder);
        Database database = Database.open(again.address());
        Box box = Submissions.box(database, TestRound.DURING)) {
      assertStoredOnce(database, round, acknowledged.keySet());
      retry(box, acknowledged, unknown);
      Map<String, Submission> all = new HashMap<>(acknowledged);
      all.putAll(unknown);
      assertStoredOnce(database, round, all.keySet());
      assertThat(Submissions.rows(database, round)).isEqualTo(all.size());
    }
  }

  private static void answerUntilKilled(
      Database database,
      TestRound round,
      Path folder,
      Map<String, Submission> acknowledged,
      Map<String, Submission> unknown)
      throws Exception {
    AtomicBoolean killed = new AtomicBoolean();
    try (Box box = Submissions.box(database, TestRound.DURING);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < RESPONDENTS; i++) {
        Random random = new Random(i);
        threads.execute(() -> {
          while (!killed.get()) {
            Submission one = eit(round, key(), Submissions.random(EIT, random));
            Receipt receipt = box.submit(one);
            (receipt instanceof Receipt.Stored ? acknowledged : unknown).put(one.token(), one);
          }
        });
      }
      while (acknowledged.size() < ENOUGH) Thread.sleep(10);
      kill(folder);
      killed.set(true);
      database.close(); // or else the box waits long for connections that cannot come
    }
  }

  /// Kills the database and all its processes, without a word.
  private static void kill(Path folder) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("data/postmaster.pid"));
    ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(lines.getFirst())).orElseThrow();
    List<ProcessHandle> all = postmaster.descendants().toList();
    assertThat(all).isNotEmpty();
    postmaster.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
  }

  private static void letGo(EmbeddedPostgres postgres) {
    try {
      postgres.close();
    } catch (PostgresFailure nothingToStop) {
      assertThat(nothingToStop).hasMessageContaining("pg_ctl");
    }
  }

  /// Everybody sends once more, as browsers do that got no reply, and as people do who are not
  /// sure.
  private static void retry(
      Box box, Map<String, Submission> acknowledged, Map<String, Submission> unknown) {
    for (Submission one : acknowledged.values())
      assertThat(box.submit(one)).isInstanceOf(Receipt.StoredBefore.class);
    for (Submission one : unknown.values())
      assertThat(box.submit(one)).isNotInstanceOf(Receipt.Refused.class);
  }
}
