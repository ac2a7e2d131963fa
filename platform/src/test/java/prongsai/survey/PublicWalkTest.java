package prongsai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.browser.Chromium;
import prongsai.round.SurveyInstrument;

/// Walks through the public survey as people do, in a real browser.
class PublicWalkTest {
  private static final int PARTS = 3;
  private static OpenSurvey survey;
  private static String address;

  @BeforeAll
  static void start() {
    survey = OpenSurvey.start();
    address = survey.server().address() + survey.path(SurveyInstrument.EIT);
  }

  @AfterAll
  static void stop() {
    survey.close();
  }

  private static long stored() {
    return survey.stored(SurveyInstrument.EIT);
  }

  private static void sent(Page page) {
    page.waitForSelector("#done:not([hidden])");
  }

  @Test
  void aPersonWithAPhoneAnswersPartByPart() {
    long before = stored();
    try (BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      List<String> complaints = Chromium.complaints(page);
      page.navigate(address);
      assertThat(page.textContent("h1")).isEqualTo(OpenSurvey.AGENCY);
      Walking.look(page, "eit-start");
      page.click("text=เริ่มตอบ");
      PlaywrightAssertions.assertThat(page)
          .hasTitle(Pattern.compile("^ตอนที่ 1 จาก 3 คุณภาพการดำเนินงาน"));
      Walking.look(page, "eit-part");
      for (int part = 1; part <= PARTS; part++) {
        Walking.touch(page, part);
        if (part < PARTS) page.click("#p" + part + " .next");
      }
      page.click("[data-send]");
      sent(page);
      Walking.look(page, "eit-done");
      assertThat(page.textContent("[data-column=answers]")).isEqualTo("01".repeat(19));
      assertThat(page.textContent("[data-column=flags]")).isEqualTo("0");
      assertThat(page.textContent(".state")).isEqualTo("ส่งแล้ว");
      assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
      assertThat(complaints).isEmpty();
    }
    assertThat(stored()).isEqualTo(before + 1);
  }

  @Test
  void whatIsMissingIsSaidAtTheTopAndBesideTheQuestion() {
    try (BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      page.navigate(address + "#p3");
      page.locator("#p3 .card").nth(1).locator(".choice").first().click();
      page.click("[data-send]");
      page.waitForSelector("#p1:not([hidden]) .errors");
      assertThat(page.title()).startsWith("ข้อผิดพลาด: ");
      assertThat(page.textContent(".errors h2")).isEqualTo("พบข้อที่ยังไม่ได้ตอบ 8 ข้อ");
      assertThat(page.evaluate("document.activeElement.className")).isEqualTo("errors");
      Walking.look(page, "eit-errors");
      page.click(".errors a >> nth=2");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q3-0");
      page.keyboard().press("Space");
      assertThat(page.locator("#q3 .error").count()).isZero();
      assertThat(page.locator("#q4 .error").textContent())
          .isEqualTo("ข้อผิดพลาด: ข้อ 3: โปรดเลือกหนึ่งคำตอบ");
      page.click("#p1 .next");
      assertThat(page.textContent(".errors h2")).isEqualTo("พบข้อที่ยังไม่ได้ตอบ 7 ข้อ");
    }
  }

  @Test
  void withoutScriptItIsOneFormAndNothingChosenIsLost() {
    long before = stored();
    try (BrowserContext phone = Chromium.phoneWithoutScript()) {
      Page page = phone.newPage();
      page.navigate(address);
      Walking.touch(page, 1);
      Walking.touch(page, 2);
      page.click("text=ส่งคำตอบ");
      assertThat(page.title()).startsWith("ข้อผิดพลาด: ");
      Chromium.screenshot(page, "eit-without-script-errors");
      assertThat(page.locator(".card :checked").count()).isEqualTo(14);
      page.click("text=English");
      assertThat(page.locator(".card :checked").count()).isEqualTo(14);
      assertThat(page.textContent("#p3 .progress")).isEqualTo("Part 3 of 3");
      page.click("text=ภาษาไทย");
      Walking.touch(page, 3);
      page.click("text=ส่งคำตอบ");
      assertThat(page.textContent(".done h2")).isEqualTo("ได้รับคำตอบแล้ว ขอขอบคุณ");
      assertThat(page.textContent("[data-column=flags]")).isEqualTo("1");
      Chromium.screenshot(page, "eit-without-script-done");
      page.reload(); // sends the form again
      assertThat(page.textContent(".done-note")).contains("ระบบนับเพียงครั้งเดียว");
      page.navigate(address);
      assertThat(page.locator(":checked").count()).isZero();
    }
    assertThat(stored()).isEqualTo(before + 1);
  }

  @Test
  void clickingTwiceCountsOnce() {
    long before = stored();
    try (BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      page.navigate(address);
      Walking.answerOnScreens(page, PARTS);
      page.dblclick("[data-send]");
      sent(page);
      page.goBack();
      page.waitForTimeout(200);
      assertThat(page.isVisible("#done")).isTrue();
      page.reload();
      assertThat(page.isVisible("#done")).isFalse();
    }
    assertThat(stored()).isEqualTo(before + 1);
  }

  @Test
  void theBrowsersBackButtonGoesBackAPartAndKeepsAnswers() {
    try (BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      page.navigate(address);
      page.click("text=เริ่มตอบ");
      Walking.answer(page, 1);
      page.click("#p1 .next");
      page.waitForSelector("#p2:not([hidden])");
      page.goBack();
      page.waitForSelector("#p1:not([hidden])");
      assertThat(page.locator("#p1 :checked").count()).isEqualTo(8);
      page.goForward();
      page.waitForSelector("#p2:not([hidden])");
      page.click("#p2 .back");
      page.waitForSelector("#p1:not([hidden])");
    }
  }

  @Test
  void answersOutliveAReloadAndAChangeOfLanguage() {
    try (BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      page.navigate(address);
      page.click("text=เริ่มตอบ");
      Walking.answer(page, 1);
      page.reload();
      assertThat(page.locator("#p1 :checked").count()).isEqualTo(8);
      assertThat(page.isVisible("#p1")).isTrue();
      assertThat(page.textContent(".state")).isEqualTo("ยังไม่ส่ง คำตอบอยู่ในเครื่องนี้");
      page.click("text=English");
      page.waitForURL("**?lang=en#p1");
      assertThat(page.locator("#p1 :checked").count()).isEqualTo(8);
      Walking.look(page, "eit-english");
      page.click("#p1 .back");
      page.click("text=Delete my answers from this device");
      page.waitForURL("**?lang=en");
      assertThat(page.locator(":checked").count()).isZero();
      assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }
  }

  @Test
  void twoWindowsOfOneBrowserAreOneAnswer() {
    long before = stored();
    try (BrowserContext phone = Chromium.phone()) {
      Page one = phone.newPage();
      Page two = phone.newPage();
      one.navigate(address);
      two.navigate(address);
      Walking.answerOnScreens(one, PARTS);
      two.waitForCondition(() -> two.locator(":checked").count() == 19);
      two.navigate(address + "#p3");
      two.reload();
      one.click("[data-send]");
      sent(one);
      two.waitForSelector("text=ส่งแล้วจากอีกหน้าต่างหนึ่ง");
    }
    assertThat(stored()).isEqualTo(before + 1);
  }

  @Test
  void theKeyboardAloneIsEnough() {
    try (BrowserContext desk = Chromium.desk()) {
      Page page = desk.newPage();
      page.navigate(address);
      page.focus("text=เริ่มตอบ");
      page.keyboard().press("Enter");
      page.waitForSelector("#p1:not([hidden])");
      for (int i = 0; i < 8; i++) {
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
      }
      assertThat(page.locator("#p1 :checked").count()).isEqualTo(8);
      assertThat(page.isChecked("#q1-1")).isTrue();
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.waitForSelector("#p2:not([hidden])");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("p2-t");
    }
  }

  @Test
  void largerLettersStayFromPageToPage() {
    try (BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      page.navigate(address);
      page.click("[aria-label=ขยายตัวอักษร]");
      page.click("[aria-label=ขยายตัวอักษร]");
      page.click("[aria-label=ขยายตัวอักษร]");
      page.navigate(address + "?lang=en#p1");
      assertThat(page.evaluate("getComputedStyle(document.documentElement).fontSize"))
          .isEqualTo("28px");
      page.setViewportSize(320, 640);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
      Chromium.screenshot(page, "eit-large");
    }
  }

  @Test
  void aBookmarkedEndOfTheSurveyIsItsBeginning() {
    try (BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      page.navigate(address + "#done");
      assertThat(page.isVisible("#start")).isTrue();
      assertThat(page.isVisible("#done")).isFalse();
    }
  }
}
