package prongsai.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.access.AccountId;
import prongsai.access.AccountState;
import prongsai.access.Accounts;
import prongsai.access.Role;
import prongsai.plan.Measure;
import prongsai.plan.Plan;
import prongsai.plan.TestMeasures;
import prongsai.plan.UbonPlan;

/// Drafting a plan with bad input, by two at once, and with more than is usual, over HTTP.
class PlanBadInputTest {
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

  private HttpResponse<String> post(String path, Map<String, String> form) {
    return desk.officer.post(path, form);
  }

  private HttpResponse<String> save(int place, String field, String value) {
    Map<String, String> form = desk.form(place);
    form.put(field, value);
    return post(desk.page(place), form);
  }

  @Test
  void datesOutOfOrderAreToldAndNothingTypedIsLost() {
    desk.begin();
    Map<String, String> form = desk.form(0);
    form.put("title", "ชื่อที่เพิ่งพิมพ์");
    form.put("step.1.starts", "31/3/2566");
    form.put("step.1.ends", "1/3/2566");
    form.put("step.2.ends", "เร็ว ๆ นี้");
    form.put("budget", "หนึ่งล้าน");
    HttpResponse<String> refused = post(desk.page(0), form);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("ก่อนวันเริ่ม 31 มีนาคม 2566", "อ่านวันที่ “เร็ว ๆ นี้” ไม่ได้", "จำนวนเงินบาท")
        .contains("ชื่อที่เพิ่งพิมพ์", "value=\"31/3/2566\"", "หนึ่งล้าน");
    assertThat(desk.ubon.plan().measures().getFirst().version()).isEqualTo(1);
    form.put("step.1.ends", "๓๐ เมษายน ๒๕๖๖");
    form.put("step.2.ends", "30/9/2566");
    form.put("budget", "๑,๕๐๐,๐๐๐.๕๐ บาท");
    assertThat(post(desk.page(0), form).statusCode()).isEqualTo(302);
    assertThat(desk.measure(0).budget().orElseThrow()).isEqualByComparingTo("1500000.50");
    assertThat(desk.measure(0).steps().getFirst().ends().orElseThrow()).hasToString("2023-04-30");
  }

  @Test
  void twoAtOnceSeeBothVersionsAndLoseNothing() {
    desk.begin();
    Map<String, String> mine = desk.form(0);
    Map<String, String> theirs = desk.form(0);
    theirs.put("title", "ชื่อของอีกฝ่าย");
    theirs.put("target", "เป้าของอีกฝ่าย");
    assertThat(desk.colleague.post(desk.page(0), theirs).statusCode()).isEqualTo(302);
    mine.put("title", "ชื่อของฉัน");
    mine.put("output", "ตัวชี้วัดของฉัน");
    HttpResponse<String> conflict = post(desk.page(0), mine);
    assertThat(conflict.statusCode()).isEqualTo(409);
    assertThat(conflict.body())
        .contains("ชื่อของอีกฝ่าย", "เป้าของอีกฝ่าย", "ชื่อของฉัน", "ตัวชี้วัดของฉัน")
        .contains("name=\"choose.TARGET\" value=\"theirs\" checked")
        .contains("name=\"choose.OUTPUT\" value=\"mine\" checked");
    assertThat(desk.measure(0).title()).isEqualTo("ชื่อของอีกฝ่าย");
    mine.put("theirs", "2");
    mine.put("choose.TITLE", "mine");
    mine.put("choose.TARGET", "theirs");
    mine.put("act", "merge");
    String merged = post(desk.page(0), mine).body();
    assertThat(PlanDesk.inputs(merged)).containsEntry("seen", "2");
    assertThat(merged).contains("ชื่อของฉัน", "เป้าของอีกฝ่าย", "ตัวชี้วัดของฉัน");
    mine.put("act", "mine");
    assertThat(post(desk.page(0), mine).statusCode()).isEqualTo(302);
    assertThat(desk.measure(0).title()).isEqualTo("ชื่อของฉัน");
    assertThat(desk.officer.get(desk.page(0) + "/history").body())
        .contains("ชื่อของอีกฝ่าย", "ชื่อของฉัน", "เพิ่มเข้าแผน");
  }

  @Test
  void aContactWhoLeftIsShownAndCountsAsADoubt() {
    desk.begin();
    AccountId gone = desk.as(Role.AGENCY_OFFICER).account();
    assertThat(save(0, "contact", gone.toString()).statusCode()).isEqualTo(302);
    assertThat(desk.officer.get(desk.path("")).body()).doesNotContain("ถูกระงับบัญชี");
    desk.ubon.server.part(Accounts.class).become(gone, AccountState.SUSPENDED);
    assertThat(desk.officer.get(desk.path("")).body()).contains("ผู้ประสานงานถูกระงับบัญชี");
    assertThat(desk.officer.get(desk.page(0)).body()).contains("(ถูกระงับบัญชีหรือพ้นหน้าที่แล้ว)");
    assertThat(save(0, "title", "เปลี่ยนชื่อได้").statusCode()).isEqualTo(302);
    assertThat(save(1, "contact", gone.toString()).statusCode()).isEqualTo(422);
  }

  @Test
  void aLongMeasureIsTakenWholeAndOneTooLongIsToldSo() {
    desk.begin();
    Map<String, String> form = desk.form(0);
    for (int i = 1; i <= 25; i++) form.put("step." + i + ".text", i + "ก".repeat(1_900));
    assertThat(post(desk.page(0), form).statusCode()).isEqualTo(302);
    assertThat(desk.measure(0).steps()).hasSize(25);
    for (int i = 1; i <= 40; i++) form.put("step." + i + ".text", i + "ก".repeat(1_900));
    form.put("seen", "2");
    HttpResponse<String> tooLong = post(desk.page(0), form);
    assertThat(tooLong.statusCode()).isEqualTo(422);
    assertThat(tooLong.body()).contains("ยาวเกินไป โปรดแยกเป็นหลายมาตรการ", "40กกก");
  }

  @Test
  void fiveHundredMeasuresAreShownAndTouched() {
    post(desk.path("/begin"), Map.of("from", "empty"));
    Measure like = desk.ubon.proposal().getFirst();
    List<Measure> many = new ArrayList<>();
    for (int i = 0; i < Plan.MOST_MEASURES; i++)
      many.add(TestMeasures.another(like, "มาตรการที่ " + i));
    desk.ubon.planning().add(desk.ubon.round, many, UbonPlan.OFFICER);
    String list = desk.officer.get(desk.path("")).body();
    assertThat(list).contains("มาตรการที่ 0", "500. มาตรการที่ 499");
    post(desk.path("/list"), Map.of("up", many.getLast().id().toString()));
    assertThat(desk.measure(498)).isEqualTo(many.getLast());
    Map<String, String> another = new LinkedHashMap<>(desk.form(0));
    another.put("seen", "0");
    HttpResponse<String> full = post(desk.path("/measures/new"), another);
    assertThat(full.statusCode()).isEqualTo(409);
    assertThat(full.body()).contains("ไม่เกิน 500", another.get("title"));
  }
}
