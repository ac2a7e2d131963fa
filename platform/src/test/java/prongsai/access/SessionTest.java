package prongsai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.internal.Sessions;
import prongsai.server.TestServer;

class SessionTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whoSignsOutIsOutAndNothingIsKept() {
    SignedIn admin = SignedIn.as(server, Role.SYSTEM_ADMINISTRATOR, Scope.everything());
    HttpResponse<String> page = admin.get("/desk");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    HttpResponse<String> out = admin.post("/sign-out", Map.of());
    assertThat(Visitor.location(out)).endsWith("/sign-in?out");
    assertThat(admin.get("/desk").statusCode()).isEqualTo(302);
  }

  @Test
  void whoIsNotSignedInHasNoSession() {
    long before = sessions();
    for (String path : List.of("/sign-in", "/desk", "/desk/accounts", "/no-such-page", "/"))
      assertThat(server.get(path).headers().allValues("Set-Cookie"))
          .as(path)
          .noneMatch(cookie -> cookie.startsWith("prongsai="));
    assertThat(sessions()).isEqualTo(before);
  }

  private static long sessions() {
    return JdbcClient.create(server.database().desk())
        .sql("SELECT count(*) FROM access.session")
        .query(Long.class)
        .single();
  }

  @Test
  void aSessionEndsAfterAWorkingDayAndWithItsAccount() {
    SignedIn busy = SignedIn.as(server, Role.AUDITOR, Scope.everything());
    assertThat(busy.get("/desk").statusCode()).isEqualTo(200);
    JdbcClient.create(server.database().desk())
        .sql(
            "UPDATE access.session SET creation_time = creation_time - 43200000 WHERE principal_name = ?")
        .param(busy.account().toString())
        .update();
    assertThat(busy.get("/desk").statusCode()).isEqualTo(302);
    SignedIn gone = SignedIn.as(server, Role.AUDITOR, Scope.everything());
    server.part(Sessions.class).end(gone.account());
    assertThat(gone.get("/desk").statusCode()).isEqualTo(302);
    SignedIn kept = SignedIn.as(server, Role.AUDITOR, Scope.everything());
    server.part(Accounts.class).become(kept.account(), AccountState.SUSPENDED);
    assertThat(kept.get("/desk").statusCode()).isEqualTo(403);
  }

  @Test
  void aSessionThatSomebodyTamperedWithIsNoSession() {
    SignedIn officer = SignedIn.as(server, Role.AUDITOR, Scope.everything());
    JdbcClient.create(server.database().desk())
        .sql(
            "UPDATE access.session_attributes SET attribute_bytes = decode('aced0005737200116a6176612e7574696c2e486173684d61700507dac1c31660d103000246000a6c6f6164466163746f724900097468726573686f6c6478703f4000000000000077080000001000000000780000','hex')"
                + " WHERE session_primary_id = (SELECT primary_id FROM access.session WHERE principal_name = ?)")
        .param(officer.account().toString())
        .update();
    assertThat(officer.get("/desk").statusCode()).isEqualTo(302);
  }
}
