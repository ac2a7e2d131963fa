package prongsai.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import prongsai.plan.MeasureId;
import prongsai.plan.Step;
import prongsai.plan.StepId;
import prongsai.plan.UbonPlan;

/// What is known of the plan of Ubon Ratchathani for FY2566 as it is carried out.
class ProgressBookTest {
  private static final LocalDate BEGINNING = LocalDate.of(2022, 10, 1);
  private static final LocalDate HALF = LocalDate.of(2023, 3, 31);
  private static final LocalDate IN_APRIL = LocalDate.of(2023, 4, 20);
  private static final LocalDate IN_MAY = LocalDate.of(2023, 5, 20);
  private static UbonProgress ubon;

  @BeforeAll
  static void start() {
    ubon = UbonProgress.start();
  }

  @AfterAll
  static void stop() {
    ubon.close();
  }

  @BeforeEach
  void again() {
    ubon.again();
  }

  @Test
  void everyStepOfTheApprovedPlanIsThereBeforeAnythingIsReported() {
    Progress progress = ubon.on(BEGINNING);
    assertThat(progress.isThere()).isTrue();
    assertThat(progress.year().buddhistEra()).isEqualTo(2566);
    assertThat(progress.measures().stream().map(MeasureProgress::measure))
        .isEqualTo(ubon.measures());
    assertThat(progress.counts().unreported()).isEqualTo(progress.counts().all());
    assertThat(progress.counts().late()).isZero();
  }

  @Test
  void reportsStandBesideEachOtherAndTheLastOneCounts() {
    Step step = ubon.step(0, 0);
    ubon.report(HALF, step, ReportingRound.ANY_TIME, StepState.UNDER_WAY);
    ubon.report(IN_APRIL, step, ReportingRound.ANY_TIME, StepState.DONE);
    StepProgress found = ubon.on(IN_MAY, step);
    assertThat(found.reports().stream().map(ProgressReport::state))
        .containsExactly(StepState.DONE, StepState.UNDER_WAY);
    assertThat(found.standing()).isEqualTo(StepStanding.DONE);
    assertThat(ubon.on(IN_MAY).counts().done()).isEqualTo(1);
  }

  @Test
  void aRoundIsShownAsItWasReported() {
    Step told = ubon.step(0, 0);
    Step onTheWay = ubon.step(0, 1);
    ubon.report(HALF, told, ReportingRound.ANY_TIME, StepState.NOT_STARTED);
    ubon.report(IN_APRIL, told, ReportingRound.SIX_MONTHS, StepState.UNDER_WAY);
    ubon.report(IN_APRIL, onTheWay, ReportingRound.ANY_TIME, StepState.UNDER_WAY);
    ubon.report(IN_MAY, told, ReportingRound.ANY_TIME, StepState.DONE);
    ubon.report(IN_MAY, onTheWay, ReportingRound.ANY_TIME, StepState.DONE);
    Progress half = ubon.on(LocalDate.of(2023, 9, 1), ReportingRound.SIX_MONTHS);
    assertThat(half.day()).isEqualTo(HALF);
    assertThat(latest(half, told)).isEqualTo(StepState.UNDER_WAY);
    assertThat(latest(half, onTheWay)).isEqualTo(StepState.UNDER_WAY);
    Progress whole = ubon.on(LocalDate.of(2023, 12, 1), ReportingRound.TWELVE_MONTHS);
    assertThat(whole.day()).isEqualTo(LocalDate.of(2023, 9, 30));
    assertThat(latest(whole, told)).isEqualTo(StepState.DONE);
  }

  private static StepState latest(Progress progress, Step step) {
    return progress.find(step.id()).orElseThrow().step().latest().orElseThrow().state();
  }

  @Test
  void aRoundStillToComeIsShownAsOfToday() {
    assertThat(ubon.on(BEGINNING, ReportingRound.SIX_MONTHS).day()).isEqualTo(BEGINNING);
  }

  @Test
  void whatARoundStillMissesIsToldUntilItIsReportedOrOver() {
    List<StepProgress> missing = ubon.on(IN_APRIL).missing(ReportingRound.SIX_MONTHS);
    assertThat(missing)
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.step().starts().orElseThrow()).isBeforeOrEqualTo(HALF));
    ubon.report(IN_APRIL, missing.get(0).step(), ReportingRound.SIX_MONTHS, StepState.UNDER_WAY);
    ubon.report(IN_APRIL, missing.get(1).step(), ReportingRound.ANY_TIME, StepState.DONE);
    assertThat(ubon.on(IN_APRIL).missing(ReportingRound.SIX_MONTHS)).hasSize(missing.size() - 2);
  }

  @Test
  void aStepThatALaterEditionDropsKeepsItsReports() {
    Step dropped = ubon.step(0, 0);
    int before = ubon.on(HALF).counts().all();
    ubon.report(HALF, dropped, ReportingRound.ANY_TIME, StepState.UNDER_WAY);
    ubon.dropFirstStep(0);
    Progress now = ubon.on(IN_MAY);
    StepProgress found = now.find(dropped.id()).orElseThrow().step();
    assertThat(found.inPlan()).isFalse();
    assertThat(found.reports()).hasSize(1);
    assertThat(now.edition()).isEqualTo(2);
    assertThat(now.counts().all()).isEqualTo(before - 1);
    assertThat(now.measures().getFirst().steps().getLast()).isEqualTo(found);
    assertThat(ubon.report(IN_MAY, dropped, ReportingRound.ANY_TIME, StepState.DONE))
        .isInstanceOf(Reported.Refused.class);
  }

  @Test
  void aMeasureThatALaterEditionDropsStandsBehindTheOthers() {
    MeasureId gone = ubon.measures().getFirst().id();
    ubon.report(HALF, ubon.step(0, 0), ReportingRound.ANY_TIME, StepState.UNDER_WAY);
    UbonPlan plan = ubon.plan;
    plan.course().reopen(plan.round, UbonPlan.ACTOR);
    plan.planning().remove(plan.round, gone, 1, UbonPlan.OFFICER);
    plan.approve();
    MeasureProgress last = ubon.on(IN_MAY).measures().getLast();
    assertThat(last.measure().id()).isEqualTo(gone);
    assertThat(last.inPlan()).isFalse();
    assertThat(last.steps()).hasSize(1);
  }

  @Test
  void whoReportsSecondIsToldOfTheFirst() {
    StepId step = ubon.step(0, 0).id();
    ReportWords words =
        UbonProgress.words(ReportingRound.ANY_TIME, StepState.UNDER_WAY, "ประชุมแล้ว");
    assertThat(ubon.report(HALF, step, words, UbonPlan.OFFICER))
        .isInstanceOfSatisfying(
            Reported.Taken.class, taken -> assertThat(taken.meanwhile()).isEmpty());
    assertThat(ubon.report(HALF, step, words, UbonPlan.COLLEAGUE))
        .isInstanceOfSatisfying(
            Reported.Taken.class,
            taken -> assertThat(taken.meanwhile()).extracting("by").contains(UbonPlan.OFFICER));
    assertThat(ubon.on(HALF, ubon.step(0, 0)).reports()).hasSize(2);
  }

  @Test
  void theDatabaseItselfKeepsWhatWasReported() {
    ubon.report(HALF, ubon.step(0, 0), ReportingRound.ANY_TIME, StepState.DONE);
    for (String change :
        List.of(
            "UPDATE progress.report SET state = 'DONE'",
            "DELETE FROM progress.report",
            "DELETE FROM progress.comment"))
      assertThatThrownBy(() -> ubon.desk().sql(change).update())
          .isInstanceOf(DataAccessException.class);
  }

  @Test
  void whatIsSaidOfAStepStaysWithIt() {
    Step step = ubon.step(0, 0);
    assertThat(say(step, "ขอให้เร่งรัด")).isEmpty();
    assertThat(say(step, " ")).isPresent();
    assertThat(ubon.on(HALF, step).comments())
        .singleElement()
        .extracting(StepComment::text)
        .isEqualTo("ขอให้เร่งรัด");
  }

  private java.util.Optional<String> say(Step step, String text) {
    return ubon.reporting(HALF)
        .comment(ubon.plan.round, step.id(), text, UbonPlan.EXECUTIVE, UbonPlan.ACTOR);
  }
}
