package prongsai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.plan.UbonPlan;
import prongsai.progress.ReportingRound;

/// The measures of one year answer the disclosure items of the next.
class PlanSuggestionsTest {
  private static UbonPlan ubon;
  private static SignedIn officer;
  private static UUID next;

  @BeforeAll
  static void start() {
    ubon = UbonPlan.start();
    officer = SignedIn.as(ubon.server, Role.AGENCY_OFFICER, Scope.everything());
    next = ubon.nextYear();
  }

  @AfterAll
  static void stop() {
    ubon.close();
  }

  private static String item(String code) {
    return officer.get("/desk/rounds/" + next + "/disclosure/" + code).body();
  }

  @Test
  void aPublishedPlanAnswersNextYearsItemsUntilSomebodyAnswersThem() {
    assertThat(item("O42")).doesNotContain("/a/ubon-pao/2565/plan");
    ubon.begin();
    ubon.approve();
    assertThat(item("O42")).doesNotContain("/a/ubon-pao/2565/plan");
    ubon.server.part(Publications.class).publish(ubon.round, UbonPlan.EXECUTIVE, UbonPlan.ACTOR);
    assertThat(item("O43")).doesNotContain("/a/ubon-pao/2565/progress");
    ubon.server
        .part(ReportPublications.class)
        .publish(ubon.round, ReportingRound.SIX_MONTHS, UbonPlan.EXECUTIVE, UbonPlan.ACTOR);
    assertThat(item("O42"))
        .contains("ระบบเติมคำตอบให้จากแผนมาตรการที่ผู้บริหารอนุมัติ")
        .contains(ubon.server.address() + "/a/ubon-pao/2565/plan");
    assertThat(item("O43")).contains("/a/ubon-pao/2565/progress", "รอบ 6 เดือน");
    assertThat(item("O41")).doesNotContain("ระบบเติมคำตอบ");
    officer.post("/desk/rounds/" + next + "/disclosure/O42", Map.of("has", "no", "seen.has", "0"));
    assertThat(item("O42")).doesNotContain("ระบบเติมคำตอบ", "/a/ubon-pao/2565/plan");
  }
}
