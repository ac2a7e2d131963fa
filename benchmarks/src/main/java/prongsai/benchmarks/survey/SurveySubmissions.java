package prongsai.benchmarks.survey;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import prongsai.database.DatabaseAddress;
import prongsai.database.EmbeddedPostgres;
import prongsai.frameworks.Frameworks;
import prongsai.scoring.framework.Framework;

/// `run survey [SECONDS]`: complete, durable, anonymous EIT submissions a second (page, answers,
/// thanks) at 1, 8, 32, 64 and 256 respondents, and pgbench's single inserts into the same
/// PostgreSQL, one after the other on the same machine. The generator, the server and PostgreSQL
/// share its processors. At the end every acknowledged answer must be in the table.
public final class SurveySubmissions {
  private static final int[] LEVELS = {1, 8, 32, 64, 256};
  private static final int PORT = 18_080;
  private static final int WARM_UP = 5;

  private SurveySubmissions() {}

  /// Measures and prints.
  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
    Path data = Files.createTempDirectory(Path.of("benchmarks/target"), "survey");
    Process server = serve(data);
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data.resolve("postgres"))) {
      measure(postgres.address(), seconds, server);
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static Process serve(Path data) throws Exception {
    ProcessBuilder command =
        new ProcessBuilder(
            "./prongsai", "serve", "--data", data.toString(), "--port", Integer.toString(PORT));
    // All respondents come from one address here, and beyond its budget each answer would be
    // flagged.
    command.environment().put("PRONGSAI_SURVEY_ANSWERSOFNETWORK", "100000000");
    Process server = command.inheritIO().start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest health =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + PORT + "/actuator/health/readiness"))
              .build();
      for (int i = 0; i < 600 && server.isAlive(); i++) {
        try {
          if (client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200)
            return server;
        } catch (java.io.IOException notYet) {
          // it is starting
        }
        Thread.sleep(200);
      }
    }
    throw new IllegalStateException("the server did not start");
  }

  private static void measure(DatabaseAddress address, int seconds, Process server)
      throws Exception {
    String link = openRound(address);
    Inserts.prepare(address);
    Respondent respondent = new Respondent(PORT, "/e/" + link);
    Level.measure(respondent, 32, 0, 20); // the compiler's own warm-up
    System.out.println(
        "respondents  submissions/s   p50 ms   p95 ms   p99 ms  failed   inserts/s  ratio  server CPU ms each");
    for (int respondents : LEVELS) {
      long processor = processor(server);
      Level level = Level.measure(respondent, respondents, WARM_UP, seconds);
      double each = (processor(server) - processor) / 1e6 / (level.rate() * (seconds + WARM_UP));
      double inserts = Inserts.measure(address, Math.min(respondents, 64), seconds);
      System.out.printf(
          "%11d %14.0f %8.1f %8.1f %8.1f %7d %11.0f %6.2f %8.2f%n",
          respondents,
          level.rate(),
          level.millis()[0],
          level.millis()[1],
          level.millis()[2],
          level.failures(),
          inserts,
          level.rate() / inserts,
          each);
    }
  }

  private static long processor(Process server) {
    List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
    all.add(server.toHandle());
    return all.stream()
        .mapToLong(one -> one.info().totalCpuDuration().map(java.time.Duration::toNanos).orElse(0L))
        .sum();
  }

  private static String openRound(DatabaseAddress address) throws Exception {
    Framework rules = Frameworks.load("nacc-ita-2565");
    try (Connection connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO agency.agency (code, name, type, ministry, province, path, active)"
              + " VALUES ('bench', 'หน่วยงานทดสอบ', '-', '-', '-', '/1/', true)");
      try (ResultSet row =
          statement.executeQuery(
              "INSERT INTO round.round (agency_id, fiscal_year, framework_id, framework_sha256, state, iit_opens, iit_closes,"
                  + " eit_opens, eit_closes, staff, visitors) SELECT id, 2569, '"
                  + rules.id()
                  + "', '"
                  + rules.sha256()
                  + "', 'open', now() - interval '1 day', now() + interval '9 days', now() - interval '1 day',"
                  + " now() + interval '9 days', 100, 10000 FROM agency.agency RETURNING eit_link")) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
