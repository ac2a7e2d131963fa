package prongsai.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.access.SignedIn;
import prongsai.plan.PlanState;

/// Sending, sending back, approving and the next edition, over HTTP.
class PlanApprovalPagesTest {
  private static final Pattern FIELD =
      Pattern.compile("name=\"(sha256|shown)\" value=\"([^\"]+)\"");
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
    desk.begin();
  }

  private static int post(SignedIn who, String path, Map<String, String> form) {
    return who.post(desk.path(path), form).statusCode();
  }

  private static void save(int place, String field, String value) {
    Map<String, String> form = desk.form(place);
    form.put(field, value);
    assertThat(desk.officer.post(desk.page(place), form).statusCode()).isEqualTo(302);
  }

  private static Map<String, String> shown() {
    Map<String, String> fields = new HashMap<>();
    Matcher field = FIELD.matcher(desk.executive.get(desk.path("/approve")).body());
    while (field.find()) fields.put(field.group(1), field.group(2));
    assertThat(fields).containsKeys("sha256", "shown");
    return fields;
  }

  private static PlanState state() {
    return desk.ubon.plan().state();
  }

  @Test
  void aPlanWithGapsIsNotSentAndSaysWhere() {
    save(0, "reporting", "");
    HttpResponse<String> refused = desk.officer.post(desk.path("/send"), Map.of());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("ยังไม่ระบุการรายงานผล", desk.measure(0).title());
    assertThat(state()).isEqualTo(PlanState.DRAFTING);
  }

  @Test
  void whatChangedMeanwhileIsSaidWhenAnApprovalIsRefused() {
    post(desk.officer, "/send", Map.of());
    Map<String, String> before = shown();
    post(desk.officer, "/send/back", Map.of());
    save(0, "target", "ร้อยละ 90 ของบุคลากร");
    String gone = desk.measure(3).title();
    desk.officer.post(desk.path("/list"), Map.of("remove", desk.measure(3).id() + ":1"));
    HttpResponse<String> notAwaited = desk.executive.post(desk.path("/approve/confirm"), before);
    assertThat(notAwaited.body()).contains("ไม่ได้อยู่ระหว่างรออนุมัติ", "ร้อยละ 90");
    post(desk.officer, "/send", Map.of());
    HttpResponse<String> refused = desk.executive.post(desk.path("/approve/confirm"), before);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("มีการแก้ไขแผนหลังจากที่ท่านเปิดหน้านี้", "สิ่งที่ต่างจากที่ท่านอ่าน")
        .contains("<strong>แก้ไข</strong> " + desk.measure(0).title())
        .contains("<strong>นำออก</strong> " + gone);
    assertThat(state()).isEqualTo(PlanState.AWAITING_APPROVAL);
    assertThat(post(desk.executive, "/approve/confirm", shown())).isEqualTo(302);
    assertThat(state()).isEqualTo(PlanState.APPROVED);
  }

  @Test
  void approvalNeedsAFreshProofAndTheExecutive() {
    post(desk.officer, "/send", Map.of());
    Map<String, String> shown = shown();
    SignedIn stale =
        SignedIn.as(desk.ubon.server, desk.executive.account(), Instant.now().minusSeconds(6 * 60));
    assertThat(stale.get(desk.path("/approve")).statusCode()).isEqualTo(200);
    assertThat(post(stale, "/approve/confirm", shown)).isIn(302, 401, 403);
    assertThat(post(desk.officer, "/approve/confirm", shown)).isEqualTo(403);
    assertThat(state()).isEqualTo(PlanState.AWAITING_APPROVAL);
  }

  @Test
  void sendingBackNeedsAWordAndTheWordStandsAtItsMeasure() {
    post(desk.officer, "/send", Map.of());
    String comment = "comment." + desk.measure(1).id();
    assertThat(post(desk.executive, "/approve/return", Map.of(comment, "  "))).isEqualTo(422);
    HttpResponse<String> tooLong =
        desk.executive.post(
            desk.path("/approve/return"),
            Map.of(comment, "ก".repeat(4_001), "comment.", "ยังอยู่"));
    assertThat(tooLong.body()).contains("ไม่เกิน 4,000").contains("ยังอยู่</textarea>");
    post(
        desk.executive,
        "/approve/return",
        Map.of(comment, "ขอให้ระบุค่าเป้าหมาย", "comment.", "โดยรวมดี"));
    assertThat(state()).isEqualTo(PlanState.DRAFTING);
    assertThat(desk.officer.get(desk.path("")).body())
        .contains("ผู้บริหาร: ขอให้ระบุค่าเป้าหมาย", "โดยรวมดี");
    assertThat(desk.officer.get(desk.page(1)).body()).contains("ขอให้ระบุค่าเป้าหมาย");
    save(1, "target", "ร้อยละ 80");
    assertThat(desk.officer.get(desk.path("")).body()).doesNotContain("ผู้บริหาร: ขอให้ระบุ");
  }

  @Test
  void anApprovedPlanThatIsChangedStaysInForceUntilTheNextIsApproved() {
    post(desk.officer, "/send", Map.of());
    post(desk.executive, "/approve/confirm", shown());
    Map<String, String> form = desk.form(0);
    form.put("title", "ชื่อที่พิมพ์ไว้ก่อนรู้");
    HttpResponse<String> late = desk.officer.post(desk.page(0), form);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("ผู้บริหารอนุมัติแผนแล้ว", "ชื่อที่พิมพ์ไว้ก่อนรู้");
    assertThat(desk.officer.get(desk.path("/reopen")).body()).contains("ยังใช้บังคับอยู่");
    assertThat(post(desk.officer, "/reopen", Map.of())).isEqualTo(302);
    save(0, "title", "ชื่อใหม่ของฉบับถัดไป");
    assertThat(desk.officer.get(desk.path("")).body()).contains("กำลังจัดทำฉบับที่ 2");
    assertThat(desk.officer.get(desk.path("/editions/1")).body())
        .contains("ใช้บังคับอยู่")
        .doesNotContain("ชื่อใหม่ของฉบับถัดไป");
    assertThat(desk.officer.get(desk.path("/editions")).body())
        .contains("ร่างฉบับที่ 2 ต่างจากฉบับที่ใช้บังคับ", "ชื่อใหม่ของฉบับถัดไป");
    post(desk.officer, "/send", Map.of());
    post(desk.executive, "/approve/confirm", shown());
    assertThat(desk.officer.get(desk.path("/editions")).body())
        .contains("ต่างจากฉบับที่ 1", "ฉบับที่ 2 (ใช้บังคับอยู่)");
    assertThat(desk.officer.get(desk.path("/editions/1")).body()).contains("ถูกแทนที่แล้ว");
  }
}
