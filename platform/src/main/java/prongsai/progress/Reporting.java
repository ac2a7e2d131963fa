package prongsai.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.plan.ApprovedPlan;
import prongsai.plan.Plans;
import prongsai.plan.StepId;
import prongsai.round.Round;

/// Owners report how the steps of a plan are carried out, and officers and executives say what they
/// think of it. Nothing that was said is changed.
@Component
public class Reporting {
  /// The longest comment, in characters.
  public static final int LONGEST_COMMENT = 2_000;

  private static final String NOT_IN_PLAN =
      "ขั้นตอนนี้ไม่อยู่ในแผนฉบับที่ใช้อยู่แล้ว จึงรายงานเพิ่มไม่ได้ รายงานเดิมยังเก็บไว้ครบถ้วน";

  private final ReportTable reports;
  private final FileTable files;
  private final Drafts drafts;
  private final Plans plans;
  private final TransactionTemplate transaction;
  private final AuditTrail trail;
  private final Clock clock;

  Reporting(
      JdbcClient desk,
      Drafts drafts,
      Plans plans,
      TransactionTemplate transaction,
      AuditTrail trail,
      Clock clock) {
    this.reports = new ReportTable(desk);
    this.files = new FileTable(desk);
    this.drafts = drafts;
    this.plans = plans;
    this.transaction = transaction;
    this.trail = trail;
    this.clock = clock;
  }

  /// Takes a report without [ReportRules#faults], and lets go of its writer's draft.
  ///
  /// @param seen how many reports of the step its writer saw
  public Reported report(
      Round round, StepId step, ReportWords words, int seen, AccountId by, Actor actor) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          if (!isInPlan(round, step)) return new Reported.Refused(NOT_IN_PLAN);
          List<ProgressReport> before = reports.reports(round.id(), step);
          ProgressReport report = written(step, words, by);
          reports.add(round.id(), report);
          drafts.drop(step, by);
          note("progress.reported", round, step, actor, Map.of("state", words.state().name()));
          return new Reported.Taken(report, meanwhile(before, seen, by));
        }));
  }

  private static List<ProgressReport> meanwhile(
      List<ProgressReport> before, int seen, AccountId by) {
    return before.subList(0, Math.clamp(before.size() - (long) seen, 0, before.size())).stream()
        .filter(report -> !report.by().equals(by))
        .toList();
  }

  private ProgressReport written(StepId step, ReportWords words, AccountId by) {
    List<ReportEvidence> evidence = new ArrayList<>(words.links());
    for (ReportWords.Handed handed : words.files())
      files
          .loose(handed.file(), step, by)
          .ifPresent(file -> evidence.add(new ReportEvidence.Kept(file, handed.description())));
    return new ProgressReport(
        ReportId.random(),
        step,
        words.reporting(),
        words.state(),
        words.done(),
        words.outcome(),
        words.obstacle(),
        words.remedy(),
        words.percent(),
        evidence,
        now(),
        by);
  }

  private boolean isInPlan(Round round, StepId step) {
    Optional<ApprovedPlan> plan = plans.approved(round.id());
    return plan.stream()
        .flatMap(edition -> edition.measures().stream())
        .flatMap(measure -> measure.steps().stream())
        .anyMatch(one -> one.id().equals(step));
  }

  /// Says something about a step.
  ///
  /// @return why not, in Thai; empty when it was said
  public Optional<String> comment(
      Round round, StepId step, String text, AccountId by, Actor actor) {
    if (text.isBlank()) return Optional.of("โปรดพิมพ์ความเห็นก่อนส่ง");
    if (text.length() > LONGEST_COMMENT)
      return Optional.of("ความเห็นยาวเกินไป โปรดย่อให้ไม่เกิน 2,000 ตัวอักษร");
    transaction.executeWithoutResult(_ -> {
      reports.add(round.id(), new StepComment(step, text.strip(), now(), by));
      note("progress.commented", round, step, actor, Map.of());
    });
    return Optional.empty();
  }

  private void note(String event, Round round, StepId step, Actor actor, Map<String, String> more) {
    Map<String, String> details = new java.util.TreeMap<>(more);
    details.put("round", round.id().toString());
    details.put("step", step.toString());
    trail.record(AuditEvent.of(event, actor, round.agency(), details));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
