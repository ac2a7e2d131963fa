package prongsai.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prongsai.browser.Chromium;
import prongsai.browser.Looks;
import prongsai.disclosure.Field;

/// An officer pastes a whole checklist, copies from the year before and looks for what was
/// forgotten, on a phone and at a desk, without JavaScript on the phone.
class IntakeWalkTest {
  @Test
  void fromASpreadsheetToWhatWasForgotten() {
    try (IntakePages pages = new IntakePages()) {
      fill(pages);
      try (BrowserContext desk = Chromium.desk()) {
        walk(pages, desk, "desk");
      }
      try (BrowserContext phone = Chromium.phoneWithoutScript()) {
        walkOn(pages, phone);
      }
      for (String page : List.of("paste", "copy", "forgotten"))
        Looks.at(
            pages.server.address() + pages.path() + "/" + page,
            pages.officer.cookie(),
            "intake-" + page);
    }
  }

  private static void fill(IntakePages pages) {
    for (String item : List.of("O2", "O3", "O4", "O5")) {
      pages.write(pages.lastYear, item, Field.HAS, "yes");
      pages.write(
          pages.lastYear, item, Field.url(1), "https://www.khamyai.example/ita/2565/" + item);
    }
    pages.write(pages.lastYear, "O6", Field.HAS, "no");
    pages.write(pages.lastYear, "O6", Field.EXPLANATION, "อยู่ระหว่างรวบรวมกฎหมายที่เกี่ยวข้อง");
    pages.write(pages.round, "O2", Field.url(1), "https://www.khamyai.example/ผู้บริหาร");
    pages.write(pages.round, "O2", Field.url(2), "https://www.khamyai.example/ผู้บริหาร/รอง");
  }

  private static String table() {
    return "ข้อ\tลิงก์\tคำอธิบาย\tมี/ไม่มี\n"
        + IntStream.rangeClosed(1, 40)
            .mapToObj(i ->
                switch (i) {
                  case 3 -> "O3\tkhamyai.example/o3\t\tมี";
                  case 7 -> "O7\thttps://bit.ly/3xYz\tข่าวประจำเดือน\tมี";
                  case 8 -> "O8\t\tอยู่ระหว่างปรับปรุงเว็บไซต์\tไม่มี";
                  case 9 -> "O77\thttps://www.khamyai.example/o77\t\tมี";
                  default ->
                      "O%d\thttps://www.khamyai.example/ita/2566/O%d\tหน้าข้อมูล O%d\tมี"
                          .formatted(i, i, i);
                })
            .collect(Collectors.joining("\n"));
  }

  private static void press(Page page, String button) {
    page.locator("main button", new Page.LocatorOptions().setHasText(button)).first().click();
  }

  private static void look(Page page, String name) {
    for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      Chromium.assertAccessible(page);
      Chromium.screenshot(page, "intake-" + name + "-" + scheme);
    }
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("sideways at " + page.url())
        .isEqualTo(0);
  }

  private static void walk(IntakePages pages, BrowserContext desk, String name) {
    desk.addCookies(List.of(pages.officer.cookie()));
    Page page = desk.newPage();
    List<String> complaints = Chromium.complaints(page);
    page.navigate(pages.server.address() + pages.path() + "/paste");
    press(page, "ตรวจก่อนบันทึก");
    look(page, "refused-" + name);
    assertThat(page.title()).startsWith("ข้อผิดพลาด:");
    page.fill("#text", table());
    press(page, "ตรวจก่อนบันทึก");
    look(page, "check-" + name);
    String text = page.locator("main").innerText();
    assertThat(text)
        .contains("แถว 4")
        .contains("ลิงก์ต้องขึ้นต้นด้วย http")
        .contains("ไม่มีข้อ “O77”")
        .contains("(นำออก)");
    pages.write(pages.round, "O10", Field.url(1), "https://www.khamyai.example/ของเพื่อน");
    press(page, "บันทึกข้อที่เลือก");
    look(page, "conflict-" + name);
    assertThat(page.locator("main").innerText()).contains("มีผู้แก้ไขข้อนี้ระหว่างที่ท่านตรวจ");
    page.locator("input[value=O10]").check();
    press(page, "บันทึกข้อที่เลือก");
    look(page, "done-" + name);
    assertThat(page.locator("main").innerText()).contains("บันทึกแล้ว 1 ข้อ");
    assertThat(complaints.stream().filter(one -> !one.contains("4"))).isEmpty();
  }

  private static void walkOn(IntakePages pages, BrowserContext phone) {
    phone.addCookies(List.of(pages.officer.cookie()));
    Page page = phone.newPage();
    page.navigate(pages.server.address() + pages.path() + "/paste");
    page.fill("#text", table());
    press(page, "ตรวจก่อนบันทึก");
    Chromium.screenshot(page, "intake-check-phone");
    page.navigate(pages.server.address() + pages.path() + "/copy");
    Chromium.screenshot(page, "intake-copy-phone");
    assertThat(page.locator("input[value=O3]").isChecked()).isTrue();
    assertThat(page.locator("input[value=O2]").isChecked()).isFalse();
    press(page, "บันทึกข้อที่เลือก");
    assertThat(page.locator("main").innerText()).contains("คัดลอกแล้ว");
    page.navigate(pages.server.address() + pages.path() + "/forgotten");
    assertThat(page.locator("main").innerText()).contains("ลิงก์ย่อ").contains("ข้อบกพร่อง");
    page.selectOption("#severity", "FAULT");
    press(page, "แสดง");
    assertThat(page.locator("main").innerText()).doesNotContain("ลิงก์ย่อ");
  }
}
