package prongsai.round.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.agency.Agencies;
import prongsai.agency.AgencyId;
import prongsai.browser.Chromium;
import prongsai.server.TestServer;

/// The walk of an administrator, an officer and an executive through the register and the rounds,
/// in a real browser, on a phone and at a desk. The pages have no script of their own, so it is the
/// same walk with JavaScript switched off.
class RoundWalkTest {
  private static final String REGISTER =
      """
      รหัสหน่วยงาน,ชื่อหน่วยงาน,ประเภทหน่วยงาน,กระทรวง/สังกัด,จังหวัด,รหัสหน่วยงานต้นสังกัด
      P34,องค์การบริหารส่วนจังหวัดอุบลราชธานี,องค์การบริหารส่วนจังหวัด,กระทรวงมหาดไทย,อุบลราชธานี,
      T3401,เทศบาลตำบลขามใหญ่,เทศบาลตำบล,กระทรวงมหาดไทย,อุบลราชธานี,P34
      T3402,เทศบาลตำบลเขื่องใน,เทศบาลตำบล,กระทรวงมหาดไทย,อุบลราชธานี,P34
      S3403,องค์การบริหารส่วนตำบลหนองขอน,องค์การบริหารส่วนตำบล,กระทรวงมหาดไทย,อุบลราชธานี,X99
      """;
  private static TestServer server;
  private static SignedIn administrator;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    administrator = SignedIn.as(server, Role.SYSTEM_ADMINISTRATOR, Scope.everything());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /// A page of somebody signed in, whose browser complains of nothing.
  private record Walk(BrowserContext context, Page page, List<String> complaints, String name)
      implements AutoCloseable {
    static Walk of(BrowserContext context, SignedIn who, String name) {
      context.addCookies(List.of(who.cookie()));
      Page page = context.newPage();
      return new Walk(context, page, Chromium.complaints(page), name);
    }

    void look(String shot) {
      assertThat(page.locator("script:not([src])").count()).isZero();
      Chromium.assertAccessible(page);
      assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
          .as("sideways at " + page.url())
          .isEqualTo(0);
      Chromium.screenshot(page, "rounds-" + name + "-" + shot);
    }

    void go(String path) {
      page.navigate(server.address() + path);
    }

    void press(String button) {
      page.locator("main button", new Page.LocatorOptions().setHasText(button)).first().click();
    }

    void follow(String link) {
      page.locator("main a", new Page.LocatorOptions().setHasText(link)).first().click();
    }

    Locator main() {
      return page.locator("main");
    }

    @Override
    public void close() {
      assertThat(complaints.stream().filter(one -> !one.contains("422"))).isEmpty();
      context.close();
    }
  }

  @Test
  void fromTheRegisterToTheClosedRound() {
    try (Walk desk = Walk.of(Chromium.desk(), administrator, "desk")) {
      importRegister(desk);
    }
    AgencyId agency = server.part(Agencies.class).byCode("T3401").orElseThrow().id();
    SignedIn officer = SignedIn.as(server, Role.AGENCY_OFFICER, new Scope.Branch(agency));
    SignedIn executive = SignedIn.as(server, Role.AGENCY_EXECUTIVE, new Scope.Branch(agency));
    String round;
    try (Walk phone = Walk.of(Chromium.phone(), officer, "phone")) {
      round = plan(phone, agency);
      open(phone);
      extend(phone);
    }
    try (Walk phone = Walk.of(Chromium.phone(), executive, "executive")) {
      close(phone, round);
    }
    try (Walk desk = Walk.of(Chromium.desk(), administrator, "desk")) {
      season(desk);
    }
    try (Walk phone = Walk.of(Chromium.phone(), administrator, "phone")) {
      phone.go("/desk/rounds");
      phone.look("list");
      phone.go("/desk/agencies");
      phone.look("register");
      phone.go("/desk/rounds/season");
      phone.look("season");
    }
  }

  private static void importRegister(Walk desk) {
    desk.go("/desk/agencies");
    desk.look("empty");
    desk.follow("นำเข้าจากแฟ้ม");
    desk.look("choose");
    desk.press("ตรวจแฟ้ม");
    assertThat(desk.main().innerText()).contains("ยังไม่ได้เลือกแฟ้ม");
    desk.page()
        .setInputFiles(
            "#file",
            new FilePayload("ทะเบียน.csv", "text/csv", REGISTER.getBytes(StandardCharsets.UTF_8)));
    desk.press("ตรวจแฟ้ม");
    desk.look("plan");
    assertThat(desk.main().innerText())
        .contains("ไม่พบหน่วยงานต้นสังกัดรหัส X99")
        .contains("แถว 5");
    desk.press("นำเข้าเฉพาะแถวที่ถูกต้อง");
    desk.look("imported");
    assertThat(desk.main().innerText()).contains("เพิ่ม 3 หน่วยงาน");
    desk.follow("ดูทะเบียนหน่วยงาน");
    desk.look("register");
    desk.follow("องค์การบริหารส่วนจังหวัดอุบลราชธานี");
    desk.look("agency");
    desk.follow("แก้ไขข้อมูลหน่วยงาน");
    desk.look("edit");
    desk.page().fill("#name", "");
    desk.page().fill("#parent_code", "T3401");
    desk.press("บันทึก");
    desk.look("edit-refused");
    assertThat(desk.page().title()).startsWith("ข้อผิดพลาด:");
    assertThat(desk.main().innerText()).contains("ไม่ได้ระบุชื่อหน่วยงาน");
    desk.page().fill("#name", "องค์การบริหารส่วนจังหวัดอุบลราชธานี (ใหม่)");
    desk.press("บันทึก");
    assertThat(desk.main().innerText()).contains("จะวนกลับมาที่หน่วยงานนี้เอง");
    desk.page().fill("#parent_code", "");
    desk.press("บันทึก");
    assertThat(desk.main().innerText()).contains("อุบลราชธานี (ใหม่)");
  }

  private static String plan(Walk phone, AgencyId agency) {
    phone.go("/desk/agencies/" + agency);
    phone.look("agency");
    phone.follow("วางแผนรอบใหม่");
    phone.look("plan");
    phone.page().fill("#iit_first", TestServer.today().toString());
    phone.page().fill("#iit_last", TestServer.today().minusDays(1).toString());
    phone.page().fill("#eit_first", TestServer.today().plusDays(3).toString());
    phone.page().fill("#staff", "๑๒,๐๐๐,๐๐๐");
    phone.press("บันทึกแผน");
    phone.look("plan-refused");
    assertThat(phone.main().innerText()).contains("โปรดแก้ไข 3 จุด");
    phone.page().fill("#iit_last", TestServer.today().plusDays(30).toString());
    phone.page().fill("#eit_last", TestServer.today().plusDays(45).toString());
    phone.page().fill("#staff", "๓๑๐");
    phone.press("บันทึกแผน");
    phone.look("planned");
    assertThat(phone.main().innerText()).contains("310").contains("ยังคำนวณไม่ได้");
    String round = phone.page().url().substring(server.address().length());
    phone.follow("ระบุจำนวนบุคลากรและผู้มาติดต่อ");
    phone.page().fill("#visitors", "5,000");
    phone.look("numbers");
    phone.press("บันทึก");
    assertThat(phone.main().innerText()).contains("310\t31").contains("5,000\t400");
    phone.follow("กำหนดจุดบริการ");
    phone.page().fill("#name", "งานทะเบียน ชั้น 1");
    phone.press("เพิ่ม");
    phone.look("points");
    assertThat(phone.main().innerText()).contains("งานทะเบียน ชั้น 1").contains("/e/");
    return round;
  }

  private static void open(Walk phone) {
    phone.page().locator(".trail a").last().click();
    phone.follow("เปิดรอบ");
    phone.look("open");
    phone.press("เปิดรอบ");
    phone.look("opened");
    assertThat(phone.main().innerText())
        .contains("กำลังรับคำตอบแบบวัด IIT")
        .contains("เหลือเวลาอีก 30 วัน");
  }

  private static void extend(Walk phone) {
    phone.follow("ขยายเวลา");
    phone.page().fill("#iit_last", TestServer.today().plusDays(29).toString());
    phone.press("ขยายเวลา");
    phone.look("extend");
    assertThat(phone.main().innerText()).contains("วันสุดท้ายใหม่ต้องอยู่หลังวันสุดท้ายเดิม");
    phone.page().fill("#iit_last", TestServer.today().plusDays(40).toString());
    phone.press("ขยายเวลา");
    assertThat(phone.main().innerText()).contains("เหลือเวลาอีก 40 วัน");
    assertThat(phone.page().locator("a[href$='/close']").count()).isZero();
  }

  private static void close(Walk phone, String round) {
    phone.go(round);
    phone.follow("ปิดรอบ");
    phone.look("close");
    phone.press("ปิดรอบ");
    assertThat(phone.main().innerText()).contains("ยังไม่พ้นวันสุดท้ายของการตอบ");
    phone.page().check("#early");
    phone.press("ปิดรอบ");
    phone.look("closed");
    assertThat(phone.main().innerText()).contains("ไม่รับคำตอบอีก รอยืนยันผล");
  }

  private static void season(Walk desk) {
    desk.go("/desk/rounds/season");
    desk.look("season");
    desk.page().selectOption("#province", "อุบลราชธานี");
    desk.page().fill("#iit_first", TestServer.today().toString());
    desk.page().fill("#iit_last", TestServer.today().plusDays(30).toString());
    desk.page().fill("#eit_first", TestServer.today().toString());
    desk.page().fill("#eit_last", TestServer.today().plusDays(30).toString());
    desk.press("ตรวจจำนวนก่อนเปิด");
    desk.look("season-preview");
    assertThat(desk.main().innerText()).contains("2 รอบ").contains("1 หน่วยงาน: ปิดรอบแล้ว");
    desk.press("เปิด 2 รอบ");
    desk.look("season-report");
    assertThat(desk.main().innerText()).contains("เทศบาลตำบลขามใหญ่");
    desk.follow("ดูรอบของปีนี้");
    desk.look("list");
    desk.follow("เทศบาลตำบลเขื่องใน");
    desk.look("home");
  }
}
