package prongsai.progress.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.browser.Chromium;
import prongsai.browser.Looks;
import prongsai.plan.Step;
import prongsai.progress.ReportingRound;
import prongsai.progress.StepState;
import prongsai.progress.TestFiles;
import prongsai.progress.UbonProgress;

/// An officer reports with a link and a file, without JavaScript; the executive comments.
class ProgressWalkTest {
  private static UbonProgress ubon;
  private static SignedIn officer;
  private static SignedIn colleague;
  private static SignedIn executive;

  @BeforeAll
  static void start() {
    ubon = UbonProgress.start();
    officer = as(Role.AGENCY_OFFICER);
    colleague = as(Role.AGENCY_OFFICER);
    executive = as(Role.AGENCY_EXECUTIVE);
  }

  private static SignedIn as(Role role) {
    return SignedIn.as(ubon.plan.server, role, new Scope.Branch(ubon.plan.round.agency()));
  }

  @AfterAll
  static void stop() {
    ubon.close();
  }

  @BeforeEach
  void again() {
    ubon.again();
  }

  private static String path() {
    return "/desk/rounds/" + ubon.plan.round.id() + "/progress";
  }

  private static String path(Step step) {
    return path() + "/" + step.id();
  }

  private static Page page(BrowserContext context, SignedIn who, String path) {
    context.addCookies(java.util.List.of(who.cookie()));
    Page page = context.newPage();
    page.navigate(ubon.plan.server.address() + path);
    return page;
  }

  @Test
  void theOfficerReportsAndTheExecutiveComments() {
    Step step = ubon.step(0, 0);
    try (BrowserContext phone = Chromium.phoneWithoutScript();
        BrowserContext desk = Chromium.desk()) {
      Page page = page(phone, officer, path());
      page.locator("table.progress a").first().click();
      page.check("input[value=DONE]");
      page.check("input[value=SIX_MONTHS]");
      page.setInputFiles(
          "#file", new FilePayload("รายงาน.pdf", "application/pdf", TestFiles.png()));
      page.locator("button[name=attach]").click();
      assertThat(page.locator(".error-summary")).containsText("ภาพ PNG");
      page.fill("#done", "ประชุมคณะทำงานแล้ว 2 ครั้ง\nและเผยแพร่รายงาน");
      page.setInputFiles(
          "#file", new FilePayload("รายงาน.pdf", "application/pdf", TestFiles.pdf()));
      page.locator("button[name=attach]").click();
      assertThat(page.locator("[role=status]")).containsText("แนบไฟล์แล้ว");
      assertThat(page.locator("#done")).hasValue("ประชุมคณะทำงานแล้ว 2 ครั้ง\nและเผยแพร่รายงาน");
      page.locator("#files input").fill("รายงานการประชุม");
      page.fill("#link-1-url", "ubon.example/o43");
      page.locator("button[name=send]").click();
      assertThat(page.locator("#link-1-url-error")).containsText("https://");
      page.fill("#link-1-url", "https://ubon.example/o43");
      page.locator("button[name=send]").click();
      assertThat(page.locator("[role=status]")).containsText("ส่งรายงานแล้ว");
      assertThat(page.locator(".report")).containsText("รายงานการประชุม");
      assertThat(page.locator("#done")).hasValue("");
      Page reading = page(desk, executive, path(step));
      assertThat(reading.locator(".report")).containsText("แล้วเสร็จ");
      reading.fill("#comment", "ขอบคุณ ขอให้เผยแพร่ต่อสาธารณะด้วย");
      reading.locator("button:has-text('ส่งความเห็น')").click();
      assertThat(reading.locator(".said")).containsText("ขอให้เผยแพร่");
      page.reload();
      assertThat(page.locator(".said")).containsText("ขอให้เผยแพร่");
    }
  }

  @Test
  void whoReportsSecondIsToldThatSomebodyReportedMeanwhile() {
    Step step = ubon.step(0, 1);
    try (BrowserContext first = Chromium.desk();
        BrowserContext second = Chromium.desk()) {
      Page one = page(first, officer, path(step));
      Page two = page(second, colleague, path(step));
      for (Page page : new Page[] {one, two}) {
        page.check("input[value=UNDER_WAY]");
        page.fill("#done", "เริ่มแล้ว");
        page.locator("button[name=send]").click();
      }
      assertThat(one.locator(".notice.caution")).hasCount(0);
      assertThat(two.locator(".notice.caution"))
          .containsText("มีผู้อื่นรายงานขั้นตอนนี้ด้วย 1 ครั้ง");
      assertThat(two.locator(".report")).hasCount(2);
    }
  }

  @Test
  void whatWasTypedIsThereAgainAfterAComment() {
    try (BrowserContext context = Chromium.desk()) {
      Page page = page(context, officer, path(ubon.step(0, 0)));
      page.fill("#done", "พิมพ์ค้างไว้");
      page.fill("#comment", "ขอถาม");
      page.locator("button:has-text('ส่งความเห็น')").click();
      assertThat(page.locator("#done")).hasValue("พิมพ์ค้างไว้");
      assertThat(page.locator("#comment")).hasValue("");
      page.navigate(ubon.plan.server.address() + path());
      page.navigate(ubon.plan.server.address() + path(ubon.step(0, 0)));
      assertThat(page.locator("#done")).hasValue("พิมพ์ค้างไว้");
    }
  }

  @Test
  void aFileComesOnlyToBeSavedAndCannotRunAnything() {
    Step step = ubon.step(0, 0);
    try (BrowserContext context = Chromium.phoneWithoutScript()) {
      Page page = page(context, officer, path(step));
      page.setInputFiles(
          "#file", new FilePayload("ผล ประชุม.pdf", "application/pdf", TestFiles.pdf()));
      page.locator("button[name=attach]").click();
      String link = page.locator("#files a").getAttribute("href");
      HttpResponse<byte[]> file = officer.download(link);
      assertThat(file.body()).isEqualTo(TestFiles.pdf());
      assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
          .startsWith("attachment")
          .contains("filename*=UTF-8''");
      assertThat(file.headers().allValues("Content-Security-Policy"))
          .containsExactly("default-src 'none'; sandbox");
      assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(colleague.download(link).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void fiveHundredMeasuresAreOnePageAndOneStepIsReportedAmongThem() {
    ubon.many(prongsai.plan.Plan.MOST_MEASURES);
    Step last = ubon.step(prongsai.plan.Plan.MOST_MEASURES - 1, 0);
    HttpResponse<String> list = officer.get(path());
    assertThat(list.statusCode()).isEqualTo(200);
    assertThat(list.body()).contains("500. มาตรการ 499", path(last));
    officer.post(
        path(last), Map.of("send", "1", "state", "UNDER_WAY", "done", "เริ่มแล้ว", "seen", "0"));
    assertThat(officer.get(path(last)).body()).contains("เริ่มแล้ว");
    assertThat(officer.get(path() + "?show=missing-6&sort=order").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsTypedOutlivesAClosedPage() {
    try (BrowserContext context = Chromium.desk()) {
      Page page = page(context, officer, path(ubon.step(0, 0)));
      page.onDialog(dialog -> dialog.accept());
      page.fill("#done", "ยังไม่ได้ส่ง");
      page.reload();
      assertThat(page.locator("#done")).hasValue("");
      page.locator("button:has-text('นำกลับมา')").click();
      assertThat(page.locator("#done")).hasValue("ยังไม่ได้ส่ง");
      assertThat(page.locator("button:has-text('นำกลับมา')")).hasCount(0);
    }
  }

  @Test
  void aReportWithoutWordsIsAnsweredWithWhatIsMissing() {
    HttpResponse<String> answer =
        officer.post(path(ubon.step(0, 0)), Map.of("send", "1", "state", "DROPPED", "seen", "0"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("โปรดระบุเหตุที่ยกเลิกขั้นตอนนี้");
  }

  @Test
  void everyPageFitsAndCanBeReadByAll() {
    LocalDate day = LocalDate.now(prongsai.web.ThaiDates.ZONE);
    ubon.report(day, ubon.step(0, 0), ReportingRound.SIX_MONTHS, StepState.DONE);
    ubon.report(day, ubon.step(0, 1), ReportingRound.ANY_TIME, StepState.UNDER_WAY);
    ubon.reporting(day)
        .comment(
            ubon.plan.round,
            ubon.step(0, 1).id(),
            "ขอให้เร่งรัด",
            executive.account(),
            prongsai.plan.UbonPlan.ACTOR);
    String address = ubon.plan.server.address();
    Looks.at(address + path(), officer.cookie(), "progress-list");
    Looks.at(address + path(ubon.step(0, 1)), officer.cookie(), "progress-step");
    assertThat(officer.get(path()).body()).contains("เกินกำหนด");
  }
}
