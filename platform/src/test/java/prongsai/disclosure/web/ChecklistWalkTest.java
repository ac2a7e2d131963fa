package prongsai.disclosure.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.access.SignedIn;
import prongsai.browser.Chromium;
import prongsai.disclosure.Checklist;
import prongsai.disclosure.Checklists;

/// Two officers and their executive fill in, send and approve a checklist in real browsers.
class ChecklistWalkTest {
  private Desk desk;

  @BeforeEach
  void start() {
    desk = new Desk();
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private Page page(BrowserContext context, SignedIn who, String path) {
    context.addCookies(List.of(who.cookie()));
    Page page = context.newPage();
    page.navigate(desk.server.address() + desk.path(path));
    return page;
  }

  private static Locator status(Page page) {
    return page.locator("[data-status]");
  }

  private static void look(Page page, String name) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      Chromium.assertAccessible(page);
      String shade = scheme == ColorScheme.LIGHT ? "light" : "dark";
      Chromium.screenshot(
          page, "disclosure-" + name + "-" + page.viewportSize().width + "-" + shade);
    }
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("sideways at " + page.url())
        .isEqualTo(0);
  }

  @Test
  void twoOfficersAtOnceLoseNothing() {
    try (BrowserContext first = Chromium.desk();
        BrowserContext second = Chromium.phone()) {
      Page one = page(first, desk.officer, "/O1");
      List<String> complaints = Chromium.complaints(one);
      Page two = page(second, desk.colleague, "/O1");
      one.fill("#explanation", "ของคนแรก");
      one.locator("#explanation").blur();
      assertThat(status(one)).hasText(Pattern.compile("บันทึกแล้ว \\d\\d\\.\\d\\d น\\."));
      two.check("#has");
      assertThat(status(two)).containsText("บันทึกแล้ว");
      two.fill("#explanation", "ของคนที่สอง");
      two.locator("#explanation").blur();
      assertThat(two.locator(".conflict")).containsText("ของคนแรก");
      assertThat(two.locator(".conflict")).containsText("ของคนที่สอง");
      look(two, "conflict");
      assertThat(desk.field("O1", "explanation").value()).isEqualTo("ของคนแรก");
      two.locator(".conflict button[name=mine]").click();
      assertThat(status(two)).containsText("บันทึกแล้ว");
      assertThat(two.locator(".conflict")).hasCount(0);
      assertThat(desk.field("O1", "explanation").value()).isEqualTo("ของคนที่สอง");
      one.fill("#explanation", "แก้ไขอีกครั้ง");
      one.locator("#explanation").blur();
      one.locator(".conflict button[name=theirs]").click();
      assertThat(one.locator("#explanation")).hasValue("ของคนที่สอง");
      one.fill("#link-1-url", "ubon.example");
      one.locator("#link-1-url").blur();
      assertThat(one.locator("#link-1-url-error")).containsText("https://");
      look(one, "invalid");
      one.fill("#link-1-url", "https://ubon.example/o1");
      one.locator("#link-1-url").blur();
      assertThat(one.locator("#link-1-url-error")).hasCount(0);
      assertThat(status(one)).containsText("บันทึกแล้ว");
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void whatIsTypedOffLineIsSavedLater() {
    try (BrowserContext context = Chromium.phone()) {
      Page page = page(context, desk.officer, "/O2");
      context.setOffline(true);
      page.fill("#explanation", "พิมพ์ตอนไม่มีสัญญาณ");
      page.locator("#explanation").blur();
      assertThat(status(page)).containsText("ติดต่อระบบไม่ได้");
      assertThat(desk.field("O2", "explanation").version()).isZero();
      context.setOffline(false);
      assertThat(status(page)).containsText("บันทึกแล้ว");
      assertThat(desk.field("O2", "explanation").value()).isEqualTo("พิมพ์ตอนไม่มีสัญญาณ");
      assertThat(desk.field("O2", "explanation").version()).isEqualTo(1);
    }
  }

  @Test
  void whatWasNotSavedStandsThereAgainAfterAReload() {
    try (BrowserContext context = Chromium.desk()) {
      Page page = page(context, desk.officer, "/O3");
      page.onDialog(dialog -> dialog.accept());
      page.route("**/field", route -> route.abort());
      page.fill("#explanation", "ยังไม่ได้ส่ง");
      page.locator("#explanation").blur();
      assertThat(status(page)).containsText("ติดต่อระบบไม่ได้");
      page.unroute("**/field");
      page.route("**/field", route -> route.resume());
      page.reload();
      assertThat(page.locator("#explanation")).hasValue("ยังไม่ได้ส่ง");
      assertThat(status(page)).containsText("บันทึกแล้ว");
      assertThat(desk.field("O3", "explanation").value()).isEqualTo("ยังไม่ได้ส่ง");
    }
  }

  @Test
  void fromTheListToTheApproval() {
    desk.write("O2", "explanation", "แรก");
    desk.write("O2", "explanation", "หลัง");
    for (int i = 2; i <= 43; i++) desk.write("O" + i, "has", "no");
    try (BrowserContext officer = Chromium.phoneWithoutScript();
        BrowserContext executive = Chromium.desk()) {
      Page page = page(officer, desk.officer, "/O1");
      page.check("#has");
      page.fill("#link-1-url", "https://ubon.example/structure?id=1");
      page.fill("#link-1-description", "แผนผังโครงสร้าง");
      page.check("#element-1-exists");
      page.locator("button[name=more]").click();
      assertThat(page.locator("#link-2-url")).isVisible();
      page.navigate(desk.server.address() + desk.path("/send"));
      page.locator("main button").click();
      assertThat(page.locator("main")).containsText("รอผู้บริหารอนุมัติ");
      Page reading = page(executive, desk.executive, "");
      List<String> complaints = Chromium.complaints(reading);
      reading.locator("main a.button").first().click();
      look(reading, "approve");
      reading.locator("summary").first().click();
      reading.fill("#comment-O1", "ขอให้เพิ่มลิงก์ภาษาอังกฤษ");
      reading.locator("button:has-text('ส่งคืนพร้อมความเห็น')").click();
      assertThat(reading.locator("main")).containsText("ขอให้เพิ่มลิงก์ภาษาอังกฤษ");
      page.navigate(desk.server.address() + desk.path("/O1"));
      page.locator("button[name=settle]").click();
      assertThat(page.locator("main")).containsText("แก้ไขแล้ว");
      page.navigate(desk.server.address() + desk.path("/send"));
      page.locator("main button").click();
      reading.navigate(desk.server.address() + desk.path("/approve"));
      reading.locator("button:has-text('อนุมัติตามที่แสดง')").click();
      look(reading, "confirm");
      reading.locator("button.grave").click();
      assertThat(reading.locator("main")).containsText("ผู้บริหารอนุมัติแล้ว");
      assertThat(complaints).isEmpty();
    }
    assertThat(desk.server.part(Checklists.class).state(desk.survey.round()))
        .isEqualTo(Checklist.State.APPROVED);
  }

  @Test
  void everyPageFitsAndCanBeReadByAll() {
    desk.write("O1", "has", "yes");
    desk.write(
        "O1", "link.1.url", "https://ubon.example/structure/index.php?option=content&id=120");
    desk.write("O1", "link.1.url", "https://ubon.example/structure");
    desk.write("O2", "has", "no");
    for (boolean phone : new boolean[] {true, false})
      try (BrowserContext context = phone ? Chromium.phone() : Chromium.desk()) {
        Page page = page(context, desk.officer, "");
        look(page, "tasks");
        for (String rest : new String[] {"/O1", "/send", "/deadline"}) {
          page.navigate(desk.server.address() + desk.path(rest));
          look(page, rest.substring(1));
        }
        page.navigate(desk.server.address() + "/desk/rounds/" + desk.survey.round());
        look(page, "home");
      }
  }
}
