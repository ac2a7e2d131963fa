package prongsai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.browser.Chromium;
import prongsai.round.SurveyInstrument;

/// A device at a counter, which one person after the other uses.
class KioskWalkTest {
  private static final int PARTS = 3;
  private static OpenSurvey survey;
  private static String address;

  @BeforeAll
  static void start() {
    survey = OpenSurvey.start();
    address = survey.server().address() + survey.path(SurveyInstrument.EIT) + "/kiosk";
  }

  @AfterAll
  static void stop() {
    survey.close();
  }

  @Test
  void afterTheThanksTheNextPersonBeginsAfresh() {
    long before = survey.stored(SurveyInstrument.EIT);
    try (BrowserContext counter = Chromium.desk()) {
      Page page = counter.newPage();
      List<String> complaints = Chromium.complaints(page);
      page.clock().install();
      page.navigate(address);
      for (int person = 0; person < 2; person++) {
        Walking.answerOnScreens(page, PARTS);
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        page.click("[data-send]");
        page.waitForSelector("#done:not([hidden])");
        page.clock().runFor(2_000);
        assertThat(page.textContent("#again"))
            .matches("หน้าแรกสำหรับผู้ตอบคนถัดไปจะเปิดใน 1\\d วินาที");
        if (person == 0) Walking.look(page, "kiosk-done");
        page.clock().runFor(19_000);
        page.waitForURL(address);
        page.waitForSelector("#start:not([hidden])");
        assertThat(page.locator(":checked").count()).isZero();
        assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
      }
      assertThat(complaints).isEmpty();
    }
    assertThat(survey.stored(SurveyInstrument.EIT)).isEqualTo(before + 2);
  }

  @Test
  void answersLeftBehindAreDeletedAfterAWarning() {
    try (BrowserContext counter = Chromium.desk()) {
      Page page = counter.newPage();
      page.clock().install();
      page.navigate(address);
      page.click("text=เริ่มตอบ");
      Walking.answer(page, 1);
      page.clock().runFor(92_000);
      assertThat(page.textContent("#idle .count")).startsWith("เหลือ 1");
      Walking.look(page, "kiosk-idle");
      page.click("text=ตอบต่อ");
      assertThat(page.locator("#p1 :checked").count()).isEqualTo(8);
      page.clock().runFor(85_000);
      assertThat(page.isVisible("#idle")).isFalse();
      page.clock().runFor(27_000);
      page.waitForURL(address);
      assertThat(page.locator(":checked").count()).isZero();
    }
  }
}
