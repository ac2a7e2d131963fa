package prongsai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.agency.AgencyId;
import prongsai.browser.Chromium;
import prongsai.server.TestServer;

/// A whole season in a real browser, from the plan of a round to its report, as its people walk
/// through it.
class SeasonWalkTest {
  private static final Pattern CODE =
      Pattern.compile("\\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\\b");
  private static final AgencyId AGENCY = new AgencyId(1);
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    owner()
        .sql(
            "INSERT INTO agency.agency (id, code, name, path) OVERRIDING SYSTEM VALUE"
                + " VALUES (1, 'T1', 'เทศบาลตำบลตัวอย่าง', '/1/')")
        .update();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JdbcClient owner() {
    return JdbcClient.create(server.database().owner());
  }

  private static SignedIn somebody(Role role) {
    return SignedIn.as(server, role, new Scope.Branch(AGENCY));
  }

  private static Page open(BrowserContext context, SignedIn who, String path) {
    context.addCookies(List.of(who.cookie()));
    Page page = context.newPage();
    page.navigate(server.address() + path);
    return page;
  }

  private static void press(Page page, String button) {
    page.locator("main button", new Page.LocatorOptions().setHasText(button)).first().click();
  }

  private static void follow(Page page, String link) {
    page.locator("main a", new Page.LocatorOptions().setHasText(link)).first().click();
  }

  @Test
  void fromThePlanToTheReport() throws IOException {
    String round = planAndOpen();
    List<String> codes = slips(round);
    assertThat(codes).hasSize(12).doesNotHaveDuplicates();
    staffAnswers(codes.getFirst());
    staffFindsTheCodeSpent(codes.getFirst());
    visitorAnswers();
    whileOpenNobodySeesScores(round);
    close(round);
    marks(round);
    report(round);
  }

  private static String planAndOpen() {
    try (BrowserContext context = Chromium.phone()) {
      Page page = open(context, somebody(Role.AGENCY_OFFICER), "/desk/agencies/1");
      follow(page, "วางแผนรอบใหม่");
      for (String field : List.of("#iit_first", "#eit_first"))
        page.fill(field, TestServer.today().toString());
      for (String field : List.of("#iit_last", "#eit_last"))
        page.fill(field, TestServer.today().plusDays(30).toString());
      page.fill("#staff", "10");
      page.fill("#visitors", "500");
      press(page, "บันทึกแผน");
      String round = page.url().substring(server.address().length());
      follow(page, "เปิดรอบ");
      press(page, "เปิดรอบ");
      assertThat(page.innerText("main")).contains("กำลังรับคำตอบ");
      return round;
    }
  }

  private static List<String> slips(String round) throws IOException {
    try (BrowserContext context = Chromium.desk()) {
      Page page = open(context, somebody(Role.AGENCY_OFFICER), round + "/printed");
      page.locator("#count").fill("12");
      Download download =
          page.waitForDownload(() -> page.getByText("สร้างและดาวน์โหลดสลิป").click());
      Path file = download.path();
      try (PDDocument slips = Loader.loadPDF(Files.readAllBytes(file))) {
        Matcher printed = CODE.matcher(new PDFTextStripper().getText(slips));
        return printed.results().map(java.util.regex.MatchResult::group).toList();
      }
    }
  }

  private static String link(String column) {
    return owner().sql("SELECT " + column + " FROM round.round").query(String.class).single();
  }

  private static void staffAnswers(String code) {
    try (BrowserContext context = Chromium.phone()) {
      Page page = context.newPage();
      page.navigate(server.address() + "/s/" + link("iit_link") + "#" + code);
      assertThat(page.url()).doesNotContain(code);
      page.click("text=ใช้รหัสนี้");
      page.waitForURL("**/questions#p1");
      Walking.answerFrom(page, 1, 5);
      page.click("[data-send]");
      page.waitForSelector("#done:not([hidden])");
      Chromium.assertAccessible(page);
    }
  }

  private static void staffFindsTheCodeSpent(String code) {
    try (BrowserContext context = Chromium.phone()) {
      Page page = context.newPage();
      page.navigate(server.address() + "/s/" + link("iit_link") + "#" + code);
      page.click("text=ใช้รหัสนี้");
      page.waitForSelector("text=รหัสนี้ใช้แล้ว");
    }
  }

  private static void visitorAnswers() {
    try (BrowserContext context = Chromium.phone()) {
      Page page = context.newPage();
      page.navigate(server.address() + "/e/" + link("eit_link"));
      Walking.answerOnScreens(page, 3);
      page.click("[data-send]");
      page.waitForSelector("#done:not([hidden])");
    }
  }

  private static void whileOpenNobodySeesScores(String round) {
    SignedIn executive = somebody(Role.AGENCY_EXECUTIVE);
    assertThat(executive.get(round + "/results").body()).contains("คะแนนจะแสดงเมื่อปิดรอบ");
    assertThat(executive.get(round + "/participation").body()).contains("น้อยกว่า 10");
  }

  private static void close(String round) {
    try (BrowserContext context = Chromium.phone()) {
      Page page = open(context, somebody(Role.AGENCY_EXECUTIVE), round);
      follow(page, "ปิดรอบ");
      page.check("#early");
      press(page, "ปิดรอบ");
      assertThat(page.innerText("main")).contains("ไม่รับคำตอบอีก");
    }
  }

  private static void marks(String round) {
    try (BrowserContext context = Chromium.desk()) {
      Page page = open(context, somebody(Role.ASSESSOR), round + "/marks");
      Path golden = Path.of(System.getProperty("golden.root", "../golden"));
      page.setInputFiles("#file", golden.resolve("scoring/ubon-2565/oit-scores.csv"));
      press(page, "นำเข้า");
      assertThat(page.innerText("main")).contains("ตรวจแล้ว 43 จาก 43 ข้อ");
      Chromium.assertAccessible(page);
    }
  }

  private static void report(String round) throws IOException {
    try (BrowserContext context = Chromium.phone()) {
      Page page = open(context, somebody(Role.AGENCY_EXECUTIVE), round + "/results");
      press(page, "ยืนยันผล");
      assertThat(page.innerText("main"))
          .contains("คะแนนภาพรวม", "มีผู้ตอบน้อยกว่า 10 คน จึงไม่แสดงคะแนนรายข้อ");
      Chromium.assertAccessible(page);
      Chromium.screenshot(page, "season-result");
      for (int i = 0; i < 120 && !page.isVisible("text=รายงานการวิเคราะห์ (PDF"); i++) {
        page.waitForTimeout(500);
        page.reload();
      }
      Download report = page.waitForDownload(() -> page.click("text=รายงานการวิเคราะห์ (PDF"));
      try (PDDocument pages = Loader.loadPDF(Files.readAllBytes(report.path()))) {
        assertThat(new PDFTextStripper().getText(pages)).contains("ตัวอย่าง");
      }
    }
  }
}
