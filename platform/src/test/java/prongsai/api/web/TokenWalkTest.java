package prongsai.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.agency.AgencyId;
import prongsai.api.Program;
import prongsai.api.Register;
import prongsai.browser.Chromium;
import prongsai.server.TestServer;

/// The way of an officer from the first page of the desk to a token that works and its end, and of
/// an administrator who ends it, in a real browser at a desk and on a phone.
class TokenWalkTest {
  private static final int DESK = 1280;
  private static final int PHONE = 390;
  private static TestServer server;
  private static AgencyId agency;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    agency = new Register(server).agency("A1");
    new Register(server).agency("A1.1", "เทศบาลตำบล", "A1");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void look(Page page, String name) {
    for (int width : new int[] {DESK, PHONE}) {
      page.setViewportSize(width, 844);
      Chromium.screenshot(page, "tokens-" + name + "-" + width);
      Chromium.assertAccessible(page);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      assertThat(page.locator("script:not([src])").count()).isZero();
    }
  }

  private static void press(Page page, String button) {
    page.locator("main")
        .getByText(button, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
        .and(page.getByRole(AriaRole.BUTTON))
        .click();
  }

  private static void follow(Page page, String link) {
    page.locator("main a", new Page.LocatorOptions().setHasText(link)).first().click();
  }

  private interface Walk {
    void walk(Page page);
  }

  private static void as(SignedIn who, Walk walk) {
    try (BrowserContext visitor = Chromium.phone()) {
      visitor.addCookies(List.of(who.cookie()));
      Page page = visitor.newPage();
      List<String> complaints = Chromium.complaints(page);
      page.navigate(server.address() + "/desk");
      walk.walk(page);
      assertThat(complaints).allMatch(one -> one.contains("422"));
    }
  }

  @Test
  void anOfficerMakesATokenThatWorksAndEndsIt() {
    SignedIn officer = SignedIn.as(server, Role.AGENCY_OFFICER, new Scope.Branch(agency));
    as(
        officer,
        page -> {
          follow(page, "โทเคนสำหรับโปรแกรม");
          look(page, "none");
          follow(page, "คู่มือ API");
          follow(page, "โทเคนสำหรับโปรแกรม");
          follow(page, "สร้างโทเคน");
          look(page, "new");
          refused(page);
          Program program = new Program(server, officer.account(), made(page));
          assertThat(program.get("/me").statusCode()).isEqualTo(200);
          follow(page, "เก็บโทเคนไว้แล้ว");
          look(page, "list");
          assertThat(page.textContent("main")).contains("ใช้ได้").doesNotContain(program.token());
          follow(page, "ยกเลิก");
          look(page, "revoke");
          press(page, "ยกเลิกโทเคน");
          look(page, "revoked");
          assertThat(program.get("/me").statusCode()).isEqualTo(401);
        });
  }

  private static void refused(Page page) {
    page.fill("#branch", "Z9");
    press(page, "สร้างโทเคน");
    assertThat(page.title()).startsWith("ข้อผิดพลาด:");
    assertThat(page.textContent(".error-summary"))
        .contains("โปรดแก้ไข 3 จุด", "ไม่พบหน่วยงานรหัส Z9");
    look(page, "refused");
  }

  private static String made(Page page) {
    page.fill("#name", "เว็บไซต์ขององค์การบริหารส่วนจังหวัด");
    page.fill("#branch", "A1.1");
    page.check("input[value='agencies:read']");
    page.check("input[value='results:read']");
    page.selectOption("#days", "365");
    press(page, "สร้างโทเคน");
    look(page, "made");
    return page.textContent("#token").strip();
  }

  @Test
  void anAdministratorEndsTheTokenOfSomebodyElse() {
    Program program = Program.of(server, Role.AGENCY_OFFICER, new Scope.Branch(agency));
    as(
        SignedIn.as(server, Role.SYSTEM_ADMINISTRATOR, Scope.everything()),
        page -> {
          follow(page, "โทเคนสำหรับโปรแกรม");
          follow(page, "ดูโทเคนของทุกบัญชี");
          look(page, "all");
          page.click("a[href*='" + program.token().substring(4, 12) + "']");
          assertThat(page.textContent("h1")).contains(Role.AGENCY_OFFICER.thai());
          press(page, "ยกเลิกโทเคน");
          assertThat(page.url()).endsWith("/desk/tokens/all");
          assertThat(program.get("/me").statusCode()).isEqualTo(401);
          page.navigate(server.address() + "/desk/audit");
          assertThat(page.textContent("main")).contains("ยกเลิกโทเคน");
        });
  }
}
