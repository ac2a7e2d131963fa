package prongsai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.browser.Chromium;
import prongsai.invitation.Door;
import prongsai.round.SurveyInstrument;

/// Walks through the survey of staff, from the code of a slip to the thanks, in a real browser.
class StaffWalkTest {
  private static final int PARTS = 5;
  private static final int QUESTIONS = 51;
  private static OpenSurvey survey;
  private static String address;
  private static String fingerprint;

  @BeforeAll
  static void start() {
    survey = OpenSurvey.start();
    address = survey.server().address() + survey.path(SurveyInstrument.IIT);
    fingerprint = survey.server().part(Door.class).key(survey.round()).fingerprint();
  }

  @AfterAll
  static void stop() {
    survey.close();
  }

  private static String bare(String code) {
    return code.replace("-", "");
  }

  @Test
  void aSlipsQrCodeOpensTheDoorAndTheCodeStaysThere() {
    long before = survey.stored(SurveyInstrument.IIT);
    String code = bare(survey.code());
    try (BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      List<String> complaints = Chromium.complaints(page);
      List<Request> requests = new CopyOnWriteArrayList<>();
      page.onRequest(requests::add);
      page.navigate(address + "#" + code + "." + fingerprint);
      assertThat(page.inputValue("#code")).isEqualTo(code);
      assertThat(page.url()).isEqualTo(address);
      assertThat(page.textContent("#compared")).isEqualTo("ลายนิ้วมือกุญแจตรงกับสลิป");
      Walking.look(page, "iit-door");
      page.click("text=ใช้รหัสนี้");
      page.waitForURL("**/questions#p1");
      for (int part = 1; part <= PARTS; part++) {
        Walking.answer(page, part);
        if (part == 1) Walking.look(page, "iit-part");
        if (part < PARTS) page.click("#p" + part + " .next");
      }
      page.click("[data-send]");
      page.waitForSelector("#done:not([hidden])");
      assertThat(page.textContent("[data-column=answers]")).isEqualTo("01".repeat(QUESTIONS));
      assertThat(complaints).isEmpty();
      assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
      theCodeAndTheTicketTravelApart(requests, code);
    }
    assertThat(survey.stored(SurveyInstrument.IIT)).isEqualTo(before + 1);
  }

  private static void theCodeAndTheTicketTravelApart(List<Request> requests, String code) {
    List<Request> posts = requests.stream().filter(one -> one.method().equals("POST")).toList();
    assertThat(posts)
        .extracting(post -> URI.create(post.url()).getPath().replaceFirst(".*/", ""))
        .containsExactly("door", "answers");
    assertThat(posts.get(0).postData()).contains(code).doesNotContain("ticket", "q1=", "\"q1\"");
    assertThat(posts.get(1).postData()).contains("ticket=", "q51=1").doesNotContain(code);
    assertThat(requests).noneMatch(one -> one.url().contains(code));
  }

  @Test
  void withoutScriptTheCodeBringsTheQuestions() {
    long before = survey.stored(SurveyInstrument.IIT);
    try (BrowserContext phone = Chromium.phoneWithoutScript()) {
      Page page = phone.newPage();
      page.navigate(address);
      assertThat(page.textContent("noscript")).contains("ไม่ได้เปิดใช้ JavaScript");
      page.click("text=ใช้รหัสนี้");
      assertThat(page.title()).startsWith("ข้อผิดพลาด: ");
      assertThat(page.textContent("#trouble")).isEqualTo("โปรดกรอกรหัสบนสลิป");
      page.fill("#code", "0000-0000-0000");
      page.click("text=ใช้รหัสนี้");
      assertThat(page.textContent("#trouble")).contains("ไม่พบรหัสนี้");
      page.fill("#code", survey.code().toLowerCase(Locale.ROOT));
      page.click("text=ใช้รหัสนี้");
      assertThat(page.locator(".card").count()).isEqualTo(QUESTIONS);
      page.reload(); // the form is sent again, and the door answers the same
      assertThat(page.locator(".card").count()).isEqualTo(QUESTIONS);
      page.click("text=English");
      assertThat(page.title()).contains("Internal Integrity");
      for (int part = 1; part <= PARTS; part++) Walking.touch(page, part);
      page.click("text=Send answers");
      assertThat(page.textContent("h2")).isEqualTo("Your answers have arrived. Thank you");
    }
    assertThat(survey.stored(SurveyInstrument.IIT)).isEqualTo(before + 1);
  }

  @Test
  void aKeyThatIsNotTheSlipsIsToldBeforeTheCodeLeaves() {
    try (BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      AtomicInteger posts = new AtomicInteger();
      page.onRequest(request -> posts.addAndGet(request.method().equals("POST") ? 1 : 0));
      page.navigate(address + "#" + bare(survey.code()) + "." + "0".repeat(32));
      assertThat(page.textContent("#trouble")).contains("ลายนิ้วมือกุญแจไม่ตรงกับสลิป");
      Walking.look(page, "iit-door-differs");
      assertThat(page.isVisible("text=ใช้รหัสนี้")).isFalse();
      assertThat(page.inputValue("#code")).isEmpty();
      assertThat(posts).hasValue(0);
    }
  }

  @Test
  void anAnswerOfTheDoorThatIsLostCanBeAskedForAgain() {
    String code = survey.code();
    try (BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      page.route(
          "**/door",
          route -> {
            route.fetch(); // the door has spent the code
            route.abort();
          });
      page.navigate(address + "#" + code);
      page.click("text=ใช้รหัสนี้");
      page.waitForSelector("text=ติดต่อระบบไม่ได้");
      page.unroute("**/door");
      page.navigate(address + "?again#" + code);
      page.click("text=ใช้รหัสนี้");
      page.waitForURL("**/questions#p1");
    }
  }

  @Test
  void aCodeWorksOnceAndSaysSo() {
    String code = survey.code();
    try (BrowserContext first = Chromium.phone();
        BrowserContext second = Chromium.phone()) {
      Page one = first.newPage();
      one.navigate(address + "#" + code);
      one.click("text=ใช้รหัสนี้");
      one.waitForURL("**/questions#p1");
      Page two = second.newPage();
      two.navigate(address + "#" + code);
      two.click("text=ใช้รหัสนี้");
      two.waitForSelector("text=รหัสนี้ใช้แล้ว");
      assertThat(two.title()).startsWith("ข้อผิดพลาด: ");
      assertThat(two.evaluate("document.activeElement.id")).isEqualTo("code");
    }
  }

  @Test
  void aSharedDeviceForgetsWithTheWindow() {
    try (BrowserContext desk = Chromium.desk()) {
      Page page = desk.newPage();
      page.navigate(address + "#" + survey.code());
      page.check("[name=shared]");
      page.click("text=ใช้รหัสนี้");
      page.waitForURL("**/questions#p1");
      Walking.answer(page, 1);
      page.reload();
      assertThat(page.locator("#p1 :checked").count()).isEqualTo(15);
      assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
      Page other = desk.newPage();
      other.navigate(address + "/questions");
      other.waitForURL(address);
    }
  }

  @Test
  void twoWindowsWithOneTicketCountOnce() {
    long before = survey.stored(SurveyInstrument.IIT);
    try (BrowserContext phone = Chromium.phone()) {
      Page one = phone.newPage();
      one.navigate(address + "#" + survey.code());
      one.click("text=ใช้รหัสนี้");
      one.waitForURL("**/questions#p1");
      Page two = phone.newPage();
      two.navigate(address + "/questions");
      Walking.answerFrom(one, 1, PARTS);
      one.click("[data-send]");
      one.waitForSelector("#done:not([hidden])");
      two.waitForSelector("text=ส่งแล้วจากอีกหน้าต่างหนึ่ง");
    }
    assertThat(survey.stored(SurveyInstrument.IIT)).isEqualTo(before + 1);
  }
}
