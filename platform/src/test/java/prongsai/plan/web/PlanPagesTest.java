package prongsai.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.agency.Agencies;
import prongsai.plan.Measure;

/// Drafting a plan over HTTP: begun, put in order, edited, by those who may.
class PlanPagesTest {
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

  @Test
  void whatWouldBeProposedIsShownBeforeAPlanIsBegun() {
    String before = desk.officer.get(desk.path("")).body();
    assertThat(before).contains("เริ่มจากข้อเสนอ", "เริ่มจากแผนว่าง", "ประมาณการ", "79.43");
    assertThat(desk.executive.get(desk.path("")).body()).doesNotContain("เริ่มจากแผนว่าง");
    desk.begin();
    String list = desk.officer.get(desk.path("")).body();
    assertThat(list).contains(desk.measure(0).title(), "+10.00", "คะแนนที่คาดว่าจะเพิ่ม");
    assertThat(desk.executive.get(desk.path("")).body()).doesNotContain("name=\"remove\"");
  }

  @Test
  void measuresAreMovedMergedTakenOutAndBroughtBack() {
    desk.begin();
    List<Measure> before = desk.ubon.plan().content();
    post(desk.path("/list"), Map.of("down", before.get(0).id().toString()));
    assertThat(desk.measure(1)).isEqualTo(before.get(0));
    post(desk.path("/list"), Map.of("remove", before.get(0).id() + ":1"));
    assertThat(desk.ubon.plan().content()).doesNotContain(before.get(0));
    String removed = desk.officer.get(desk.path("/removed")).body();
    assertThat(removed).contains(before.get(0).title());
    post(desk.path("/removed"), Map.of("restore", before.get(0).id() + ":2"));
    assertThat(desk.ubon.plan().content()).contains(before.get(0));
    assertThat(post(desk.path("/list"), Map.of("merge", "1")).statusCode()).isEqualTo(422);
    post(
        desk.path("/list"),
        Map.of("merge", "1", "pick", before.get(0).id() + "," + before.get(1).id()));
    assertThat(desk.ubon.plan().content()).hasSize(before.size() - 1);
  }

  @Test
  void whatTheLibraryHasAndThePlanHasNotCanBeAdded() {
    post(desk.path("/begin"), Map.of("from", "empty"));
    assertThat(desk.ubon.plan().content()).isEmpty();
    String offered = desk.officer.get(desk.path("/library")).body();
    String code = offered.replaceAll("(?s).*?name=\"pick\" value=\"([^\"]+)\".*", "$1");
    assertThat(post(desk.path("/library"), Map.of("pick", code)).statusCode()).isEqualTo(302);
    assertThat(desk.ubon.plan().content()).hasSize(1);
    assertThat(desk.officer.get(desk.path("/library")).body())
        .doesNotContain("value=\"" + code + "\"");
  }

  @Test
  void rowsAreAddedMovedAndTakenAwayWithoutScript() {
    desk.begin();
    Map<String, String> form = desk.form(0);
    String first = form.get("step.1.text");
    form.put("act", "step-down:1");
    String moved = post(desk.page(0), form).body();
    assertThat(moved).contains("ยังไม่ได้บันทึก").contains(first);
    assertThat(PlanDesk.inputs(moved)).containsEntry("step.2.id", form.get("step.1.id"));
    form.put("act", "step");
    int rows = desk.measure(0).steps().size();
    assertThat(post(desk.page(0), form).body()).contains("step." + (rows + 1) + ".text");
    assertThat(desk.ubon.plan().measures().getFirst().version()).isEqualTo(1);
    assertThat(desk.measure(0).steps().getFirst().id()).hasToString(form.get("step.1.id"));
  }

  @Test
  void aStepKeepsItsNameAndNeverTakesThatOfAnotherMeasure() {
    desk.begin();
    String foreign = desk.measure(1).steps().getFirst().id().toString();
    String own = desk.measure(0).steps().getFirst().id().toString();
    Map<String, String> form = desk.form(0);
    form.put("step.1.text", "ถ้อยคำใหม่");
    form.put("step.2.id", foreign);
    post(desk.page(0), form);
    assertThat(desk.measure(0).steps().getFirst().id()).hasToString(own);
    assertThat(desk.measure(0).steps().get(1).id().toString()).isNotEqualTo(foreign);
  }

  @Test
  void onlyItsOfficersDraftAndOthersReadOrFindNothing() {
    desk.begin();
    String remove = desk.measure(0).id() + ":1";
    for (Role role : Role.values()) {
      SignedIn who = desk.as(role);
      assertThat(who.get(desk.path("")).statusCode()).as(role + " reads").isEqualTo(200);
      int expected = role == Role.AGENCY_OFFICER ? 302 : 403;
      assertThat(
              who.post(desk.path("/list"), Map.of("last", "1", "pick", remove.split(":", 2)[0]))
                  .statusCode())
          .as(role + " drafts")
          .isEqualTo(expected);
    }
    var other = desk.ubon.server.part(Agencies.class).byCode("sample-town").orElseThrow();
    SignedIn stranger =
        SignedIn.as(desk.ubon.server, Role.AGENCY_OFFICER, new Scope.Branch(other.id()));
    for (String rest : List.of("", "/library", "/removed", "/measures/new"))
      assertThat(stranger.get(desk.path(rest)).statusCode()).as(rest).isEqualTo(404);
  }
}
