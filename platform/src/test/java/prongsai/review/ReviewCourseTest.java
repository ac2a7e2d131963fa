package prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.disclosure.Marks;
import prongsai.round.RunningRound;
import prongsai.server.TestServer;

/// The review of a round over HTTP: who sees what when, and what can no longer be changed.
class ReviewCourseTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void fromProvisionalToFinalMarks() {
    ReviewedRound reviewed = new ReviewedRound(server, 2);
    reviewed.assign(0);
    Assignment one = reviewed.seat("O1", Seat.FIRST).orElseThrow();
    reviewed.mark(one, reviewed.none(), "ไม่พบผังโครงสร้าง");
    String page = reviewed.running.desk() + "/clarification";
    assertThat(reviewed.officer.get(page).body()).doesNotContain("ไม่พบผังโครงสร้าง");
    assertThat(reviewed.officer.get(page + "/O1").statusCode()).isEqualTo(404);
    assertThat(open(reviewed)).as("not all is marked").endsWith("opened=0");
    reviewed.markTheRest();
    assertThat(open(reviewed)).endsWith("opened=1");
    assertThat(reviewed.mark(one, reviewed.full(), "")).isEqualTo(409);
    assertThat(reviewed.officer.get(page).body()).contains("ไม่พบผังโครงสร้าง");
    SignedIn stranger = RunningRound.of(server).signedIn(Role.AGENCY_OFFICER);
    assertThat(stranger.get(page).statusCode()).isEqualTo(404);
    clarify(reviewed, page);
    decide(reviewed, one);
    finish(reviewed, one);
  }

  private static String open(ReviewedRound reviewed) {
    return reviewed
        .administrator
        .post("/desk/review/rounds/open", Map.of("round", reviewed.id().toString(), "days", "15"))
        .headers()
        .firstValue("Location")
        .orElse("");
  }

  private static void clarify(ReviewedRound reviewed, String page) {
    SignedIn officer = reviewed.officer;
    HttpResponse<String> refused =
        officer.post(page + "/O1", Map.of("text", "ดู https://new.example/o1"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("ไม่ได้ส่งไว้ตั้งแต่แรก");
    assertThat(officer.post(page + "/O1", Map.of("text", "")).statusCode()).isEqualTo(422);
    assertThat(officer.post(page + "/O2", Map.of("text", "x")).statusCode()).isEqualTo(409);
    assertThat(officer.post(page + "/O1", Map.of("text", "ผิด")).statusCode()).isEqualTo(302);
    assertThat(officer.post(page + "/O1/withdraw", Map.of()).statusCode()).isEqualTo(302);
    String text = "ผังอยู่ท้ายหน้า " + ReviewedRound.LINK + " ส่วนที่ 2";
    assertThat(officer.post(page + "/O1", Map.of("text", text)).statusCode()).isEqualTo(302);
    assertThat(reviewed.notSeated("O1").get("/desk/review/clarifications").body())
        .as("while the window is open")
        .doesNotContain("/desk/review/clarifications/");
    reviewed.endWindow();
    assertThat(officer.post(page + "/O1/withdraw", Map.of()).statusCode()).isEqualTo(409);
  }

  private static void decide(ReviewedRound reviewed, Assignment one) {
    String decision =
        "/desk/review/clarifications/"
            + reviewed
                .desk()
                .sql(
                    "SELECT id FROM review.clarification WHERE round_id = ? AND withdrawn_at IS NULL")
                .param(reviewed.id())
                .query(java.util.UUID.class)
                .single();
    Map<String, String> form = Map.of("mark", reviewed.full(), "reason", "พบผังท้ายหน้าจริง");
    String last = reviewed.running.desk() + "/review/final";
    assertThat(reviewed.administrator.post(last + "/confirm", Map.of()).statusCode())
        .as("undecided")
        .isEqualTo(409);
    assertThat(reviewed.at(one).get(decision).statusCode()).as("own mark").isEqualTo(404);
    assertThat(reviewed.at(one).post(decision, form).statusCode()).isEqualTo(404);
    assertThatThrownBy(() ->
            reviewed
                .desk()
                .sql(
                    "UPDATE review.clarification SET decided_by = ?, decided_at = now(), mark = 'x',"
                        + " decision_reason = 'x' WHERE round_id = ? AND withdrawn_at IS NULL")
                .params(one.assessor().orElseThrow().value(), reviewed.id())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
    bySomebodyElse(reviewed, decision, form);
  }

  private static void bySomebodyElse(
      ReviewedRound reviewed, String decision, Map<String, String> form) {
    SignedIn second = reviewed.notSeated("O1");
    assertThat(second.get("/desk/review/clarifications").body()).contains(decision);
    assertThat(second.get(decision).body()).contains("ผังอยู่ท้ายหน้า").contains("ไม่พบผัง");
    assertThat(second.post(decision, Map.of("mark", reviewed.full())).statusCode()).isEqualTo(422);
    assertThat(second.post(decision, form).statusCode()).isEqualTo(302);
  }

  private static void finish(ReviewedRound reviewed, Assignment one) {
    String last = reviewed.running.desk() + "/review/final";
    assertThat(server.part(Marks.class).of(reviewed.running.id())).isEmpty();
    assertThat(reviewed.administrator.post(last + "/confirm", Map.of()).statusCode())
        .isEqualTo(302);
    assertThat(server.part(Marks.class).of(reviewed.running.id()))
        .hasSize(43)
        .containsEntry("O1", reviewed.full());
    nothingChanges(reviewed);
    assertThat(reviewed.at(one).post(reviewed.running.desk() + "/marks", Map.of()).statusCode())
        .isIn(400, 409);
    assertThat(reviewed.events())
        .contains("review.assigned", "review.marked", "review.opened", "clarification.sent")
        .contains("clarification.withdrawn", "clarification.decided", "review.final");
  }

  private static void nothingChanges(ReviewedRound reviewed) {
    for (String change :
        new String[] {
          "UPDATE review.assignment SET reason = 'x' WHERE round_id = ?",
          "UPDATE review.clarification SET text = 'x' WHERE round_id = ?",
          "UPDATE review.review SET final_at = NULL WHERE round_id = ?",
          "UPDATE disclosure.mark SET mark = 'x' WHERE round_id = ?",
          "DELETE FROM disclosure.mark WHERE round_id = ?"
        })
      assertThatThrownBy(() -> reviewed.desk().sql(change).param(reviewed.id()).update())
          .as(change)
          .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void theActOfAssigningShowsItsPlanFirst() {
    ReviewedRound reviewed = new ReviewedRound(server, 2);
    SignedIn administrator = reviewed.administrator;
    Map<String, String> form = form(reviewed);
    HttpResponse<String> plan = administrator.post("/desk/review/assign", form);
    assertThat(plan.statusCode()).isEqualTo(200);
    assertThat(plan.body()).contains("มอบหมาย 1 รอบ").contains("43");
    assertThat(reviewed.seat("O1", Seat.FIRST)).isEmpty();
    String hash = plan.body().replaceAll("(?s).*name=\"plan\" value=\"([0-9a-f]{64})\".*", "$1");
    Map<String, String> done = new java.util.HashMap<>(form);
    done.put("do", "1");
    done.put("plan", "0".repeat(64));
    assertThat(administrator.post("/desk/review/assign", done).statusCode()).isEqualTo(409);
    done.put("plan", hash);
    assertThat(administrator.post("/desk/review/assign", done).statusCode()).isEqualTo(302);
    assertThat(reviewed.seat("O1", Seat.FIRST)).isPresent();
  }

  @Test
  void whoOnlyLooksNeitherAssignsNorMarks() {
    SignedIn overseer = SignedIn.as(server, Role.OVERSEER, Scope.everything());
    assertThat(overseer.get("/desk/review/assign").statusCode()).isEqualTo(403);
    assertThat(overseer.get("/desk/review").statusCode()).isEqualTo(403);
  }

  private static Map<String, String> form(ReviewedRound reviewed) {
    String account = reviewed.assessors.keySet().iterator().next().toString();
    return Map.of(
        "year",
        "2569",
        "q",
        server
            .part(prongsai.agency.Agencies.class)
            .find(reviewed.round().agency())
            .orElseThrow()
            .code(),
        "assessors",
        account,
        "share",
        "๐");
  }
}
