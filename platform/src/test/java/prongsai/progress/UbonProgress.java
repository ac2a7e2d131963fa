package prongsai.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.AuditTrail;
import prongsai.plan.Measure;
import prongsai.plan.Plans;
import prongsai.plan.Step;
import prongsai.plan.StepId;
import prongsai.plan.UbonPlan;
import prongsai.round.Rounds;
import prongsai.web.ThaiDates;

/// The approved plan of Ubon Ratchathani for FY2566 and what is reported of it, on days of one's
/// own choice.
public final class UbonProgress implements AutoCloseable {
  public final UbonPlan plan = UbonPlan.start();

  private static final String FORGET =
      """
      SET session_replication_role = replica;
      DELETE FROM progress.evidence; DELETE FROM progress.report; DELETE FROM progress.comment;
      DELETE FROM progress.draft; DELETE FROM progress.file; DELETE FROM progress.chunk;
      DELETE FROM progress.blob;
      DELETE FROM plan.comment; DELETE FROM plan.change; DELETE FROM plan.measure;
      DELETE FROM plan.approved; DELETE FROM plan.plan;
      SET session_replication_role = origin
      """;

  private UbonProgress() {
    again();
  }

  /// Forgets everything and approves the plan anew.
  public void again() {
    forget();
    plan.begin();
    plan.approve();
  }

  /// Forgets everything; no plan is begun.
  public void forget() {
    JdbcClient.create(plan.server.database().owner()).sql(FORGET).update();
  }

  /// Starts a server with the approved plan and no report.
  public static UbonProgress start() {
    return new UbonProgress();
  }

  /// Forgets everything and approves a plan of many measures.
  public void many(int measures) {
    forget();
    List<Measure> all = new ArrayList<>();
    Measure like = plan.proposal().getFirst();
    for (int i = 0; i < measures; i++)
      all.add(
          prongsai.plan.TestMeasures.stepping(
              prongsai.plan.TestMeasures.another(like, "มาตรการ " + i),
              like.steps().stream()
                  .map(step -> new Step(StepId.random(), step.text(), step.starts(), step.ends()))
                  .toList()));
    plan.planning().begin(plan.round, plan.frozen(), all, UbonPlan.OFFICER, UbonPlan.ACTOR);
    plan.approve();
  }

  public JdbcClient desk() {
    return JdbcClient.create(plan.server.database().desk());
  }

  public List<Measure> measures() {
    return plan.plans().approved(plan.round.id()).orElseThrow().measures();
  }

  /// The n-th step of the m-th measure, from 0.
  public Step step(int measure, int step) {
    return measures().get(measure).steps().get(step);
  }

  /// Noon of a day.
  public static Clock noon(LocalDate day) {
    Instant at = day.atTime(LocalTime.NOON).atZone(ThaiDates.ZONE).toInstant();
    return Clock.fixed(at, ThaiDates.ZONE);
  }

  public ProgressBook book(LocalDate day) {
    return new ProgressBook(
        desk(), plan.server.part(Plans.class), plan.server.part(Rounds.class), noon(day));
  }

  public Reporting reporting(LocalDate day) {
    return new Reporting(
        plan.server.part(JdbcClient.class),
        plan.server.part(Drafts.class),
        plan.server.part(Plans.class),
        plan.server.part("deskTransaction", TransactionTemplate.class),
        plan.server.part(AuditTrail.class),
        noon(day));
  }

  public Progress on(LocalDate day) {
    return book(day).of(plan.round.id());
  }

  public Progress on(LocalDate day, ReportingRound reporting) {
    return book(day).of(plan.round.id(), reporting);
  }

  public StepProgress on(LocalDate day, Step step) {
    return on(day).find(step.id()).orElseThrow().step();
  }

  public static ReportWords words(ReportingRound reporting, StepState state, String done) {
    return new ReportWords(
        reporting, state, done, "", "เหตุ", "", OptionalInt.empty(), List.of(), List.of());
  }

  /// Reports on the first step of the approved plan, now, as the server does it.
  public static Reported tell(UbonPlan plan, ReportWords words) {
    Measure first = plan.plans().approved(plan.round.id()).orElseThrow().measures().getFirst();
    StepId step = first.steps().getFirst().id();
    return plan.server
        .part(Reporting.class)
        .report(plan.round, step, words, 0, UbonPlan.OFFICER, UbonPlan.ACTOR);
  }

  public Reported report(LocalDate day, StepId step, ReportWords words, AccountId by) {
    return reporting(day).report(plan.round, step, words, 0, by, UbonPlan.ACTOR);
  }

  public Reported report(LocalDate day, Step step, ReportingRound reporting, StepState state) {
    return report(day, step.id(), words(reporting, state, "ทำแล้ว"), UbonPlan.OFFICER);
  }

  /// Approves an edition without the first step of a measure.
  public void dropFirstStep(int measure) {
    if (plan.course().reopen(plan.round, UbonPlan.ACTOR).isPresent())
      throw new IllegalStateException("not reopened");
    Measure before = plan.plan().content().get(measure);
    List<Step> rest = new ArrayList<>(before.steps());
    rest.removeFirst();
    long seen = plan.plan().find(before.id()).orElseThrow().version();
    plan.planning()
        .save(
            plan.round, prongsai.plan.TestMeasures.stepping(before, rest), seen, UbonPlan.OFFICER);
    plan.approve();
  }

  @Override
  public void close() {
    plan.close();
  }
}
