package prongsai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.agency.AgencyId;
import prongsai.exporting.DuckDb;
import prongsai.frameworks.Frameworks;
import prongsai.importing.AnswerFile;
import prongsai.results.ClosedAnswers;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.tally.Tally;
import prongsai.server.TestServer;
import tools.jackson.databind.JsonNode;

/// What was collected in a round: participation, anomalies, tallies, answers.
class CollectedTest {
  private static TestServer server;
  private static Register register;
  private static AgencyId agency;
  private static RoundId closed;
  private static RoundId open;
  private static RoundId small;
  private static Program auditor;
  private static Program officer;

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void start() {
    server = TestServer.start();
    register = new Register(server);
    agency = register.agency("A1");
    closed = register.round(agency, 2565, "closed");
    open = register.round(agency, 2566, "open");
    small = register.round(agency, 2567, "closed");
    Answered answered = new Answered(server);
    answered.add(closed, SurveyInstrument.IIT, 137);
    answered.add(closed, SurveyInstrument.EIT, 2400);
    answered.add(open, SurveyInstrument.IIT, 50);
    answered.add(small, SurveyInstrument.IIT, 9);
    auditor = Program.of(server, Role.AUDITOR, Scope.everything());
    officer = Program.of(server, Role.AGENCY_OFFICER, new Scope.Branch(agency));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private Path download(Program program, String path, String ending) {
    Path file = folder.resolve("download." + ending);
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<Path> answer =
          client.send(program.request(path).GET().build(), HttpResponse.BodyHandlers.ofFile(file));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
          .startsWith("attachment")
          .endsWith("." + ending + "\"");
      return file;
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Test
  void participationIsToldAsOnTheScreens() {
    JsonNode surveys = officer.json("/rounds/" + closed + "/participation").get("surveys");
    assertThat(surveys.get(0).get("instrument").stringValue()).isEqualTo("IIT");
    assertThat(surveys.get(0).get("total").get("exact").longValue()).isEqualTo(137);
    assertThat(surveys.get(0).get("days").valueStream())
        .allMatch(days -> days.get("answers").longValue() >= 10);
    JsonNode few = officer.json("/rounds/" + small + "/participation").get("surveys").get(0);
    assertThat(few.get("total").get("exact").isNull()).isTrue();
    assertThat(few.get("days")).isEmpty();
  }

  @Test
  void whileARoundIsOpenNothingButParticipationIsRead() {
    assertThat(auditor.get("/rounds/" + open + "/participation").statusCode()).isEqualTo(200);
    for (String part : List.of("/tallies", "/anomalies", "/answers/IIT"))
      assertThat(auditor.get("/rounds/" + open + part).body()).contains("api/still-collecting");
    assertThat(auditor.get("/rounds/" + open + "/scores").body()).contains("api/no-result");
  }

  @Test
  void anomaliesAreForAssessorsAndAuditors() {
    JsonNode odd = auditor.json("/rounds/" + closed + "/anomalies").get("surveys").get(1);
    assertThat(odd.get("identical").get("least").longValue()).isBetween(2391L, 2400L);
    assertThat(odd.get("set_aside").longValue()).isZero();
    assertThat(officer.get("/rounds/" + closed + "/anomalies").statusCode()).isEqualTo(403);
  }

  @Test
  void smallCountsAreLeftOutForWhoMayNotSeeTheAnswers() {
    JsonNode seen = officer.json("/rounds/" + closed + "/tallies");
    assertThat(seen.get("suppressed").booleanValue()).isTrue();
    boolean someHidden = false;
    for (JsonNode survey : seen.get("surveys"))
      for (JsonNode question : survey.get("questions")) {
        List<JsonNode> counts =
            question.get("options").valueStream().map(one -> one.get("count")).toList();
        boolean hidden = counts.stream().allMatch(JsonNode::isNull);
        assertThat(hidden || counts.stream().allMatch(one -> one.longValue() >= 10)).isTrue();
        someHidden |= hidden;
      }
    assertThat(someHidden).isTrue();
  }

  @Test
  void whoMaySeeTheAnswersGetsEveryCountInEveryForm() {
    String path = "/rounds/" + closed + "/tallies";
    JsonNode seen = auditor.json(path);
    assertThat(seen.get("suppressed").booleanValue()).isFalse();
    Path csv = download(auditor, path + "?format=csv", "csv");
    Path parquet = download(auditor, path + "?format=parquet", "parquet");
    List<?> rows = DuckDb.query("SELECT * FROM " + DuckDb.csv(csv));
    assertThat(DuckDb.query("SELECT * FROM " + DuckDb.parquet(parquet)).equals(rows)).isTrue();
    Tally iit = counted(SurveyInstrument.IIT);
    assertThat(
            DuckDb.query(
                "SELECT sum(count) FROM " + DuckDb.parquet(parquet) + " WHERE instrument = 'IIT'"))
        .containsExactly(
            List.of(Long.toString(iit.respondents() * iit.sheet().questions().size())));
    assertThat(
            seen.get("surveys")
                .get(0)
                .get("questions")
                .get(0)
                .get("options")
                .get(0)
                .get("count")
                .longValue())
        .isEqualTo(iit.count(0, 0));
  }

  private static Tally counted(SurveyInstrument survey) {
    return server
        .part(ClosedAnswers.class)
        .of(server.part(Rounds.class).find(closed).orElseThrow(), survey)
        .tally();
  }

  @Test
  void ofASurveyThatFewAnsweredNobodySeesAnything() {
    JsonNode iit = auditor.json("/rounds/" + small + "/tallies").get("surveys").get(0);
    assertThat(iit.get("respondents").isNull()).isTrue();
    assertThat(iit.get("questions").valueStream().flatMap(one -> one.get("options").valueStream()))
        .allMatch(option -> option.get("count").isNull());
    assertThat(auditor.get("/rounds/" + small + "/answers/IIT").body())
        .contains("api/too-few-answers");
    assertThat(auditor.get("/rounds/" + small + "/answers/EIT").body())
        .contains("api/too-few-answers");
  }

  @Test
  void answersAreTheSameInBothFormsAndGiveTheSameTally() {
    String path = "/rounds/" + closed + "/answers/IIT";
    Path csv = download(auditor, path, "csv");
    Path parquet = download(auditor, path + "?format=parquet", "parquet");
    List<?> rows = DuckDb.query("SELECT * FROM " + DuckDb.csv(csv));
    assertThat(rows).hasSize(137);
    assertThat(DuckDb.query("SELECT * FROM " + DuckDb.parquet(parquet)).equals(rows)).isTrue();
    Framework framework = Frameworks.load(Register.FRAMEWORK);
    List<Problem> problems = new java.util.ArrayList<>();
    Map<String, Tally> read =
        AnswerFile.read(
            csv,
            framework,
            framework.instrument(SurveyInstrument.IIT.code()).orElseThrow(),
            problems::add);
    assertThat(problems).isEmpty();
    assertThat(read.get("")).isEqualTo(counted(SurveyInstrument.IIT));
  }

  @Test
  void theFormMayBeAskedForByAcceptToo() {
    String path = "/rounds/" + closed + "/tallies";
    assertThat(contentType(path, "text/csv")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(contentType(path, "text/html, application/vnd.apache.parquet;q=0.5"))
        .isEqualTo("application/vnd.apache.parquet");
    assertThat(contentType(path, "text/*, application/json;q=0.1"))
        .isEqualTo("text/csv;charset=UTF-8");
    assertThat(contentType(path, "*/*")).isEqualTo("application/json");
    assertThat(auditor.get(path, "Accept", "application/xml").body())
        .contains("api/not-acceptable", "application/vnd.apache.parquet");
    assertThat(auditor.get(path + "?format=xml").body()).contains("api/bad-parameter");
    assertThat(auditor.get("/rounds/" + closed + "/answers/iit").statusCode()).isEqualTo(404);
  }

  private static String contentType(String path, String accept) {
    return auditor.get(path, "Accept", accept).headers().firstValue("Content-Type").orElseThrow();
  }

  @Test
  void answersLeaveATraceAndOnlyWithTheRight() {
    String path = "/rounds/" + closed + "/answers/EIT";
    assertThat(officer.get(path).statusCode()).isEqualTo(403);
    Program withoutScope =
        Program.of(
            server,
            Role.AUDITOR,
            Scope.everything(),
            EnumSet.complementOf(EnumSet.of(TokenScope.ANSWERS)),
            Optional.empty());
    assertThat(withoutScope.get(path).statusCode()).isEqualTo(403);
    assertThat(auditor.get(path).statusCode()).isEqualTo(200);
    JdbcClient desk = server.part(JdbcClient.class);
    assertThat(
            desk.sql("SELECT actor || details FROM access.audit WHERE name = 'answers.exported'")
                .query(String.class)
                .list())
        .anyMatch(entry ->
            entry.startsWith("token:" + auditor.token().substring(4, 12))
                && entry.contains("\"instrument\":\"EIT\""));
  }

  @Test
  void twoHundredThousandAnswersStreamInBoundedMemory() throws Exception {
    RoundId large = register.round(register.agency("L1"), 2565, "closed");
    new Answered(server).add(large, SurveyInstrument.EIT, 200_000);
    for (String format : List.of("csv", "parquet")) {
      auditor.get("/rounds/" + closed + "/answers/EIT?format=" + format); // classes are loaded
      long before = used();
      long most = 0;
      long bytes = 0;
      try (HttpClient client = HttpClient.newHttpClient();
          InputStream in =
              client
                  .send(
                      auditor.request("/rounds/" + large + "/answers/EIT?format=" + format).build(),
                      HttpResponse.BodyHandlers.ofInputStream())
                  .body()) {
        byte[] piece = new byte[1 << 16];
        for (int read = in.read(piece), i = 0; read >= 0; read = in.read(piece), i++) {
          bytes += read;
          if (i % 400 == 0) most = Math.max(most, used());
        }
      }
      assertThat(bytes).isGreaterThan(500_000);
      assertThat(most - before).as(format + " of " + bytes + " bytes").isLessThan(48L << 20);
    }
    Path parquet = download(auditor, "/rounds/" + large + "/answers/EIT?format=parquet", "parquet");
    assertThat(Files.size(parquet)).isPositive();
    assertThat(DuckDb.query("SELECT count(*) FROM " + DuckDb.parquet(parquet)))
        .containsExactly(List.of("200000"));
  }

  /// What is in use after a collection.
  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
