package prongsai.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.access.SignedIn;
import prongsai.browser.Chromium;
import prongsai.plan.PlanState;

/// An officer and the executive bring a plan from the result to its approval in real browsers.
class PlanWalkTest {
  private static PlanDesk desk;

  @BeforeAll
  static void start() {
    desk = new PlanDesk();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @BeforeEach
  void withoutPlan() {
    desk.ubon.withoutPlan();
  }

  private static Page page(BrowserContext context, SignedIn who, String path) {
    context.addCookies(List.of(who.cookie()));
    Page page = context.newPage();
    page.navigate(desk.ubon.server.address() + path);
    return page;
  }

  private static void go(Page page, String rest) {
    page.navigate(desk.ubon.server.address() + desk.path(rest));
  }

  @Test
  void fromTheProposalToTheApproval() {
    try (BrowserContext first = Chromium.phoneWithoutScript();
        BrowserContext second = Chromium.desk()) {
      Page officer = page(first, desk.officer, "/desk");
      officer.click("main a[href='/desk/plans']");
      officer.click("main table a");
      officer.click("button[value=proposal]");
      int before = desk.ubon.plan().measures().size();
      officer.check("tbody tr:nth-child(7) input[name=pick]");
      officer.check("tbody tr:nth-child(10) input[name=pick]");
      officer.click("button[name=merge]");
      assertThat(desk.ubon.plan().measures()).hasSize(before - 1);
      officer.click("tbody tr:nth-child(2) th a");
      officer.fill("#target", "ร้อยละ ๘๐ ของบุคลากร");
      officer.fill("#budget", "๕๐,๐๐๐");
      officer.click("button[value=step]");
      assertThat(officer.locator("text=ยังไม่ได้บันทึก")).isVisible();
      assertThat(officer.locator("#target")).hasValue("ร้อยละ ๘๐ ของบุคลากร");
      officer.click("main form button[value=save-list]:visible");
      send(officer);
      Page executive = page(second, desk.executive, desk.path(""));
      List<String> complaints = Chromium.complaints(executive);
      executive.click("main a.button:has-text('ตรวจและอนุมัติ')");
      assertThat(executive.locator("table.official")).containsText("ร้อยละ ๘๐ ของบุคลากร");
      executive.fill("#comment-all", "โปรดระบุผู้ประสานงาน");
      executive.click("button:has-text('ส่งคืนพร้อมความเห็น')");
      assertThat(executive.locator("main")).containsText("กำลังจัดทำ");
      go(officer, "");
      assertThat(officer.locator("main")).containsText("โปรดระบุผู้ประสานงาน");
      send(officer);
      go(executive, "/approve");
      executive.click("button:has-text('อนุมัติตามที่แสดง')");
      executive.click("button.grave");
      assertThat(executive.locator("main")).containsText("ผู้บริหารอนุมัติแล้ว");
      assertThat(complaints).isEmpty();
    }
    assertThat(desk.ubon.plan().state()).isEqualTo(PlanState.APPROVED);
    assertThat(desk.measure(1).budget().orElseThrow()).isEqualByComparingTo("50000");
  }

  private static void send(Page officer) {
    go(officer, "/send");
    officer.click("main form button");
    assertThat(officer.locator("main")).containsText("รอผู้บริหารอนุมัติ");
  }

  @Test
  void whatWasTypedAndNotSavedIsOfferedAgain() {
    desk.begin();
    try (BrowserContext context = Chromium.desk()) {
      Page page = page(context, desk.officer, desk.page(0));
      page.onDialog(dialog -> dialog.accept());
      page.fill("#title", "พิมพ์ไว้แล้วหลุด");
      page.reload();
      page.click("button:has-text('นำกลับมา')");
      assertThat(page.locator("#title")).hasValue("พิมพ์ไว้แล้วหลุด");
      assertThat(page.locator("text=ยังไม่ได้บันทึก")).isVisible();
      page.click("main form button[value=save]:visible >> nth=-1");
      assertThat(page.locator("h1")).containsText("พิมพ์ไว้แล้วหลุด");
      page.reload();
      assertThat(page.locator("button:has-text('นำกลับมา')")).hasCount(0);
    }
    assertThat(desk.measure(0).title()).isEqualTo("พิมพ์ไว้แล้วหลุด");
  }

  @Test
  void steppersWorkByTouchAndByKeyboardWithoutLosingThePlace() {
    try (BrowserContext context = Chromium.phone()) {
      Page page =
          page(context, desk.officer, "/desk/rounds/" + desk.ubon.round.id() + "/results/what-if");
      List<String> complaints = Chromium.complaints(page);
      page.check("input[name=O42]");
      page.check("input[name=O43]");
      assertThat(page.locator(".estimate")).containsText("89.43");
      page.tap("button[aria-label='เพิ่ม I12 ขึ้น 5 คะแนน']");
      assertThat(page.locator("input[name=I12]")).hasValue("78.29");
      assertThat(page.locator("button[aria-label='เพิ่ม I12 ขึ้น 5 คะแนน']")).isFocused();
      page.press("input[name=I12]", "ArrowUp");
      assertThat(page.locator("input[name=I12]")).hasValue("79.29");
      page.click("button:has-text('เก็บเป็นสถานการณ์จำลอง')");
      page.fill("#name", "ทำให้ครบ");
      page.click("main form button");
      assertThat(page.locator("main table")).containsText("ทำให้ครบ");
      assertThat(complaints).isEmpty();
    }
  }
}
