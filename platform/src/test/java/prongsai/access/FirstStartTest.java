package prongsai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.internal.Totp;
import prongsai.server.TestServer;

class FirstStartTest {
  private static final String PASSWORD = "มะม่วงสุกบนสะพานเหล็ก";
  private TestServer server;

  @BeforeEach
  void start() {
    server = TestServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String code(byte[] secret, long stepsLater) {
    return Totp.code(secret, Totp.step(Instant.now()) + stepsLater, 6);
  }

  private static HttpResponse<String> choose(Visitor visitor, String path) {
    return visitor.submit(
        visitor.get(path),
        path,
        Map.of(
            "name",
            "สมหญิง ใจดี",
            "login",
            "Somying@Example.go.th",
            "password",
            PASSWORD,
            "repeated",
            PASSWORD));
  }

  @Test
  void theFirstAdministratorSetsUpAndIsSignedIn() {
    String path = server.part(FirstStart.class).setUpPath().orElseThrow();
    try (Visitor visitor = new Visitor(server)) {
      HttpResponse<String> second = choose(visitor, path);
      assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
      byte[] secret = Visitor.secretOn(second);
      HttpResponse<String> codes =
          visitor.submit(second, path + "/finish", Map.of("code", code(secret, 0)));
      assertThat(codes.statusCode()).as(codes.body()).isEqualTo(200);
      assertThat(codes.body()).contains("รหัสกู้คืน");
      assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);
      assertThat(server.part(FirstStart.class).setUpPath()).isEmpty();
      assertThat(visitor.get(path).statusCode()).isEqualTo(404);
      signsInWith(secret, recoveryCode(codes));
    }
  }

  private void signsInWith(byte[] secret, String recovery) {
    try (Visitor visitor = new Visitor(server)) {
      HttpResponse<String> wanted = visitor.get("/desk/accounts?state=active");
      assertThat(Visitor.location(wanted))
          .endsWith("/sign-in?to=%2Fdesk%2Faccounts%3Fstate%3Dactive");
      HttpResponse<String> page = visitor.follow(wanted);
      HttpResponse<String> half =
          visitor.submit(
              page, "/sign-in", Map.of("login", "somying@example.go.th", "password", PASSWORD));
      assertThat(Visitor.location(half)).contains("/sign-in/code?to=%2Fdesk%2Faccounts");
      assertThat(Visitor.location(visitor.get("/desk"))).contains("/sign-in/code");
      HttpResponse<String> ask = visitor.follow(half);
      HttpResponse<String> used =
          visitor.submit(ask, "/sign-in/code", Map.of("code", code(secret, 0)));
      assertThat(Visitor.location(used)).contains("error=wrong");
      HttpResponse<String> right =
          visitor.submit(ask, "/sign-in/code", Map.of("code", " " + code(secret, 1) + " "));
      assertThat(Visitor.location(right)).endsWith("/desk/accounts?state=active");
    }
    Map<String, String> typed = Map.of("code", recovery.toUpperCase(java.util.Locale.ROOT));
    assertThat(withCode(typed)).endsWith("/desk");
    assertThat(withCode(typed)).contains("error=wrong");
  }

  /// Where a sign-in with the password and some code leads.
  private String withCode(Map<String, String> typed) {
    try (Visitor visitor = new Visitor(server)) {
      HttpResponse<String> half =
          visitor.submit(
              visitor.get("/sign-in"),
              "/sign-in",
              Map.of("login", "somying@example.go.th", "password", PASSWORD));
      return Visitor.location(visitor.submit(visitor.follow(half), "/sign-in/code", typed));
    }
  }

  private static String recoveryCode(HttpResponse<String> page) {
    return Pattern.compile("<code>([0-9a-z-]{11})</code>")
        .matcher(page.body())
        .results()
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aLinkWorksOnceHoweverManyUseIt() {
    String path = server.part(FirstStart.class).setUpPath().orElseThrow();
    try (Visitor one = new Visitor(server);
        Visitor other = new Visitor(server)) {
      HttpResponse<String> first = choose(one, path);
      HttpResponse<String> second = choose(other, path);
      Map<String, String> typed = Map.of("code", code(Visitor.secretOn(first), 0));
      Map<String, String> typedToo = Map.of("code", code(Visitor.secretOn(second), 0));
      assertThat(one.submit(first, path + "/finish", typed).statusCode()).isEqualTo(200);
      assertThat(other.submit(second, path + "/finish", typedToo).statusCode()).isEqualTo(404);
    }
    assertThat(
            JdbcClient.create(server.database().desk())
                .sql("SELECT count(*) FROM access.account")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void aRestartEndsTheLinkBefore() {
    String before = server.part(FirstStart.class).setUpPath().orElseThrow();
    String now = server.part(FirstStart.class).setUpPath().orElseThrow();
    assertThat(server.get(before).statusCode()).isEqualTo(404);
    assertThat(server.get(now).statusCode()).isEqualTo(200);
    assertThat(server.get(now.replace("/set-up/", "/invited/")).statusCode()).isEqualTo(404);
  }

  @Test
  void weakPasswordsAreRefusedWithAReason() {
    String path = server.part(FirstStart.class).setUpPath().orElseThrow();
    try (Visitor visitor = new Visitor(server)) {
      HttpResponse<String> refused =
          visitor.submit(
              visitor.get(path),
              path,
              Map.of("name", "ก", "login", "a b", "password", "1234567890", "repeated", "x"));
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body())
          .contains("อีเมลหรือชื่อผู้ใช้", "ทั้งสองช่องไม่ตรงกัน")
          .doesNotContain("1234567890");
    }
  }
}
