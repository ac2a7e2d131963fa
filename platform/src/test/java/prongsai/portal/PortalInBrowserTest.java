package prongsai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.browser.Chromium;
import prongsai.browser.Looks;
import prongsai.plan.UbonPlan;
import prongsai.progress.ReportEvidence;
import prongsai.progress.ReportWords;
import prongsai.progress.ReportingRound;
import prongsai.progress.StepState;
import prongsai.progress.UbonProgress;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalInBrowserTest {
  private static final Map<String, String> PAGES =
      Map.ofEntries(
          Map.entry("result", "/a/ubon-pao/2565"),
          Map.entry("result-english", "/en/a/ubon-pao/2565"),
          Map.entry("home", "/"),
          Map.entry("search", "/search?q="),
          Map.entry("compare", "/compare?year=2565&agency=ubon-pao"),
          Map.entry("data", "/data"),
          Map.entry("town", "/a/sample-town"),
          Map.entry("privacy", "/privacy"),
          Map.entry("accessibility", "/en/accessibility"),
          Map.entry("plan", "/a/ubon-pao/2565/plan"),
          Map.entry("progress", "/a/ubon-pao/2565/progress"),
          Map.entry("progress-english", "/en/a/ubon-pao/2565/progress"));

  private static final ReportWords DONE =
      new ReportWords(
          ReportingRound.SIX_MONTHS,
          StepState.DONE,
          "ประชุมคณะทำงาน 2 ครั้ง และมอบหมายผู้รับผิดชอบรายข้อแล้ว",
          "มีผู้รับผิดชอบครบทุกข้อ",
          "เอกสารบางส่วนยังไม่ครบ",
          "ขอเพิ่มจากกองคลังแล้ว",
          OptionalInt.of(100),
          List.of(
              new ReportEvidence.Link(
                  "https://ubon.example/o43", "บันทึกการประชุมที่เผยแพร่บนเว็บไซต์")),
          List.of());

  private UbonPlan ubon;

  @BeforeAll
  void start() {
    ubon = UbonPlan.start();
    ubon.begin();
    ubon.approve();
    ubon.server.part(Publications.class).publish(ubon.round, UbonPlan.EXECUTIVE, UbonPlan.ACTOR);
    UbonProgress.tell(ubon, DONE);
    ubon.server
        .part(ReportPublications.class)
        .publish(ubon.round, ReportingRound.SIX_MONTHS, UbonPlan.EXECUTIVE, UbonPlan.ACTOR);
  }

  @AfterAll
  void stop() {
    ubon.close();
  }

  @Test
  void everyPublicPageFitsAndIsAccessible() {
    look(Chromium::phone, "phone");
    look(Chromium::desk, "desk");
  }

  private void look(Supplier<BrowserContext> device, String name) {
    try (BrowserContext visitor = device.get()) {
      Page page = visitor.newPage();
      List<String> complaints = Chromium.complaints(page);
      List<String> elsewhere = new ArrayList<>();
      page.onRequest(request -> {
        if (!request.url().startsWith(ubon.server.address())) elsewhere.add(request.url());
      });
      PAGES.forEach((which, path) -> look(page, path, "portal-" + which + "-" + name));
      assertThat(complaints).isEmpty();
      assertThat(elsewhere).isEmpty();
    }
  }

  private void look(Page page, String path, String picture) {
    page.navigate(ubon.server.address() + path);
    for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      Chromium.assertAccessible(page);
    }
    Chromium.screenshot(page, picture);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as(path)
        .isEqualTo(true);
  }

  @Test
  void theResultPrintsWithEverythingOpen() {
    try (BrowserContext desk = Chromium.desk()) {
      Page page = desk.newPage();
      page.navigate(ubon.server.address() + "/a/ubon-pao/2565");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("details.part .how").first().isVisible()).isTrue();
      Chromium.screenshot(page, "portal-result-print");
    }
  }

  @Test
  void somebodyFindsAnAgencyWithoutJavaScript() {
    try (BrowserContext phone = Chromium.phoneWithoutScript()) {
      Page page = phone.newPage();
      page.navigate(ubon.server.address() + "/");
      page.getByLabel("ชื่อหรือรหัสหน่วยงาน").fill("อุบล");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ค้นหา")).click();
      page.getByRole(
              AriaRole.LINK,
              new Page.GetByRoleOptions().setName("องค์การบริหารส่วนจังหวัดอุบลราชธานี"))
          .click();
      assertThat(page.title()).contains("องค์การบริหารส่วนจังหวัดอุบลราชธานี");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English")).click();
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }
  }

  @Test
  void thePagesOfPublicationLookRight() {
    SignedIn administrator =
        SignedIn.as(ubon.server, Role.SYSTEM_ADMINISTRATOR, Scope.everything());
    Looks.at(
        ubon.server.address() + "/desk/rounds/" + ubon.round.id() + "/publication",
        administrator.cookie(),
        "publication");
    Looks.at(
        ubon.server.address() + "/desk/publication", administrator.cookie(), "publication-years");
  }
}
