package prongsai.survey.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.browser.Chromium;
import prongsai.round.SurveyInstrument;
import prongsai.server.TestServer;
import prongsai.survey.OpenSurvey;
import prongsai.survey.Walking;

/// An assessor's tablet, with a signal and without.
class InterviewWalkTest {
  private static final int PARTS = 3;
  private static OpenSurvey survey;
  private static Permits permits;
  private static String address;

  @BeforeAll
  static void start() {
    survey = OpenSurvey.start();
    permits = survey.server().part(Permits.class);
    address = survey.server().address() + survey.path(SurveyInstrument.EIT) + "/interview";
  }

  @AfterAll
  static void stop() {
    survey.close();
  }

  private static String permit() {
    return permits.issue(survey.round(), "แท็บเล็ต 1", TestServer.today().plusDays(3));
  }

  private static long interviews() {
    return JdbcClient.create(survey.server().database().box())
        .sql("SELECT count(*) FROM response.answer WHERE stream = 2")
        .query(Long.class)
        .single();
  }

  private static void keepOne(Page page) {
    Walking.answerOnScreens(page, PARTS);
    page.click("[data-send]");
    page.waitForSelector("#done:not([hidden])");
  }

  @Test
  void interviewsWithoutASignalAreSentLaterEachOnce() {
    long before = interviews();
    try (BrowserContext tablet = Chromium.desk()) {
      Page page = tablet.newPage();
      List<String> complaints = Chromium.complaints(page);
      page.navigate(address + "#permit=" + permit());
      page.waitForSelector("text=หน้านี้ใช้งานได้โดยไม่ต้องมีสัญญาณ");
      assertThat(page.url()).isEqualTo(address);
      Walking.look(page, "interview-start");
      assertThat(complaints).isEmpty();
      tablet.setOffline(true);
      page.reload();
      keepOne(page);
      assertThat(page.textContent("#queue .count")).isEqualTo("รอส่ง 1 ชุด");
      Walking.look(page, "interview-waiting");
      page.click("text=เริ่มสัมภาษณ์คนถัดไป");
      page.waitForSelector("#start:not([hidden])");
      assertThat(page.locator(":checked").count()).isZero();
      keepOne(page);
      assertThat(page.textContent("#queue .count")).isEqualTo("รอส่ง 2 ชุด");
      assertThat(interviews()).isEqualTo(before);
      tablet.setOffline(false);
      page.waitForSelector("text=ไม่มีคำตอบค้างส่งในเครื่องนี้");
      page.reload();
      page.waitForSelector("text=ไม่มีคำตอบค้างส่งในเครื่องนี้");
    }
    assertThat(interviews()).isEqualTo(before + 2);
  }

  @Test
  void anInterviewWhoseAcknowledgementIsLostCountsOnce() {
    long before = interviews();
    try (BrowserContext tablet = Chromium.desk()) {
      Page page = tablet.newPage();
      page.navigate(address + "#permit=" + permit());
      page.route(
          address,
          route -> {
            if (route.request().method().equals("POST")) {
              route.fetch();
              route.abort();
            } else route.resume();
          });
      keepOne(page);
      page.waitForSelector("text=ไม่มีสัญญาณ คำตอบยังอยู่ในเครื่องครบทุกชุด");
      page.unroute(address);
      page.click("text=ส่งเดี๋ยวนี้");
      page.waitForSelector("text=ไม่มีคำตอบค้างส่งในเครื่องนี้");
    }
    assertThat(interviews()).isEqualTo(before + 1);
  }

  @Test
  void withoutAPermitNothingIsTakenAndNothingIsLost() {
    long before = interviews();
    try (BrowserContext tablet = Chromium.desk()) {
      Page page = tablet.newPage();
      page.navigate(address);
      keepOne(page);
      page.waitForSelector("text=สิทธิ์สัมภาษณ์ของเครื่องนี้ใช้ไม่ได้หรือหมดอายุ");
      Walking.look(page, "interview-permit");
      assertThat(interviews()).isEqualTo(before);
      String saved =
          page.waitForDownload(() -> page.click("text=บันทึกคำตอบที่ค้างเป็นไฟล์"))
              .suggestedFilename();
      assertThat(saved).isEqualTo("prongsai-interviews.json");
      page.navigate(address + "?again#permit=" + permit());
      page.waitForSelector("text=ไม่มีคำตอบค้างส่งในเครื่องนี้");
    }
    assertThat(interviews()).isEqualTo(before + 1);
  }

  @Test
  void aPermitEndsWhenItIsWithdrawnAndIsGoodForItsRoundOnly() {
    String text = permit();
    String path = survey.path(SurveyInstrument.EIT) + "/interview";
    SequencedMap<String, String> form = OpenSurvey.filled("", 19, 1);
    form.put("permit", text);
    form.put("key", "k".repeat(22));
    assertThat(survey.post(path, form).statusCode()).isEqualTo(200);
    form.put("key", "short");
    assertThat(survey.post(path, form).statusCode()).isEqualTo(400);
    form.put("key", "m".repeat(22));
    for (Permit permit : permits.of(survey.round())) permits.withdraw(survey.round(), permit.id());
    assertThat(survey.post(path, form).statusCode()).isEqualTo(403);
    assertThat(survey.post(path, Map.of("permit", "")).statusCode()).isEqualTo(403);
    assertThat(
            survey
                .desk()
                .sql("SELECT device FROM survey.interview_permit WHERE token_hash = :t")
                .param("t", text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .query(String.class)
                .optional())
        .isEmpty();
  }
}
