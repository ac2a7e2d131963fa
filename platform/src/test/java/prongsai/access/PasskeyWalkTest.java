package prongsai.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.access.internal.Totp;
import prongsai.server.TestServer;

/// Passkeys, in a real browser with an authenticator built in.
class PasskeyWalkTest {
  private static TestServer server;
  private PasskeyWalk walk;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void signIn() {
    walk = new PasskeyWalk(server);
  }

  @AfterEach
  void close() {
    walk.close();
  }

  @Test
  void aPasskeyIsASecondFactorAFreshProofAndAWholeSignIn() {
    walk.go("/desk/account/passkeys/new");
    walk.look("new");
    walk.add("โทรศัพท์ของฉัน");
    assertThat(walk.page().textContent("main")).contains("โทรศัพท์ของฉัน เพิ่มเมื่อ");
    assertThat(walk.key().passkeys()).isEqualTo(1);
    walk.look("own");
    walk.signOut();
    walk.look("sign-in");
    walk.page().fill("#login", walk.login());
    walk.page().fill("#password", PasskeyWalk.PASSWORD);
    walk.page().click("button:has-text('เข้าสู่ระบบ')");
    walk.look("second");
    walk.usePasskey();
    walk.waitFor("/desk");
    walk.signedIn(Instant.now().minusSeconds(301));
    walk.go("/desk/account/passkeys/new");
    assertThat(walk.page().textContent("h1")).isEqualTo("ยืนยันตัวตนอีกครั้ง");
    walk.look("again");
    walk.usePasskey();
    walk.waitFor("/desk/account/passkeys/new");
    walk.signOut();
    walk.go("/desk/audit");
    walk.usePasskey();
    walk.waitFor("/desk/audit");
    assertThat(walk.page().textContent("main")).contains("เพิ่มพาสคีย์");
    assertThat(walk.key().used()).isEqualTo(4);
    assertThat(walk.complaints()).isEmpty();
  }

  @Test
  void aDeviceThatDoesNotRecogniseItsOwnerProvesNothing() {
    walk.add("ของฉัน");
    walk.signOut();
    walk.key().recognises(false);
    walk.usePasskey();
    walk.page().waitForSelector("[data-passkey-error]:not([hidden])");
    walk.look("refused");
    walk.go("/desk");
    assertThat(walk.page().url()).endsWith("/sign-in");
  }

  @Test
  void aPasskeyTakenAwayOrOfASuspendedAccountLetsNobodyIn() {
    walk.add("ของฉัน");
    walk.signOut();
    server.part(Accounts.class).become(walk.account(), AccountState.SUSPENDED);
    walk.usePasskey();
    walk.page().waitForSelector("[data-passkey-error]:not([hidden])");
    server.part(Accounts.class).become(walk.account(), AccountState.ACTIVE);
    walk.usePasskey();
    walk.waitFor("/desk");
    walk.go("/desk/account");
    walk.page().click("[aria-label='ลบพาสคีย์ ของฉัน']");
    assertThat(walk.page().locator("[aria-label='ลบพาสคีย์ ของฉัน']").count()).isZero();
    walk.signOut();
    walk.usePasskey();
    walk.page().waitForSelector("[data-passkey-error]:not([hidden])");
  }

  @Test
  void aSignedChallengeWorksOnce() {
    walk.add("ของฉัน");
    walk.signOut();
    Request sent =
        walk.page()
            .waitForRequest(
                "**/sign-in/passkey?to=*",
                () -> walk.page().waitForResponse("**/sign-in/passkey/options", walk::usePasskey));
    String cookies =
        walk.browser().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
    walk.waitFor("/desk");
    HttpRequest replayed =
        HttpRequest.newBuilder(URI.create(sent.url()))
            .header("Content-Type", "application/json")
            .header("X-CSRF-TOKEN", sent.headers().get("x-csrf-token"))
            .header("Cookie", sent.allHeaders().getOrDefault("cookie", cookies))
            .POST(HttpRequest.BodyPublishers.ofString(sent.postData()))
            .build();
    assertThat(server.send(replayed).statusCode()).isEqualTo(401);
  }

  @Test
  void theSameDeviceIsNotAddedTwiceAndSaysSo() {
    walk.add("ของฉัน");
    walk.go("/desk/account/passkeys/new");
    walk.page().click(PasskeyWalk.ADD);
    walk.page().waitForSelector("[data-passkey-there]:not([hidden])");
    walk.look("there");
    assertThat(walk.key().passkeys()).isEqualTo(1);
  }

  @Test
  void whoLeavesThePageOpenTooLongIsAskedForAProofAndComesBack() {
    walk.add("ของฉัน");
    walk.go("/desk/account/passkeys/new");
    walk.signedIn(Instant.now().minusSeconds(301));
    walk.page().click(PasskeyWalk.ADD);
    walk.page().waitForURL("**/sign-in/code?to=*");
    walk.usePasskey();
    walk.waitFor("/desk/account/passkeys/new");
  }

  @Test
  void whoAsksForNewCodesTooLateProvesItAndComesBackToTheForm() {
    walk.go("/desk/account");
    walk.signedIn(Instant.now().minusSeconds(301));
    walk.go("/desk/account");
    walk.page().click("text=ออกรหัสกู้คืนชุดใหม่");
    walk.page().fill("#code", Totp.code(new byte[20], Totp.step(Instant.now()), 6));
    walk.page().click("button:has-text('ยืนยัน')");
    walk.waitFor("/desk/account");
    walk.page().click("text=ออกรหัสกู้คืนชุดใหม่");
    assertThat(walk.page().textContent("h1")).contains("รหัสกู้คืน");
    walk.look("codes");
    String code = walk.page().textContent(".codes code");
    walk.signedIn(Instant.now().minusSeconds(301));
    walk.go("/desk/account/passkeys/new");
    walk.page().click("text=ไม่มีโทรศัพท์อยู่กับตัว");
    walk.page().fill("#recovery", code);
    walk.look("recovery");
    walk.page().click("text=ยืนยันด้วยรหัสกู้คืน");
    walk.waitFor("/desk/account/passkeys/new");
    walk.go("/desk/account/passkeys/remove");
    assertThat(walk.page().textContent("h1")).isEqualTo("บัญชีของฉัน");
    walk.go("/sign-in/enrol");
    walk.look("enrol");
  }
}
