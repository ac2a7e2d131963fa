package prongsai.survey.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.round.RoundId;
import prongsai.round.SurveyInstrument;
import prongsai.survey.OpenSurvey;

class PublicFormsTest {
  private static final int QUESTIONS = 19;
  private static OpenSurvey survey;
  private static String path;

  @BeforeAll
  static void start() {
    survey = OpenSurvey.start();
    path = survey.path(SurveyInstrument.EIT);
  }

  @AfterAll
  static void stop() {
    survey.close();
  }

  private static SequencedMap<String, String> form() {
    return OpenSurvey.filled(survey.server().get(path).body(), QUESTIONS, 1);
  }

  @Test
  void thePageHasAllQuestionsNothingChosenAndNoCookie() {
    HttpResponse<String> page = survey.server().get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("name=\"q1\"", "name=\"q19\"", OpenSurvey.AGENCY, "ตอนที่ 3 จาก 3")
        .doesNotContain("name=\"q20\"", "checked");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void aFormIsStoredOnceHoweverOftenItIsSent() {
    long before = survey.stored(SurveyInstrument.EIT);
    Map<String, String> form = form();
    HttpResponse<String> first = survey.post(path, form);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body())
        .contains("ได้รับคำตอบแล้ว", "01".repeat(QUESTIONS))
        .doesNotContain("นับเพียงครั้งเดียว");
    HttpResponse<String> second = survey.post(path, form);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).contains("ได้รับคำตอบแล้ว", "ระบบนับเพียงครั้งเดียว");
    assertThat(survey.stored(SurveyInstrument.EIT)).isEqualTo(before + 1);
  }

  @Test
  void otherAnswersWithTheSameTokenAreNotTaken() {
    SequencedMap<String, String> form = form();
    survey.post(path, form);
    form.put("q1", "0");
    HttpResponse<String> again = survey.post(path, form);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("นับเพียงครั้งแรก");
  }

  @Test
  void withoutScriptWhatIsMissingIsSaidAndAllElseIsKept() {
    SequencedMap<String, String> form = form();
    form.remove("q2");
    form.remove("q19");
    HttpResponse<String> page = survey.post(path, form);
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains(
            "<title>ข้อผิดพลาด: ",
            "พบข้อที่ยังไม่ได้ตอบ 2 ข้อ",
            "href=\"#q2-0\"",
            "href=\"#q19-0\"",
            "value=\"" + form.get("token") + "\"")
        .containsPattern("name=\"q1\" value=\"1\" id=\"q1-1\" checked");
    assertThat(page.body().split(" checked", -1)).hasSize(QUESTIONS - 2 + 1);
  }

  @Test
  void withoutScriptTheLanguageCanBeChangedWithoutLosingAnswers() {
    SequencedMap<String, String> form = form();
    form.remove("q2");
    form.put("to", "en");
    HttpResponse<String> page = survey.post(path, form);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("lang=\"en\"", "Part 1 of 3", "?lang=en\"", "Not sent yet")
        .doesNotContain("class=\"errors\"");
    assertThat(page.body().split(" checked", -1)).hasSize(QUESTIONS - 1 + 1);
  }

  @Test
  void aScriptIsAnsweredInShort() {
    HttpResponse<String> answer = survey.post(path, form(), "Accept", "application/json");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"state\":\"stored\"", "\"before\":false", "\"answers\":\"0101");
  }

  @Test
  void whatNoPageOfOursSendsIsRefused() {
    long before = survey.stored(SurveyInstrument.EIT);
    Map<String, String> form = form();
    for (Map<String, String> odd :
        List.of(
            with(form, "q1", "4"),
            with(form, "q1", "-1"),
            with(form, "q1", "๑"),
            with(form, "q1", ""),
            with(form, "q20", "1"),
            with(form, "name", "สมชาย"),
            with(form, "token", "forged"),
            with(form, "token", ""),
            with(form, "token", form.get("token") + "x"))) {
      HttpResponse<String> page = survey.post(path, odd);
      assertThat(page.statusCode()).as(odd.toString()).isEqualTo(400);
      assertThat(page.body()).contains("ข้อมูลที่ส่งมาไม่ตรงกับแบบสอบถาม");
    }
    String twice = "token=" + form.get("token") + "&q1=1&q1=2";
    assertThat(survey.post(path, twice).statusCode()).isEqualTo(400);
    assertThat(survey.stored(SurveyInstrument.EIT)).isEqualTo(before);
  }

  private static Map<String, String> with(Map<String, String> form, String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(form);
    changed.put(name, value);
    return changed;
  }

  @Test
  void aTokenIsGoodForItsOwnLinkOnly() {
    String point = survey.servicePoint("งานทะเบียน");
    assertThat(survey.server().get(point).body()).contains("จุดบริการ: งานทะเบียน");
    assertThat(survey.post(point, form()).statusCode()).isEqualTo(400);
  }

  @Test
  void beforeAndAfterItsTimeASurveySaysWhen() {
    RoundId early = survey.newRound(2571, Duration.ofDays(2), Duration.ofDays(9), "open");
    HttpResponse<String> page = survey.server().get(survey.path(early, SurveyInstrument.EIT));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("ยังไม่ถึงเวลาตอบแบบสอบถาม", " 256", "เวลา");
    RoundId late = survey.newRound(2572, Duration.ofDays(-9), Duration.ofDays(-2), "open");
    page = survey.server().get(survey.path(late, SurveyInstrument.EIT));
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.body()).contains("ปิดรับคำตอบแล้ว");
    assertThat(survey.server().get("/e/0000000000").statusCode()).isEqualTo(404);
    assertThat(survey.server().get("/e/0000000000").body()).contains("ไม่พบแบบสอบถามนี้");
  }

  @Test
  void aSurveyOfStaffIsNotFoundAmongThoseOfThePublic() {
    String staff = survey.path(SurveyInstrument.IIT).replace("/s/", "/e/");
    assertThat(survey.server().get(staff).statusCode()).isEqualTo(404);
  }

  @Test
  void aLinkIsReadHoweverItIsTyped() {
    String typed = "/e/" + path.substring(3).toUpperCase(Locale.ROOT).replace('0', 'O');
    SequencedMap<String, String> form =
        OpenSurvey.filled(survey.server().get(typed).body(), QUESTIONS, 1);
    assertThat(survey.post(path, form).statusCode()).isEqualTo(200);
  }
}
