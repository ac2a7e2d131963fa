package prongsai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.AccountState;
import prongsai.access.Accounts;
import prongsai.access.Actor;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.agency.AgencyId;
import prongsai.server.TestServer;

class TokensTest {
  private static TestServer server;
  private static AgencyId ubon;
  private static AgencyId within;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    Register register = new Register(server);
    ubon = register.agency("A1");
    within = register.agency("A1.1", "เทศบาลตำบล", "A1");
    register.agency("B1");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String challenge) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains(challenge);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void withoutATokenNothingIsRead() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/agencies")).build();
    assertRefused(server.send(request), 401, "Bearer realm=\"prongsai\"");
  }

  @Test
  void asSomebodySignedInToTheDeskNothingIsReadEither() {
    SignedIn admin = SignedIn.as(server, Role.SYSTEM_ADMINISTRATOR, Scope.everything());
    assertRefused(admin.get("/api/v1/agencies"), 401, "Bearer realm=\"prongsai\"");
  }

  @Test
  void aTokenLetsAProgramInWithoutAnyCookie() {
    HttpResponse<String> answer = Program.of(server, Role.AUDITOR, Scope.everything()).get("/me");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.body()).contains("\"role\":\"auditor\"", "\"answers:export\"");
  }

  @Test
  void aWrongSecretAndATextThatIsNoTokenAreRefusedAlike() {
    String good = Program.of(server, Role.AUDITOR, Scope.everything()).token();
    String wrong = good.substring(0, good.length() - 2) + (good.endsWith("AA") ? "BB" : "AA");
    for (String token :
        new String[] {wrong, "prg_", "x", good + "A", good.toUpperCase(java.util.Locale.ROOT)})
      assertRefused(
          new Program(server, new prongsai.access.AccountId(0), token).get("/me"),
          401,
          "Bearer realm=\"prongsai\", error=\"invalid_token\"");
  }

  @Test
  void aTokenEndsWhenItIsRevokedOrExpiresOrItsOwnerIsSuspended() {
    Tokens tokens = server.part(Tokens.class);
    Program revoked = Program.of(server, Role.AUDITOR, Scope.everything());
    tokens.revoke(tokens.of(revoked.account()).getFirst().handle(), new Actor.Program("server"));
    assertThat(revoked.get("/me").statusCode()).isEqualTo(401);

    Program expired = Program.of(server, Role.AUDITOR, Scope.everything());
    assertThat(expired.get("/me").statusCode()).isEqualTo(200);
    makeOld(expired);
    assertThat(expired.get("/me").statusCode()).isEqualTo(401);

    Program suspended = Program.of(server, Role.AUDITOR, Scope.everything());
    server.part(Accounts.class).become(suspended.account(), AccountState.SUSPENDED);
    assertThat(suspended.get("/me").statusCode()).isEqualTo(401);
  }

  /// As if it had been made long ago; only the owner of the table may change that.
  private static void makeOld(Program program) {
    try (Connection connection = server.database().desk().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("RESET ROLE");
      statement.execute(
          "UPDATE api.token SET made_on = current_date - 9, expires_on = current_date"
              + " WHERE account_id = "
              + program.account());
      statement.execute("SET ROLE prongsai_desk");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Test
  void theSecretIsStoredNowhere() {
    String token = Program.of(server, Role.AUDITOR, Scope.everything()).token();
    String secret = token.substring(13);
    JdbcClient desk = server.part(JdbcClient.class);
    assertThat(desk.sql("SELECT t::text FROM api.token t").query(String.class).list())
        .isNotEmpty()
        .noneMatch(row -> row.contains(secret));
    assertThat(desk.sql("SELECT e::text FROM access.audit e").query(String.class).list())
        .anyMatch(row -> row.contains("token.made") && row.contains(token.substring(4, 12)))
        .noneMatch(row -> row.contains(secret));
  }

  @Test
  void aScopeThatIsMissingIsNamedAsSuch() {
    Program program =
        Program.of(
            server,
            Role.AUDITOR,
            Scope.everything(),
            EnumSet.of(TokenScope.AGENCIES),
            Optional.empty());
    assertThat(program.get("/agencies").statusCode()).isEqualTo(200);
    assertRefused(
        program.get("/audit"), 403, "Bearer realm=\"prongsai\", error=\"insufficient_scope\"");
  }

  @Test
  void noScopeGivesMoreThanTheAccountMay() {
    Program officer = Program.of(server, Role.AGENCY_OFFICER, new Scope.Branch(ubon));
    assertRefused(
        officer.get("/audit"), 403, "Bearer realm=\"prongsai\", error=\"insufficient_scope\"");
    assertThat(
            officer
                .json("/agencies")
                .get("items")
                .valueStream()
                .map(one -> one.get("code").stringValue()))
        .containsExactly("A1", "A1.1");
    assertThat(officer.get("/agencies/A1.1").statusCode()).isEqualTo(200);
    assertThat(officer.get("/agencies/B1").statusCode()).isEqualTo(404);
  }

  @Test
  void aTokenMayKeepToABranch() {
    Program kept =
        Program.of(
            server,
            Role.AUDITOR,
            Scope.everything(),
            Set.of(TokenScope.AGENCIES, TokenScope.AUDIT),
            Optional.of(within));
    assertThat(
            kept.json("/agencies")
                .get("items")
                .valueStream()
                .map(one -> one.get("code").stringValue()))
        .containsExactly("A1.1");
    assertThat(kept.get("/agencies/A1").statusCode()).isEqualTo(404);
    assertThat(kept.get("/agencies/A1.1").statusCode()).isEqualTo(200);
    assertThat(kept.json("/audit").get("items").valueStream())
        .allMatch(entry -> entry.get("agency").stringValue().equals("A1.1"));
  }

  @Test
  void whoAsksTooOftenMustWait() throws java.io.IOException, InterruptedException {
    Program program = Program.of(server, Role.AUDITOR, Scope.everything());
    HttpRequest request = program.request("/me").GET().build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      for (int i = 0; i < 5000 && answer.statusCode() == 200; i++)
        answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
    }
    assertThat(Program.of(server, Role.AUDITOR, Scope.everything()).get("/me").statusCode())
        .isEqualTo(200);
  }
}
