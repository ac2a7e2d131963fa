package prongsai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The plan that answers the result of Ubon Ratchathani FY2565, from proposal to approval.
class PlanTest {
  private static UbonPlan ubon;

  @BeforeAll
  static void start() {
    ubon = UbonPlan.start();
  }

  @AfterAll
  static void stop() {
    ubon.close();
  }

  @BeforeEach
  void withoutPlan() {
    ubon.withoutPlan();
  }

  @Test
  void twoOfficersDoNotOverwriteEachOther() {
    ubon.begin();
    MeasureVersion seen = ubon.plan().measures().getFirst();
    Planned first =
        ubon.planning()
            .save(ubon.round, TestMeasures.named(seen.measure(), "ชื่อใหม่"), 1, UbonPlan.OFFICER);
    assertThat(first).isInstanceOf(Planned.Done.class);
    Planned second =
        ubon.planning()
            .save(ubon.round, TestMeasures.named(seen.measure(), "อีกชื่อ"), 1, UbonPlan.COLLEAGUE);
    assertThat(second)
        .isInstanceOfSatisfying(
            Planned.Conflict.class,
            conflict -> assertThat(conflict.theirs().measure().title()).isEqualTo("ชื่อใหม่"));
    assertThat(ubon.plan().measures().getFirst().measure().title()).isEqualTo("ชื่อใหม่");
    assertThat(ubon.plans().history(ubon.round.id(), seen.measure().id())).hasSize(2);
  }

  @Test
  void aMeasureTakenOutComesBackAsItWas() {
    ubon.begin();
    List<Measure> before = ubon.plan().content();
    MeasureId id = before.get(1).id();
    ubon.planning().remove(ubon.round, id, 1, UbonPlan.OFFICER);
    assertThat(ubon.plan().find(id)).isEmpty();
    assertThat(ubon.plans().removed(ubon.round.id())).hasSize(1);
    ubon.planning().restore(ubon.round, id, 2, UbonPlan.OFFICER);
    assertThat(ubon.plan().content()).isEqualTo(before);
  }

  @Test
  void mergedMeasuresLoseNoStepAndNoItem() {
    ubon.begin();
    List<Measure> before = ubon.plan().content();
    Measure first = before.get(0);
    Measure second = before.get(1);
    assertThat(
            ubon.planning().merge(ubon.round, List.of(first.id(), second.id()), UbonPlan.OFFICER))
        .isEmpty();
    Measure merged = ubon.plan().find(first.id()).orElseThrow().measure();
    assertThat(merged.aims().keySet())
        .containsAll(first.aims().keySet())
        .containsAll(second.aims().keySet());
    assertThat(merged.steps()).containsAll(first.steps()).containsAll(second.steps());
    assertThat(ubon.plan().content()).hasSize(before.size() - 1);
  }

  @Test
  void theOrderIsTheOfficersOwn() {
    ubon.begin();
    List<MeasureId> order =
        new ArrayList<>(ubon.plan().content().stream().map(Measure::id).toList());
    Collections.reverse(order);
    ubon.planning().arrange(ubon.round, order);
    assertThat(ubon.plan().content().stream().map(Measure::id)).isEqualTo(order);
  }

  @Test
  void theExecutiveApprovesOnlyWhatWasShown() {
    ubon.begin();
    ubon.course().send(ubon.round, UbonPlan.OFFICER, UbonPlan.ACTOR);
    String shown = PlanApproval.hash(ubon.round, ubon.plan());
    PlanApproval approval = ubon.server.part(PlanApproval.class);
    ubon.course().takeBack(ubon.round, UbonPlan.ACTOR);
    Measure first = ubon.plan().content().getFirst();
    ubon.planning().save(ubon.round, TestMeasures.named(first, "เปลี่ยน"), 1, UbonPlan.OFFICER);
    ubon.course().send(ubon.round, UbonPlan.OFFICER, UbonPlan.ACTOR);
    assertThat(approval.approve(ubon.round, shown, UbonPlan.EXECUTIVE, UbonPlan.ACTOR))
        .hasValueSatisfying(why -> assertThat(why).contains("มีการแก้ไขแผน"));
    assertThat(ubon.plans().approved(ubon.round.id())).isEmpty();
    assertThat(
            approval.approve(
                ubon.round,
                PlanApproval.hash(ubon.round, ubon.plan()),
                UbonPlan.EXECUTIVE,
                UbonPlan.ACTOR))
        .isEmpty();
    assertThat(ubon.plans().approved(ubon.round.id()).orElseThrow().measures())
        .isEqualTo(ubon.plan().content());
  }

  @Test
  void anApprovedPlanStaysInForceWhileItsNextEditionIsDrafted() {
    ubon.begin();
    ubon.approve();
    Measure first = ubon.plan().content().getFirst();
    assertThat(
            ubon.planning()
                .save(ubon.round, TestMeasures.named(first, "ใหม่"), 1, UbonPlan.OFFICER))
        .isInstanceOf(Planned.Refused.class);
    assertThat(ubon.course().reopen(ubon.round, UbonPlan.ACTOR)).isEmpty();
    ubon.planning().save(ubon.round, TestMeasures.named(first, "ใหม่"), 1, UbonPlan.OFFICER);
    assertThat(ubon.plans().approved(ubon.round.id()).orElseThrow().measures().getFirst())
        .isEqualTo(first);
    ubon.approve();
    assertThat(ubon.plans().editions(ubon.round.id())).hasSize(2);
    assertThat(ubon.plans().approved(ubon.round.id()).orElseThrow().edition()).isEqualTo(2);
  }

  @Test
  void theDatabaseItselfKeepsAnApprovedPlan() {
    ubon.begin();
    ubon.approve();
    JdbcClient desk = JdbcClient.create(ubon.server.database().desk());
    assertThatThrownBy(() -> desk.sql("UPDATE plan.measure SET place = 9").update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("not being drafted");
    assertThatThrownBy(() -> desk.sql("DELETE FROM plan.approved").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void aMeasureWithGapsIsNotSent() {
    ubon.begin();
    Measure first = ubon.plan().content().getFirst();
    Measure without = TestMeasures.bare(first);
    ubon.planning().save(ubon.round, without, 1, UbonPlan.OFFICER);
    assertThat(ubon.course().send(ubon.round, UbonPlan.OFFICER, UbonPlan.ACTOR))
        .hasValueSatisfying(why -> assertThat(why).contains("1 มาตรการที่ยังกรอกไม่ครบ"));
  }

  @Test
  void aPlanTakesFiveHundredMeasuresAndNoMore() {
    ubon.planning().begin(ubon.round, ubon.frozen(), List.of(), UbonPlan.OFFICER, UbonPlan.ACTOR);
    List<Measure> many = new ArrayList<>();
    Measure first = ubon.proposal().getFirst();
    for (int i = 0; i < Plan.MOST_MEASURES; i++)
      many.add(TestMeasures.another(first, "มาตรการ " + i));
    assertThat(ubon.planning().add(ubon.round, many, UbonPlan.OFFICER)).isEmpty();
    assertThat(ubon.planning().add(ubon.round, List.of(first), UbonPlan.OFFICER))
        .hasValueSatisfying(why -> assertThat(why).contains("500"));
    assertThat(ubon.plan().measures()).hasSize(500);
  }
}
