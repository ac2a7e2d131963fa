package prongsai.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.access.SignedIn;
import prongsai.disclosure.Checklist.State;
import prongsai.disclosure.Checklists;
import prongsai.server.TestServer;

/// Sending, sending back, approving and the last day, over HTTP.
class ApprovalPageTest {
  private static final Pattern HASH = Pattern.compile("name=\"sha256\" value=\"([0-9a-f]{64})\"");
  private Desk desk;

  @BeforeEach
  void start() {
    desk = new Desk();
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private State state() {
    return desk.server.part(Checklists.class).state(desk.survey.round());
  }

  private String shown() {
    Matcher hash = HASH.matcher(desk.executive.get(desk.path("/approve")).body());
    assertThat(hash.find()).isTrue();
    return hash.group(1);
  }

  private int post(SignedIn who, String path, Map<String, String> form) {
    return who.post(desk.path(path), form).statusCode();
  }

  @Test
  void onlyWhatWasShownIsApprovedAndOnlyWithAFreshProof() {
    assertThat(post(desk.officer, "/send", Map.of())).as("nothing answered").isEqualTo(422);
    desk.write("O1", "has", "yes");
    desk.write("O1", "link.1.url", "https://ubon.example/o1");
    desk.answerTheRest();
    assertThat(post(desk.officer, "/send", Map.of())).isEqualTo(302);
    String before = shown();
    assertThat(post(desk.officer, "/send/back", Map.of())).isEqualTo(302);
    desk.write("O1", "has", "no");
    post(desk.officer, "/send", Map.of());
    HttpResponse<String> refused =
        desk.executive.post(desk.path("/approve/confirm"), Map.of("sha256", before));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("มีการแก้ไขหลังจากที่ท่านเปิดหน้านี้");
    SignedIn stale =
        SignedIn.as(desk.server, desk.executive.account(), Instant.now().minusSeconds(6 * 60));
    assertThat(stale.get(desk.path("/approve")).statusCode()).as("reading").isEqualTo(200);
    assertThat(post(stale, "/approve/confirm", Map.of("sha256", shown()))).isIn(302, 401, 403);
    assertThat(state()).isEqualTo(State.AWAITING_APPROVAL);
    assertThat(post(desk.executive, "/approve/confirm", Map.of("sha256", shown()))).isEqualTo(302);
    assertThat(state()).isEqualTo(State.APPROVED);
    assertThat(desk.officer.get(desk.path("/O1")).body())
        .contains("ผู้บริหารอนุมัติแล้ว แก้ไขไม่ได้")
        .doesNotContain("name=\"has\"");
  }

  @Test
  void sendingBackNeedsAWordOnWhatToMend() {
    desk.answerTheRest();
    post(desk.officer, "/send", Map.of());
    assertThat(post(desk.executive, "/approve/return", Map.of("comment.O1", "  "))).isEqualTo(422);
    HttpResponse<String> tooLong =
        desk.executive.post(
            desk.path("/approve/return"),
            Map.of("comment.O1", "ก".repeat(4_001), "comment.O2", "ยังอยู่"));
    assertThat(tooLong.body()).contains("ไม่เกิน 4,000").contains("ยังอยู่</textarea>");
    assertThat(state()).isEqualTo(State.AWAITING_APPROVAL);
    post(desk.executive, "/approve/return", Map.of("comment.O2", "ขอรูปถ่าย"));
    assertThat(state()).isEqualTo(State.FILLING);
    assertThat(desk.officer.get(desk.path("?state=trouble")).body())
        .contains("ขอรูปถ่าย")
        .contains("/O2\"")
        .doesNotContain("/O3\"");
  }

  @Test
  void theLastDayIsSetForTheFuture() {
    String yesterday = TestServer.today().minusDays(1).toString();
    assertThat(post(desk.officer, "/deadline", Map.of("last", yesterday))).isEqualTo(422);
    assertThat(post(desk.officer, "/deadline", Map.of("last", "เร็ว ๆ นี้"))).isEqualTo(422);
    assertThat(post(desk.executive, "/deadline", Map.of("last", yesterday))).isEqualTo(403);
    String later = TestServer.today().plusDays(3).toString();
    assertThat(post(desk.officer, "/deadline", Map.of("last", later))).isEqualTo(302);
    assertThat(desk.officer.get(desk.path("")).body()).contains("เหลือ 3 วัน");
  }
}
