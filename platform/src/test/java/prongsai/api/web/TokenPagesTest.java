package prongsai.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.Accounts;
import prongsai.access.Grant;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.agency.AgencyId;
import prongsai.api.Program;
import prongsai.api.Register;
import prongsai.api.Token;
import prongsai.api.TokenScope;
import prongsai.api.Tokens;
import prongsai.server.TestServer;

/// Who may make, see and end which tokens.
class TokenPagesTest {
  private static final String NEW = "/desk/tokens/new/confirm";
  private static TestServer server;
  private static AgencyId ours;
  private static AgencyId others;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    Register register = new Register(server);
    ours = register.agency("A1");
    others = register.agency("B1");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static SignedIn officer() {
    return SignedIn.as(server, Role.AGENCY_OFFICER, new Scope.Branch(ours));
  }

  private static List<Token> of(SignedIn who) {
    return server.part(Tokens.class).of(who.account());
  }

  private static Map<String, String> wish(String name, String scope, String branch, String days) {
    return Map.of("name", name, "scopes", scope, "branch", branch, "days", days);
  }

  private static String revoke(Program program) {
    String handle = server.part(Tokens.class).of(program.account()).getFirst().handle();
    return "/desk/tokens/" + handle + "/revoke";
  }

  @Test
  void anotherOfficerNeitherSeesNorEndsAToken() {
    Program program = Program.of(server, Role.AGENCY_OFFICER, new Scope.Branch(ours));
    for (Role role :
        new Role[] {Role.AGENCY_OFFICER, Role.AGENCY_EXECUTIVE, Role.ASSESSOR, Role.AUDITOR}) {
      SignedIn other = SignedIn.as(server, role, new Scope.Branch(ours));
      assertThat(other.get(revoke(program)).statusCode()).as(role.thai()).isEqualTo(404);
      assertThat(other.post(revoke(program), Map.of()).statusCode()).isEqualTo(404);
      assertThat(other.get("/desk/tokens/all").statusCode()).isEqualTo(403);
      assertThat(other.get("/desk/tokens").body()).doesNotContain(program.token().substring(4, 12));
    }
    assertThat(program.get("/me").statusCode()).isEqualTo(200);
  }

  @Test
  void whoMayNotMakeTokensIsToldSo() {
    SignedIn auditor = SignedIn.as(server, Role.AUDITOR, Scope.everything());
    assertThat(auditor.get("/desk/tokens").body()).contains("สร้างโทเคนไม่ได้").doesNotContain(NEW);
    assertThat(auditor.get(NEW).statusCode()).isEqualTo(403);
    assertThat(auditor.post(NEW, wish("x", "agencies:read", "", "30")).statusCode()).isEqualTo(403);
    assertThat(of(auditor)).isEmpty();
  }

  @Test
  void anOwnerWhoLostTheRoleStillEndsTheToken() {
    Program program = Program.of(server, Role.AGENCY_OFFICER, new Scope.Branch(ours));
    server
        .part(Accounts.class)
        .take(program.account(), new Grant(Role.AGENCY_OFFICER, new Scope.Branch(ours)));
    SignedIn owner = SignedIn.as(server, program.account(), Instant.now());
    assertThat(owner.get("/desk/tokens").body()).contains(revoke(program));
    assertThat(owner.post(revoke(program), Map.of()).statusCode()).isEqualTo(302);
    assertThat(program.get("/me").statusCode()).isEqualTo(401);
  }

  @Test
  void nothingBeyondOnesOwnRightsIsGiven() {
    SignedIn officer = officer();
    assertThat(officer.get(NEW).body())
        .contains("agencies:read", "results:read")
        .doesNotContain("audit:read", "answers:export", "anomalies:read");
    for (Map<String, String> wish :
        List.of(
            wish("ชื่อ", "audit:read", "", "30"),
            wish("ชื่อ", "agencies:read", "B1", "30"),
            wish("ชื่อ", "agencies:read", "", "366"),
            wish(" ", "agencies:read", "", "30"),
            wish("ก".repeat(Token.LONGEST_NAME + 1), "agencies:read", "", "30")))
      assertThat(officer.post(NEW, wish).statusCode()).as(wish.toString()).isEqualTo(422);
    assertThat(officer.post(NEW, Map.of()).statusCode()).isEqualTo(422);
    assertThat(of(officer)).isEmpty();
    assertThat(others).isNotEqualTo(ours);
  }

  @Test
  void aTokenIsShownOnceAndKeptNowhere() {
    SignedIn officer = officer();
    Map<String, String> wish = wish("แดชบอร์ด", "results:read", "A1", "30");
    HttpResponse<String> made = officer.post(NEW, wish);
    assertThat(made.statusCode()).isEqualTo(200);
    assertThat(made.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    Token token = of(officer).getFirst();
    assertThat(token.scopes()).containsExactly(TokenScope.RESULTS);
    assertThat(token.branch()).contains(ours);
    assertThat(token.expiresOn()).isEqualTo(token.madeOn().plusDays(30));
    assertThat(made.body()).contains("prg_" + token.handle() + "_").contains("/api/v1/me");
    assertThat(officer.get("/desk/tokens").body()).contains("prg_" + token.handle() + "_…");
    // loading the page again sends the form again: no second token
    assertThat(officer.post(NEW, wish).statusCode()).isEqualTo(422);
    assertThat(of(officer)).hasSize(1);
  }

  @Test
  void aTokenIsMadeOnlyWithAFreshProof() {
    SignedIn since =
        SignedIn.as(
            server, Role.AGENCY_OFFICER, new Scope.Branch(ours), Instant.now().minusSeconds(600));
    assertThat(since.get("/desk/tokens").statusCode()).isEqualTo(200);
    assertThat(since.get(NEW).headers().firstValue("Location").orElse(""))
        .contains("/sign-in/code?to=");
    assertThat(since.post(NEW, wish("x", "agencies:read", "", "30")).statusCode()).isEqualTo(302);
    assertThat(of(since)).isEmpty();
  }

  @Test
  void theTrailTellsInThaiWhatHappened() {
    SignedIn officer = officer();
    officer.post(NEW, wish("แดชบอร์ด", "results:read", "A1", "30"));
    officer.post("/desk/tokens/" + of(officer).getFirst().handle() + "/revoke", Map.of());
    assertThat(
            server
                .part(JdbcClient.class)
                .sql("SELECT name FROM access.audit WHERE actor = ? ORDER BY seq")
                .param("account:" + officer.account().value())
                .query(String.class)
                .list())
        .containsExactly("token.made", "token.revoked");
    SignedIn admin = SignedIn.as(server, Role.SYSTEM_ADMINISTRATOR, Scope.everything());
    assertThat(admin.get("/desk/audit").body())
        .contains("สร้างโทเคนสำหรับโปรแกรม", "ยกเลิกโทเคน", "results:read");
  }

  @Test
  void theListOfAllGoesOnPageByPage() {
    for (int i = 0; i < 60; i++) Program.of(server, Role.AUDITOR, Scope.everything());
    SignedIn admin = SignedIn.as(server, Role.SYSTEM_ADMINISTRATOR, Scope.everything());
    String first = admin.get("/desk/tokens/all").body();
    String next = first.replaceAll("(?s).*href=\"(/desk/tokens/all\\?after=\\w+)\".*", "$1");
    String second = admin.get(next).body();
    assertThat(first.split("data-label=\"เจ้าของ\"", -1)).hasSize(51);
    assertThat(second.split("data-label=\"เจ้าของ\"", -1)).hasSizeGreaterThanOrEqualTo(11);
    String shown = next.substring(next.indexOf('=') + 1);
    assertThat(first).contains("prg_" + shown);
    assertThat(second).doesNotContain("prg_" + shown);
  }
}
