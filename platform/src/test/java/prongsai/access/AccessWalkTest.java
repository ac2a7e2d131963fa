package prongsai.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.internal.Totp;
import prongsai.browser.Chromium;
import prongsai.server.TestServer;

/// The way of the first administrator, walked in a real browser: set up, sign out, sign in, invite.
class AccessWalkTest {
  private static final String PASSWORD = "มะม่วงสุกบนสะพานเหล็ก";
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    JdbcClient.create(server.database().desk())
        .sql(
            "INSERT INTO agency.agency (id, code, name, type, ministry, province, path) VALUES"
                + " (1, '4341401', 'เทศบาลนครอุบลราชธานี', 'เทศบาลนคร', 'กระทรวงมหาดไทย',"
                + " 'อุบลราชธานี', '/1/')")
        .update();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /// Looks at a page on a phone and at a desk.
  private static void look(Page page, String name) {
    for (int width : new int[] {1280, 390}) {
      page.setViewportSize(width, 844);
      Chromium.screenshot(page, "access-" + name + "-" + width);
      Chromium.assertAccessible(page);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }
  }

  @Test
  void fromTheFirstStartToAnInvitation() {
    try (BrowserContext browser = Chromium.phone()) {
      Page page = browser.newPage();
      List<String> complaints = Chromium.complaints(page);
      byte[] secret = setUp(page);
      page.click("text=ออกจากระบบ");
      assertThat(page.url()).endsWith("/sign-in?out");
      look(page, "signed-out");
      signIn(page, secret);
      look(page, "home");
      invite(page);
      assertThat(complaints).allMatch(one -> one.contains("status of 4")); // pages that say no
    }
  }

  private static byte[] setUp(Page page) {
    page.navigate(server.address() + server.part(FirstStart.class).setUpPath().orElseThrow());
    look(page, "set-up");
    page.fill("#name", "สมหญิง ใจดี");
    page.fill("#login", "somying@example.go.th");
    page.fill("#password", "somying2566");
    page.fill("#repeated", "somying2566");
    page.click("text=ถัดไป");
    look(page, "set-up-weak");
    assertThat(page.textContent(".error-summary")).contains("รหัสผ่าน");
    page.fill("#password", PASSWORD);
    page.fill("#repeated", PASSWORD);
    page.click("text=ถัดไป");
    page.click("text=สแกนไม่ได้");
    look(page, "enrolment");
    byte[] secret = Visitor.base32(page.textContent(".secret").replace(" ", ""));
    page.fill("#code", Totp.code(secret, Totp.step(Instant.now()), 6));
    page.click("button:has-text('ยืนยัน')");
    look(page, "recovery-codes");
    page.click("text=จดเก็บไว้แล้ว");
    assertThat(page.textContent("h1")).isEqualTo("หน้าหลัก");
    return secret;
  }

  private static void signIn(Page page, byte[] secret) {
    page.navigate(server.address() + "/desk/audit");
    page.fill("#login", "somying@example.go.th");
    page.fill("#password", "ผิดแน่นอน");
    page.click("button:has-text('เข้าสู่ระบบ')");
    look(page, "sign-in-wrong");
    page.fill("#login", "somying@example.go.th");
    page.fill("#password", PASSWORD);
    page.click("button:has-text('เข้าสู่ระบบ')");
    look(page, "code");
    page.fill("#code", Totp.code(secret, Totp.step(Instant.now()) + 1, 6));
    page.click("button:has-text('ยืนยัน')");
    assertThat(page.url()).endsWith("/desk/audit");
    look(page, "audit");
    page.click("text=ตรวจบันทึกทั้งหมด");
    assertThat(page.textContent(".notice")).contains("ไม่พบการแก้ไข");
    look(page, "audit-verdict");
    page.navigate(server.address() + "/no-such-page");
    look(page, "not-found");
    page.click("text=กลับไปหน้าหลัก");
  }

  private static void invite(Page page) {
    page.click("text=บัญชีผู้ใช้");
    look(page, "accounts");
    page.click("text=เชิญผู้ใช้");
    page.fill("#name", "สมชาย ตั้งใจ");
    page.fill("#login", "somchai@example.go.th");
    page.selectOption("#role", "AGENCY_OFFICER");
    page.fill("#value", "9999999");
    page.click("text=สร้างลิงก์คำเชิญ");
    look(page, "invite-unknown-agency");
    page.fill("#value", "4341401");
    page.click("text=สร้างลิงก์คำเชิญ");
    look(page, "link");
    String link = page.textContent(".secret").strip();
    page.click("text=กลับไปบัญชีผู้ใช้");
    page.click("text=สมชาย ตั้งใจ");
    look(page, "account-of");
    page.click("text=สมหญิง ใจดี");
    look(page, "own");
    page.click("text=ออกจากระบบ");
    page.navigate(link);
    look(page, "invited");
    page.navigate(server.address() + "/invited/" + "x".repeat(43));
    look(page, "dead-link");
  }
}
