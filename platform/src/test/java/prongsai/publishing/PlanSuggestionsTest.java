package prongsai.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.plan.UbonPlan;

/// The measures of one year answer the disclosure items of the next.
class PlanSuggestionsTest {
  private static UbonPlan ubon;
  private static SignedIn officer;
  private static UUID next;

  @BeforeAll
  static void start() {
    ubon = UbonPlan.start();
    officer = SignedIn.as(ubon.server, Role.AGENCY_OFFICER, Scope.everything());
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    next =
        JdbcClient.create(ubon.server.database().owner())
            .sql(
                """
                INSERT INTO round.round (agency_id, fiscal_year, framework_id, framework_sha256,
                  state, iit_opens, iit_closes, eit_opens, eit_closes, staff, visitors)
                VALUES (?, 2566, ?, ?, 'open', ?, ?, ?, ?, 100, 1000) RETURNING id
                """)
            .params(
                ubon.round.agency().value(), ubon.round.frameworkId(), ubon.round.frameworkSha256())
            .params(now.minusDays(1), now.plusDays(30), now.minusDays(1), now.plusDays(30))
            .query(UUID.class)
            .single();
  }

  @AfterAll
  static void stop() {
    ubon.close();
  }

  private static String item(String code) {
    return officer.get("/desk/rounds/" + next + "/disclosure/" + code).body();
  }

  @Test
  void anApprovedPlanAnswersNextYearsItemsUntilSomebodyAnswersThem() {
    assertThat(item("O42")).doesNotContain("/a/ubon-pao/2565/plan");
    ubon.begin();
    ubon.approve();
    assertThat(item("O42"))
        .contains("ระบบเติมคำตอบให้จากแผนมาตรการที่ผู้บริหารอนุมัติ")
        .contains(ubon.server.address() + "/a/ubon-pao/2565/plan");
    assertThat(item("O43")).contains("/a/ubon-pao/2565/progress");
    assertThat(item("O41")).doesNotContain("ระบบเติมคำตอบ");
    officer.post("/desk/rounds/" + next + "/disclosure/O42", Map.of("has", "no", "seen.has", "0"));
    assertThat(item("O42")).doesNotContain("ระบบเติมคำตอบ", "/a/ubon-pao/2565/plan");
  }
}
