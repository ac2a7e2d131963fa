package prongsai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.internal.Credentials;
import prongsai.access.internal.PasswordHashing;
import prongsai.access.internal.Totp;
import prongsai.server.TestServer;

class SignInTest {
  private static final String PASSWORD = "มะม่วงสุกบนสะพานเหล็ก";
  private static final byte[] SECRET = new byte[20];
  private static TestServer server;
  private static String hash = "";

  @BeforeAll
  static void start() {
    server = TestServer.start();
    hash = server.part(PasswordHashing.class).hash(PASSWORD);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static AccountId account(String login) {
    Accounts accounts = server.part(Accounts.class);
    AccountId id =
        accounts.add(
            login, "ทดสอบ", List.of(new Grant(Role.SYSTEM_ADMINISTRATOR, Scope.everything())));
    accounts.become(id, AccountState.ACTIVE);
    server.part(Credentials.class).setPasswordHash(id, hash);
    server.part(Credentials.class).setTotp(id, SECRET, 0);
    return id;
  }

  private static HttpResponse<String> tryPassword(Visitor visitor, String login, String password) {
    return visitor.submit(
        visitor.get("/sign-in"), "/sign-in", Map.of("login", login, "password", password));
  }

  private static HttpResponse<String> tryCode(Visitor visitor, String code) {
    return visitor.submit(visitor.get("/sign-in/code"), "/sign-in/code", Map.of("code", code));
  }

  private static String code() {
    return Totp.code(SECRET, Totp.step(Instant.now()), 6);
  }

  @Test
  void aWrongPasswordAWrongLoginAndASuspendedAccountAreAnsweredAlike() {
    account("right");
    server.part(Accounts.class).become(account("suspended"), AccountState.SUSPENDED);
    try (Visitor visitor = new Visitor(server)) {
      String wrong = Visitor.location(tryPassword(visitor, "right", "wrong"));
      assertThat(wrong).endsWith("/sign-in?error=wrong");
      assertThat(Visitor.location(tryPassword(visitor, "nobody", PASSWORD))).isEqualTo(wrong);
      assertThat(Visitor.location(tryPassword(visitor, "suspended", PASSWORD))).isEqualTo(wrong);
      assertThat(visitor.cookie("prongsai")).isEmpty();
      assertThat(Visitor.location(tryPassword(visitor, " RIGHT ", PASSWORD)))
          .endsWith("/sign-in/code");
    }
  }

  @Test
  void guessingIsLimitedPerAccountAndSaysSo() {
    account("guessed");
    try (Visitor visitor = new Visitor(server)) {
      for (int i = 0; i < 6; i++)
        assertThat(Visitor.location(tryPassword(visitor, "guessed", "wrong" + i)))
            .contains("error=wrong");
      HttpResponse<String> limited = tryPassword(visitor, "guessed", PASSWORD);
      assertThat(Visitor.location(limited)).contains("error=limited");
      assertThat(visitor.follow(limited).body()).contains("โปรดรอ 15 นาที");
    }
  }

  @Test
  void guessingCodesIsLimitedAsWell() {
    account("coded");
    try (Visitor visitor = new Visitor(server)) {
      tryPassword(visitor, "coded", PASSWORD);
      for (int i = 0; i < 6; i++)
        assertThat(Visitor.location(tryCode(visitor, "x"))).contains("error=wrong");
      assertThat(Visitor.location(tryCode(visitor, code()))).contains("error=limited");
    }
  }

  @Test
  void everyStepOfASignInGivesTheSessionANewNumber() {
    account("fixed");
    try (Visitor visitor = new Visitor(server)) {
      tryPassword(visitor, "fixed", PASSWORD);
      String half = visitor.cookie("prongsai").orElseThrow().getValue();
      assertThat(Visitor.location(visitor.get("/desk"))).endsWith("/sign-in/code");
      assertThat(Visitor.location(tryCode(visitor, code()))).endsWith("/desk");
      assertThat(visitor.cookie("prongsai").orElseThrow().getValue()).isNotEqualTo(half);
      assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);
      HttpResponse<String> stolen =
          server.send(
              HttpRequest.newBuilder(URI.create(server.address() + "/desk"))
                  .header("Cookie", "prongsai=" + half)
                  .build());
      assertThat(stolen.statusCode()).isEqualTo(302);
    }
  }

  @Test
  void aFormWithoutItsTokenIsRefusedWithAPageThatSaysWhatToDo() {
    SignedIn admin = SignedIn.as(server, Role.SYSTEM_ADMINISTRATOR, Scope.everything());
    HttpResponse<String> refused =
        server.send(
            admin
                .request("/sign-out")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("แบบฟอร์มนี้หมดอายุแล้ว");
    assertThat(admin.get("/desk").statusCode()).isEqualTo(200);
    try (Visitor visitor = new Visitor(server)) {
      assertThat(visitor.post("/sign-in", Map.of("login", "a", "password", "b")).statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void cookiesAreForThisHostAloneAndOverHttpsSayItInTheirName() {
    account("cookies");
    Map<String, String> jar = new HashMap<>();
    HttpResponse<String> page = overHttps("/sign-in", jar, Optional.empty());
    String token = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    overHttps(
        "/sign-in",
        jar,
        Optional.of("_csrf=" + token + "&login=cookies&password=" + encoded(PASSWORD)));
    assertThat(jar).containsKeys("__Host-prongsai", "__Host-prongsai-form");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> overHttps(
      String path, Map<String, String> jar, Optional<String> form) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .header("X-Forwarded-Proto", "https");
    jar.forEach((name, value) -> request.header("Cookie", name + "=" + value));
    HttpResponse<String> answer =
        server.send(
            form.map(body ->
                    request
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build())
                .orElseGet(() -> request.GET().build()));
    for (String set : answer.headers().allValues("Set-Cookie")) {
      assertThat(set).contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax");
      assertThat(set).startsWith("__Host-").doesNotContain("Domain");
      HttpCookie cookie = HttpCookie.parse(set).getFirst();
      jar.put(cookie.getName(), cookie.getValue());
    }
    return answer;
  }

  @Test
  void whatCannotBeUndoneNeedsAFreshProof() {
    SignedIn tired =
        SignedIn.as(
            server, Role.SYSTEM_ADMINISTRATOR, Scope.everything(), Instant.now().minusSeconds(301));
    AccountId other = account("other");
    String path = "/desk/accounts/" + other + "/reset/confirm";
    assertThat(tired.get("/desk/accounts/" + other).statusCode()).isEqualTo(200);
    String asked = "/sign-in/code?to=" + path.replace("/", "%2F");
    assertThat(Visitor.location(tired.get(path))).endsWith(asked);
    assertThat(Visitor.location(tired.post(path, Map.of()))).endsWith(asked);
    assertThat(tired.get(asked).body()).contains("ยืนยันตัวตนอีกครั้ง");
    SignedIn fresh = SignedIn.as(server, Role.SYSTEM_ADMINISTRATOR, Scope.everything());
    assertThat(fresh.post(path, Map.of()).body()).contains("/invited/");
    assertThat(server.part(Accounts.class).find(other).orElseThrow().state())
        .isEqualTo(AccountState.INVITED);
  }

  @Test
  void afterSignInOnlyPagesOfTheDeskAreReturnedTo() {
    account("returning");
    for (String evil :
        List.of(
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "/sign-out",
            "/desk\r\nX: y")) {
      try (Visitor visitor = new Visitor(server)) {
        HttpResponse<String> page = visitor.get("/sign-in?to=" + encoded(evil));
        assertThat(page.body()).contains("name=\"to\" value=\"/desk\"");
        HttpResponse<String> half =
            visitor.submit(
                page, "/sign-in", Map.of("login", "returning", "password", PASSWORD, "to", evil));
        assertThat(Visitor.location(half)).endsWith("/sign-in/code");
      }
    }
  }
}
