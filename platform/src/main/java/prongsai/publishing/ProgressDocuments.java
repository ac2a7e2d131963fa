package prongsai.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import prongsai.agency.Agencies;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Document;
import prongsai.documents.plan.MeasureRow;
import prongsai.documents.plan.ProgressDocument;
import prongsai.documents.plan.ProgressRequest;
import prongsai.documents.plan.ProgressRow;
import prongsai.documents.plan.StepResult;
import prongsai.documents.plan.StepRow;
import prongsai.documents.plan.StepStatus;
import prongsai.plan.ApprovedPlan;
import prongsai.plan.Plans;
import prongsai.progress.MeasureProgress;
import prongsai.progress.Progress;
import prongsai.progress.ProgressBook;
import prongsai.progress.ProgressReport;
import prongsai.progress.ReportEvidence;
import prongsai.progress.ReportingRound;
import prongsai.progress.StepProgress;
import prongsai.round.Round;
import prongsai.scoring.framework.Framework;
import prongsai.web.ProgramName;

/// The report on how the plan of a round was carried out (disclosure O43), for half a year or the
/// whole.
@Component
public class ProgressDocuments {
  private final ProgressBook book;
  private final Plans plans;
  private final Agencies agencies;

  ProgressDocuments(ProgressBook book, Plans plans, Agencies agencies) {
    this.book = book;
    this.plans = plans;
    this.agencies = agencies;
  }

  /// The report of a round of reporting; empty before a plan was approved.
  public Optional<Document> report(Round round, ProgressRequest.Edition edition, Digits digits) {
    return report(round, edition, book.of(round.id(), reporting(edition)), digits);
  }

  /// The same as it was seen at a moment.
  ///
  /// @param progress of half a year or the whole
  /// @throws IllegalArgumentException when the progress is of no round of reporting
  public Optional<Document> report(Round round, Progress progress, Digits digits) {
    ProgressRequest.Edition edition =
        switch (progress.reporting()) {
          case SIX_MONTHS -> ProgressRequest.Edition.SIX_MONTHS;
          case TWELVE_MONTHS -> ProgressRequest.Edition.TWELVE_MONTHS;
          case ANY_TIME -> throw new IllegalArgumentException("reported for no round");
        };
    return report(round, edition, progress, digits);
  }

  private Optional<Document> report(
      Round round, ProgressRequest.Edition edition, Progress progress, Digits digits) {
    return plans.editions(round.id()).stream()
        .filter(plan -> plan.edition() == progress.edition())
        .findFirst()
        .map(plan -> document(round, edition, progress, plan, digits));
  }

  private static ReportingRound reporting(ProgressRequest.Edition edition) {
    return switch (edition) {
      case SIX_MONTHS -> ReportingRound.SIX_MONTHS;
      case TWELVE_MONTHS -> ReportingRound.TWELVE_MONTHS;
    };
  }

  private Document document(
      Round round,
      ProgressRequest.Edition edition,
      Progress progress,
      ApprovedPlan plan,
      Digits digits) {
    Framework rules = round.framework();
    return ProgressDocument.of(
        new ProgressRequest(
            agencies.find(round.agency()).orElseThrow().name(),
            progress.year(),
            edition,
            progress.day(),
            PlanDocuments.approval(plan),
            progress.measures().stream()
                .map(measure -> row(measure, rules, progress.day()))
                .toList(),
            digits,
            ProgramName.version()));
  }

  private static ProgressRow row(MeasureProgress measure, Framework rules, LocalDate day) {
    MeasureRow whole = PlanDocuments.row(measure.measure(), rules);
    List<StepProgress> steps = measure.counted();
    return new ProgressRow(
        new MeasureRow(
            whole.instrument(),
            whole.indicator(),
            measure.inPlan() ? whole.title() : whole.title() + " (ไม่อยู่ในแผนฉบับปัจจุบัน)",
            whole.items(),
            whole.units(),
            steps.stream()
                .map(StepProgress::step)
                .map(step -> new StepRow(step.text(), step.starts(), step.ends()))
                .toList(),
            whole.reporting(),
            whole.output(),
            whole.target(),
            whole.budget()),
        steps.stream().map(step -> result(step, day)).toList());
  }

  private static StepResult result(StepProgress step, LocalDate day) {
    StepStatus status = status(step, day);
    Optional<ProgressReport> latest = step.latest();
    return latest
        .map(report ->
            new StepResult(
                status,
                report.done(),
                report.outcome(),
                step.evidence().stream().map(ProgressDocuments::evidence).toList(),
                report.obstacle(),
                report.remedy()))
        .orElse(new StepResult(status, "", "", List.of(), "", ""));
  }

  /// A step that should have begun, and of which nobody said anything, is not reported rather than
  /// not begun.
  private static StepStatus status(StepProgress step, LocalDate day) {
    return switch (step.standing()) {
      case LATE -> StepStatus.LATE;
      case UNDER_WAY -> StepStatus.UNDER_WAY;
      case DONE -> StepStatus.DONE;
      case DROPPED -> StepStatus.DROPPED;
      case AT_RISK, NOT_STARTED ->
          step.reports().isEmpty()
                  && step.step().starts().filter(start -> !start.isAfter(day)).isPresent()
              ? StepStatus.NOT_REPORTED
              : StepStatus.NOT_STARTED;
    };
  }

  private static String evidence(ReportEvidence evidence) {
    String what =
        switch (evidence) {
          case ReportEvidence.Link link -> link.url();
          case ReportEvidence.Kept kept -> kept.file().name();
        };
    return evidence.description().isBlank() ? what : evidence.description() + " " + what;
  }
}
