package prongsai.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.SignedIn;
import prongsai.plan.Scenario;
import prongsai.plan.Scenarios;

/// Scenarios over HTTP, and the ways that lead to the plan.
class ScenarioPagesTest {
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

  private static List<Scenario> kept() {
    return desk.ubon.server.part(Scenarios.class).of(desk.ubon.round.id());
  }

  private static int keep(SignedIn who, Map<String, String> fields) {
    return who.post(desk.path("/scenarios/new"), fields).statusCode();
  }

  @Test
  void whatWasTriedOutIsKeptComparedAndMadeIntoAPlan() {
    String asked = desk.officer.get(desk.path("/scenarios/new?O42=100&O43=100&step=x")).body();
    assertThat(asked).contains("89.43", "O42", "ประมาณการ");
    assertThat(keep(desk.officer, Map.of("name", " ", "O42", "100"))).isEqualTo(422);
    assertThat(keep(desk.officer, Map.of("name", "ทำ OIT", "O42", "100", "O43", "๑๐๐")))
        .isEqualTo(302);
    assertThat(keep(desk.executive, Map.of("name", "ฟังเสียง", "I12", "90.5"))).isEqualTo(302);
    Scenario oit = kept().getLast();
    assertThat(oit.aims()).hasSize(2);
    String list = desk.officer.get(desk.path("/scenarios")).body();
    assertThat(list).contains("ทำ OIT", "ฟังเสียง", "89.43");
    String compared =
        desk.officer
            .get(desk.path("/scenarios?one=" + oit.id() + "&two=" + kept().getFirst().id()))
            .body();
    assertThat(compared).contains("เทียบสองสถานการณ์", "90.5", "ตามจริง");
    String make = "/scenarios/" + oit.id() + "/plan";
    assertThat(desk.officer.get(desk.path(make)).body()).contains("แผนจะเริ่มจากมาตรการที่เลือก");
    assertThat(desk.officer.post(desk.path(make), Map.of()).statusCode()).isEqualTo(422);
    assertThat(desk.officer.post(desk.path(make), Map.of("pick", "0")).statusCode()).isEqualTo(302);
    assertThat(desk.measure(0).aims()).isEqualTo(oit.aims());
    assertThat(desk.officer.get(desk.path(make)).body()).contains("แผนมีมาตรการชื่อนี้แล้ว");
  }

  @Test
  void aScenarioIsThrownAwayOnlyAfterAQuestionAndNotByReaders() {
    keep(desk.officer, Map.of("name", "ลองดู", "O42", "100"));
    String drop = desk.path("/scenarios/" + kept().getFirst().id() + "/drop");
    SignedIn auditor = desk.as(Role.AUDITOR);
    assertThat(auditor.get(desk.path("/scenarios")).body()).contains("ลองดู");
    assertThat(auditor.post(drop, Map.of()).statusCode()).isEqualTo(403);
    assertThat(keep(auditor, Map.of("name", "x", "O42", "100"))).isEqualTo(403);
    assertThat(desk.officer.get(drop).body()).contains("เมื่อลบแล้วนำกลับไม่ได้");
    assertThat(kept()).hasSize(1);
    assertThat(desk.officer.post(drop, Map.of()).statusCode()).isEqualTo(302);
    assertThat(kept()).isEmpty();
  }

  @Test
  void moreThanFiftyAreNotKept() {
    for (int i = 0; i < Scenarios.MOST; i++)
      assertThat(keep(desk.officer, Map.of("name", "ที่ " + i, "O42", "100"))).isEqualTo(302);
    assertThat(
            desk.officer
                .post(desk.path("/scenarios/new"), Map.of("name", "เกิน", "O42", "100"))
                .body())
        .contains("ไม่เกิน 50", "value=\"เกิน\"");
  }

  @Test
  void theRoundTheResultAndTheDeskLeadToThePlan() {
    String round = "/desk/rounds/" + desk.ubon.round.id();
    for (String page : List.of(round, round + "/results", "/desk/plans"))
      assertThat(desk.officer.get(page).body()).as(page).contains(desk.path("") + "\"");
    assertThat(desk.officer.get("/desk").body()).contains("/desk/plans");
    assertThat(desk.officer.get(round + "/results/what-if").body())
        .contains(desk.path("/scenarios/new"));
    desk.begin();
    assertThat(
            desk.officer
                .get("/desk/plans?state=DRAFTING&q=%E0%B8%AD%E0%B8%B8%E0%B8%9A%E0%B8%A5")
                .body())
        .contains("กำลังจัดทำ", "องค์การบริหารส่วนจังหวัดอุบลราชธานี");
    assertThat(desk.officer.get("/desk/plans?state=APPROVED").body()).contains("ไม่พบรอบ");
  }
}
