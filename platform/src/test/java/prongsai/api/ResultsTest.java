package prongsai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.Actor;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.agency.AgencyId;
import prongsai.disclosure.Marks;
import prongsai.frameworks.Frameworks;
import prongsai.results.Freezing;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Option;
import prongsai.server.TestServer;
import tools.jackson.databind.JsonNode;

/// What a frozen round gives out; and that every answer is of the schema that describes it.
class ResultsTest {
  private static TestServer server;
  private static RoundId round;
  private static RoundId small;
  private static Program auditor;
  private static Program officer;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    Register register = new Register(server);
    AgencyId agency = register.agency("A1");
    round = register.round(agency, 2565, "closed");
    small = register.round(agency, 2566, "closed");
    Answered answered = new Answered(server);
    answered.add(round, SurveyInstrument.IIT, 120);
    answered.add(round, SurveyInstrument.EIT, 600);
    answered.add(small, SurveyInstrument.IIT, 120);
    answered.add(small, SurveyInstrument.EIT, 7);
    server.part(Marks.class).replace(round, marks());
    freeze(round, "ปิดรอบการประเมิน");
    freeze(round, "แก้ไขจำนวนบุคลากร");
    freeze(small, "ปิดรอบการประเมิน");
    auditor = Program.of(server, Role.AUDITOR, Scope.everything());
    officer = Program.of(server, Role.AGENCY_OFFICER, new Scope.Branch(agency));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Map<Code, Option> marks() {
    Map<Code, Option> marks = new HashMap<>();
    for (Item item :
        Frameworks.load(Register.FRAMEWORK).instrument(new Code("OIT")).orElseThrow().items())
      marks.put(item.code(), item.scale().options().getFirst());
    return marks;
  }

  private static void freeze(RoundId id, String reason) {
    server
        .part(Freezing.class)
        .freeze(
            server.part(Rounds.class).find(id).orElseThrow(),
            reason,
            "test",
            new Actor.Program("server"));
  }

  @Test
  void theFrozenBytesAreReadAsTheyWereHashed() throws Exception {
    JsonNode version = auditor.json("/rounds/" + round + "/result/versions").get("items").get(0);
    assertThat(version.get("version").intValue()).isEqualTo(2);
    for (String part : List.of("result", "input")) {
      String path = "/rounds/" + round + "/result" + (part.equals("input") ? "/input" : "");
      HttpResponse<String> answer = auditor.get(path);
      String hash =
          HexFormat.of()
              .formatHex(
                  MessageDigest.getInstance("SHA-256")
                      .digest(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      assertThat(version.get(part + "_sha256").stringValue()).isEqualTo(hash);
      assertThat(answer.headers().firstValue("ETag")).contains('"' + hash + '"');
      assertThat(auditor.get(path, "If-None-Match", '"' + hash + '"').statusCode()).isEqualTo(304);
    }
  }

  @Test
  void aVersionThatIsNamedNeverChanges() {
    String path = "/rounds/" + round + "/result?version=";
    assertThat(auditor.get(path + "1").headers().firstValue("Cache-Control").orElseThrow())
        .contains("immutable", "private");
    assertThat(auditor.get(path + "2").statusCode()).isEqualTo(200);
    assertThat(auditor.get(path + "3").statusCode()).isEqualTo(404);
    assertThat(auditor.get(path + "x").statusCode()).isEqualTo(400);
  }

  @Test
  void theScoresAreForOfficersTheCountsAreNot() {
    JsonNode scores = officer.json("/rounds/" + round + "/scores");
    assertThat(scores.get("total").stringValue()).matches("\\d+\\.\\d\\d");
    assertThat(scores.get("version").get("reason").stringValue()).isEqualTo("แก้ไขจำนวนบุคลากร");
    assertThat(scores.get("instruments").get(0).get("parts")).isNotEmpty();
    assertThat(officer.get("/rounds/" + round + "/result").statusCode()).isEqualTo(403);
    assertThat(officer.get("/rounds/" + round + "/result/input").statusCode()).isEqualTo(403);
  }

  @Test
  void aSurveyThatFewAnsweredHasNoPartsAndNoCounts() {
    JsonNode scores = officer.json("/rounds/" + small + "/scores");
    JsonNode eit = scores.get("instruments").get(1);
    assertThat(eit.get("code").stringValue()).isEqualTo("EIT");
    assertThat(eit.get("parts")).isEmpty();
    assertThat(eit.get("sample").get("respondents").isNull()).isTrue();
    assertThat(auditor.get("/rounds/" + small + "/result").body()).contains("api/too-few-answers");
  }

  @Test
  void documentsAreMadeAndHandedOut() throws InterruptedException {
    String path = "/rounds/" + round + "/documents";
    JsonNode documents = officer.json(path);
    for (int i = 0; i < 600 && documents.get("progress").stringValue().equals("making"); i++) {
      Thread.sleep(200);
      documents = officer.json(path);
    }
    assertThat(documents.get("progress").stringValue()).isEqualTo("ready");
    assertThat(documents.get("items")).isNotEmpty();
    JsonNode pdf =
        documents
            .get("items")
            .valueStream()
            .filter(one -> one.get("media_type").stringValue().equals("application/pdf"))
            .findFirst()
            .orElseThrow();
    HttpResponse<String> answer =
        officer.get(pdf.get("href").stringValue().substring("/api/v1".length()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("%PDF");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(officer.get(path + "/2/nothing.pdf").statusCode()).isEqualTo(404);
    assertThat(officer.get(path + "/2/..%2f..%2fkeys").statusCode()).isIn(400, 404);
  }

  @Test
  void anotherAgencysResultsAreNotThere() {
    AgencyId other = new Register(server).agency("X" + UUID.randomUUID());
    Program foreign = Program.of(server, Role.AGENCY_EXECUTIVE, new Scope.Branch(other));
    for (String part :
        List.of(
            "",
            "/participation",
            "/anomalies",
            "/tallies",
            "/answers/IIT",
            "/scores",
            "/result",
            "/result/input",
            "/result/versions",
            "/documents",
            "/documents/1/report.pdf"))
      assertThat(foreign.get("/rounds/" + round + part).statusCode()).as(part).isEqualTo(404);
  }

  @Test
  void everyAnswerIsAsItIsDescribed() {
    Description description = new Description(server);
    Map<String, String> paths = new HashMap<>();
    for (String list : List.of("/me", "/frameworks", "/agencies", "/rounds", "/audit"))
      paths.put(list, list);
    paths.put("/frameworks/{id}", "/frameworks/" + Register.FRAMEWORK);
    paths.put("/agencies/{code}", "/agencies/A1");
    for (String part :
        List.of(
            "",
            "/participation",
            "/anomalies",
            "/tallies",
            "/scores",
            "/result",
            "/result/input",
            "/result/versions",
            "/documents")) paths.put("/rounds/{id}" + part, "/rounds/" + round + part);
    paths.forEach((described, path) ->
        assertThat(
                description.faults(
                    description.schema(described), Description.parsed(auditor.get(path).body())))
            .as(described)
            .isEmpty());
    assertThat(
            description.operations().stream()
                .filter(one -> !description.schema(one.path()).isMissingNode())
                .map(Description.Operation::path))
        .containsExactlyInAnyOrderElementsOf(paths.keySet());
  }
}
