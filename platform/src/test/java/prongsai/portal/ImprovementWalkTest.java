package prongsai.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.browser.Chromium;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.Field;
import prongsai.plan.UbonPlan;
import prongsai.progress.TestFiles;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// The year after a result, in real browsers: the result leads to a plan, the plan is approved and
/// carried out, its report is published, and both answer next year's disclosure items.
class ImprovementWalkTest {
  private static UbonPlan ubon;
  private static SignedIn officer;
  private static SignedIn executive;

  @BeforeAll
  static void start() {
    ubon = UbonPlan.start();
    officer = as(Role.AGENCY_OFFICER);
    executive = as(Role.AGENCY_EXECUTIVE);
  }

  private static SignedIn as(Role role) {
    return SignedIn.as(ubon.server, role, new Scope.Branch(ubon.round.agency()));
  }

  @AfterAll
  static void stop() {
    ubon.close();
  }

  private static Page page(BrowserContext context, SignedIn who, String path) {
    context.addCookies(List.of(who.cookie()));
    Page page = context.newPage();
    page.navigate(ubon.server.address() + path);
    return page;
  }

  private static String round(String rest) {
    return "/desk/rounds/" + ubon.round.id() + rest;
  }

  private static void go(Page page, String path) {
    page.navigate(ubon.server.address() + path);
  }

  @Test
  void fromTheResultToNextYearsItems() throws IOException {
    UUID next = ubon.nextYear();
    try (BrowserContext office = Chromium.desk();
        BrowserContext head = Chromium.desk();
        BrowserContext street = Chromium.phoneWithoutScript()) {
      Page desk = page(office, officer, round("/results"));
      Page chief = page(head, executive, round("/overview"));
      List<String> complaints = Chromium.complaints(desk);
      complaints.addAll(Chromium.complaints(chief));
      assertThat(chief.locator("main")).containsText("79.43");
      planned(desk);
      approved(chief);
      reported(desk);
      assertThat(downloaded(desk)).contains("ประชุมคณะทำงานแล้ว");
      published(chief);
      Page citizen = street.newPage();
      seen(citizen);
      citizen.navigate(answered(desk, next));
      assertThat(citizen.locator("h1")).containsText("รายงานผลการดำเนินการตามมาตรการ");
      assertThat(complaints).isEmpty();
    }
  }

  private static void planned(Page desk) {
    desk.click("main a[href='" + round("/plan") + "']");
    desk.click("button[value=proposal]");
    assertThat(desk.locator("main")).containsText("O42");
    go(desk, round("/plan/send"));
    desk.click("main form button");
    assertThat(desk.locator("main")).containsText("รอผู้บริหารอนุมัติ");
  }

  private static void approved(Page chief) {
    go(chief, round("/plan/approve"));
    chief.click("button:has-text('อนุมัติตามที่แสดง')");
    chief.click("button.grave");
    assertThat(chief.locator("main")).containsText("ผู้บริหารอนุมัติแล้ว");
  }

  private static void reported(Page desk) {
    go(desk, round("/progress"));
    desk.locator("table.progress a").first().click();
    desk.check("input[value=DONE]");
    desk.check("input[value=SIX_MONTHS]");
    desk.setInputFiles(
        "#file", new FilePayload("รายงานประชุม.pdf", "application/pdf", TestFiles.pdf()));
    desk.locator("button[name=attach]").click();
    desk.fill("#done", "ประชุมคณะทำงานแล้ว 2 ครั้ง");
    desk.fill("#outcome", "ผู้บริหารเห็นชอบแนวทาง");
    desk.fill("#obstacle", "เอกสารบางส่วนยังไม่ครบ");
    desk.fill("#remedy", "ขอเพิ่มจากกองคลังแล้ว");
    desk.fill("#link-1-url", "https://ubon.example/o43");
    desk.locator("button[name=send]").click();
    assertThat(desk.locator("[role=status]")).containsText("ส่งรายงานแล้ว");
  }

  private static String downloaded(Page desk) throws IOException {
    go(desk, round("/progress"));
    Download file =
        desk.waitForDownload(
            () -> desk.click("a[href='" + round("/plan/documents/progress-6.pdf") + "']"));
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file.path()))) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static void published(Page chief) {
    go(chief, round("/publication"));
    chief.click("button:has-text('เผยแพร่ผล')");
    assertThat(chief.locator("main")).containsText("ผลนี้เผยแพร่แล้ว");
    chief.click("button:has-text('รอบ 6 เดือน')");
    assertThat(chief.locator("section[aria-labelledby=reports]"))
        .containsText("เผยแพร่แล้วเมื่อวันที่");
  }

  /// Next year's items have their answers; where the second one leads.
  private static String answered(Page desk, UUID next) {
    go(desk, "/desk/rounds/" + next + "/disclosure/O42");
    assertThat(desk.locator("main")).containsText("ระบบเติมคำตอบให้จากแผนมาตรการ");
    go(desk, "/desk/rounds/" + next + "/disclosure/O43");
    String suggested = desk.locator("input[name='link.1.url']").inputValue();
    assertThat(suggested).endsWith("/a/ubon-pao/2565/progress");
    saved(desk, next);
    return suggested;
  }

  /// What is suggested is an answer only once the officer has saved it.
  private static void saved(Page desk, UUID next) {
    Checklists lists = ubon.server.part(Checklists.class);
    RoundId round = new RoundId(next);
    assertThat(lists.fields(round, new Code("O43"))).isEmpty();
    desk.click("main form button:text-is('บันทึก'):not(.visually-hidden)");
    assertThat(lists.fields(round, new Code("O43"))).containsKey(Field.url(1));
    go(desk, "/desk/rounds/" + next + "/disclosure/O43");
    assertThat(desk.locator("main")).not().containsText("ระบบเติมคำตอบ");
    assertThat(desk.locator("input[name='link.1.url']"))
        .hasValue(Pattern.compile(".*/a/ubon-pao/2565/progress"));
  }

  private static void seen(Page citizen) {
    go(citizen, "/a/ubon-pao/2565");
    assertThat(citizen.locator("main")).containsText("แล้วเสร็จ 1 จาก");
    citizen.click("text=ดูตารางมาตรการทั้งหมด");
    assertThat(citizen.locator("h1")).containsText("มาตรการส่งเสริมคุณธรรมและความโปร่งใส");
    assertThat(citizen.locator("table.official")).containsText("O43");
    citizen.click("text=ดูรายงานผลการดำเนินการ");
    assertThat(citizen.locator("main")).containsText("ประชุมคณะทำงานแล้ว 2 ครั้ง");
    assertThat(citizen.locator("a[href='https://ubon.example/o43']")).isVisible();
    Download file =
        citizen.waitForDownload(
            () -> citizen.click("a[href='/data/plan/2565/progress-6.pdf/ubon-pao']"));
    assertThat(file.suggestedFilename()).endsWith(".pdf");
  }
}
