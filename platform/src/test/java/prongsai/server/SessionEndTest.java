package prongsai.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.browser.Chromium;

/// What happens to somebody's words when the session ends, in a real browser.
class SessionEndTest {
  private static final String PHRASES = "/desk/review/phrases";
  private static final String WORDS = "ไม่พบองค์ประกอบที่สามในหน้าที่ส่ง";
  private static TestServer server;
  private static SignedIn assessor;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    assessor = SignedIn.as(server, Role.ASSESSOR, Scope.everything());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /// Sends a phrase after the session ended, and gives the address that sign-in leads back to.
  private static void sendTooLate(BrowserContext browser, Page page) {
    browser.addCookies(List.of(assessor.cookie()));
    page.navigate(server.address() + PHRASES);
    page.fill("textarea", WORDS);
    browser.clearCookies(new BrowserContext.ClearCookiesOptions().setName("prongsai"));
    page.click("form:has(textarea) button:not([name])");
    assertThat(page.url()).endsWith("/sign-in?to=" + PHRASES.replace("/", "%2F"));
  }

  @Test
  void whatWasSentTooLateStandsInTheFormAgain() {
    try (BrowserContext browser = Chromium.desk()) {
      Page page = browser.newPage();
      sendTooLate(browser, page);
      browser.addCookies(List.of(SignedIn.as(server, assessor.account(), Instant.now()).cookie()));
      page.navigate(server.address() + PHRASES);
      assertThat(page.inputValue("textarea")).isEqualTo(WORDS);
      assertThat(page.textContent("main")).contains("จึงยังไม่ถูกบันทึก");
      page.click("form:has(textarea) button:not([name])");
      page.navigate(server.address() + PHRASES);
      assertThat(page.inputValue("textarea")).isEmpty();
      assertThat(page.textContent("main")).contains(WORDS);
    }
  }

  @Test
  void nobodyElseGetsIt() {
    try (BrowserContext browser = Chromium.desk()) {
      Page page = browser.newPage();
      sendTooLate(browser, page);
      browser.addCookies(
          List.of(SignedIn.as(server, Role.SYSTEM_ADMINISTRATOR, Scope.everything()).cookie()));
      page.navigate(server.address() + "/desk");
      browser.addCookies(List.of(SignedIn.as(server, assessor.account(), Instant.now()).cookie()));
      page.navigate(server.address() + PHRASES);
      assertThat(page.inputValue("textarea")).isEmpty();
    }
  }

  @Test
  void theEndIsSaidBeforeAndCanBePutOff() {
    try (BrowserContext browser = Chromium.phone()) {
      browser.addCookies(List.of(SignedIn.as(server, assessor.account(), Instant.now()).cookie()));
      Page page = browser.newPage();
      page.clock().install();
      page.navigate(server.address() + PHRASES);
      page.clock().fastForward("20:00");
      assertThat(page.isVisible("#session-end")).isFalse();
      page.clock().fastForward("06:00");
      page.waitForSelector("#session-end");
      assertThat(page.textContent("#session-end")).contains("นาทีจะหมดเวลาเข้าสู่ระบบ");
      Chromium.screenshot(page, "session-end-phone");
      Chromium.assertAccessible(page);
      page.click("#session-end button");
      page.waitForCondition(() -> !page.isVisible("#session-end"));
      page.clock().fastForward("31:00");
      page.waitForSelector("#session-end");
      assertThat(page.textContent("#session-end")).contains("หมดเวลาเข้าสู่ระบบแล้ว");
    }
  }
}
