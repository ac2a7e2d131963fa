package prongsai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.agency.AgencyId;
import prongsai.round.RoundId;
import prongsai.server.TestServer;
import tools.jackson.databind.JsonNode;

class ListsTest {
  private static final int NATION = 8303;
  private static TestServer server;
  private static Register register;
  private static Program program;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    register = new Register(server);
    register.agencies(NATION);
    program = Program.of(server, Role.AUDITOR, Scope.everything());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /// All items, page after page.
  private static List<String> all(String path, String key, Runnable between) {
    List<String> all = new ArrayList<>();
    String next = path;
    while (!next.isEmpty()) {
      JsonNode page = program.json(next);
      page.get("items").forEach(item -> all.add(item.get(key).asString()));
      next =
          page.get("next").isNull()
              ? ""
              : page.get("next").stringValue().substring("/api/v1".length());
      between.run();
    }
    return all;
  }

  @Test
  void theAgenciesOfANationComePageByPageEachOnce() {
    int[] added = {0};
    List<String> codes =
        all(
            "/agencies?limit=500&type=" + encoded("เทศบาลตำบล"),
            "code",
            () -> {
              if (added[0]++ < 5) register.agency("M" + UUID.randomUUID(), "เทศบาลตำบล", "");
            });
    assertThat(codes).hasSizeBetween(NATION, NATION + 5);
    assertThat(new HashSet<>(codes)).hasSameSizeAs(codes);
    assertThat(codes.stream().filter(code -> code.startsWith("N"))).hasSize(NATION);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void theNextPageIsNamedInAHeaderToo() {
    HttpResponse<String> page = program.get("/agencies?limit=2&province=" + encoded("จังหวัด 5"));
    assertThat(page.headers().firstValue("Link").orElseThrow())
        .startsWith("</api/v1/agencies?after=N")
        .contains("&limit=2&province=%E0%B8%88")
        .endsWith(">; rel=\"next\"");
    assertThat(program.get("/agencies?q=no-such-agency").headers().firstValue("Link")).isEmpty();
  }

  @Test
  void agenciesAreFilteredByEachOfTheirTraits() {
    AgencyId top = register.agency("top/1");
    register.agency("top/2", "กรม", "top/1");
    assertThat(all("/agencies?parent=top/1", "code", () -> {})).containsExactly("top/2");
    assertThat(all("/agencies?q=top", "code", () -> {})).containsExactly("top/1", "top/2");
    assertThat(all("/agencies?q=top&active=false", "code", () -> {})).isEmpty();
    JsonNode one = program.json("/agencies/top/2");
    assertThat(one.get("parent").stringValue()).isEqualTo("top/1");
    assertThat(one.get("type").stringValue()).isEqualTo("กรม");
    assertThat(program.json("/agencies/top/1").get("parent").isNull()).isTrue();
    assertThat(top.value()).isPositive();
  }

  @Test
  void roundsAreFilteredAndComeLatestYearFirst() {
    AgencyId a = register.agency("R1");
    AgencyId b = register.agency("R2");
    RoundId old = register.round(a, 2565, "frozen");
    RoundId now = register.round(a, 2566, "open");
    RoundId other = register.round(b, 2566, "planned");
    assertThat(all("/rounds?limit=1", "id", () -> {}))
        .containsExactly(now.toString(), other.toString(), old.toString());
    assertThat(all("/rounds?year=2565", "id", () -> {})).containsExactly(old.toString());
    assertThat(all("/rounds?state=planned", "id", () -> {})).containsExactly(other.toString());
    assertThat(all("/rounds?agency=R1", "id", () -> {}))
        .containsExactly(now.toString(), old.toString());
    JsonNode one = program.json("/rounds/" + now);
    assertThat(one.get("iit").get("minimum").intValue()).isEqualTo(30);
    assertThat(one.get("iit").get("open").booleanValue()).isTrue();
    assertThat(one.get("eit").get("path").stringValue()).matches("/e/[0-9a-z]{10}");
    assertThat(one.get("agency").get("code").stringValue()).isEqualTo("R1");
  }

  @Test
  void aForeignRoundIsNotThere() {
    AgencyId own = register.agency("F1");
    RoundId foreign = register.round(register.agency("F2"), 2566, "open");
    RoundId mine = register.round(own, 2566, "open");
    Program officer = Program.of(server, Role.AGENCY_OFFICER, new Scope.Branch(own));
    assertThat(officer.get("/rounds/" + mine).statusCode()).isEqualTo(200);
    assertThat(officer.get("/rounds/" + foreign).statusCode()).isEqualTo(404);
    assertThat(officer.json("/rounds").get("items")).hasSize(1);
    assertThat(officer.get("/rounds/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(officer.get("/rounds/x").statusCode()).isEqualTo(404);
  }

  @Test
  void whoAsksAgainWithTheTagIsToldThatNothingChanged() {
    HttpResponse<String> first = program.get("/frameworks");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache, private");
    assertThat(first.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Authorization"));
    HttpResponse<String> second = program.get("/frameworks", "If-None-Match", tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(program.get("/frameworks", "If-None-Match", "\"other\"").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aFrameworkIsReadWithItsQuestions() {
    JsonNode framework = program.json("/frameworks/nacc-ita-2565");
    assertThat(framework.get("instruments")).hasSize(3);
    assertThat(framework.toString())
        .contains("\"I11.2\"", "\"key\":\"most\"", "\"pass_mark\":\"85\"");
    assertThat(program.get("/frameworks/..%2Fx").statusCode()).isEqualTo(400);
    assertThat(program.get("/frameworks/none").statusCode()).isEqualTo(404);
  }

  @Test
  void theAuditTrailIsReadInItsOrder() {
    for (int i = 0; i < 3; i++) Program.of(server, Role.AUDITOR, Scope.everything());
    List<String> numbers = all("/audit?limit=2", "seq", () -> {});
    assertThat(numbers).hasSizeGreaterThan(3).startsWith("1", "2", "3");
    JsonNode first = program.json("/audit?limit=1").get("items").get(0);
    assertThat(first.get("name").stringValue()).isEqualTo("token.made");
    assertThat(first.get("details").get("scopes").stringValue()).contains("audit:read");
    assertThat(first.get("hash").stringValue()).matches("[0-9a-f]{64}");
  }
}
