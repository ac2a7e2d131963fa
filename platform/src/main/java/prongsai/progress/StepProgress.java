package prongsai.progress;

import java.util.List;
import java.util.Optional;
import prongsai.plan.Step;

/// A step with all that is known of it on a day.
///
/// @param inPlan whether the edition in force still has it
/// @param reports the latest first
/// @param comments the latest first
public record StepProgress(
    Step step,
    boolean inPlan,
    StepStanding standing,
    List<ProgressReport> reports,
    List<StepComment> comments) {
  public StepProgress {
    reports = List.copyOf(reports);
    comments = List.copyOf(comments);
  }

  /// The last report.
  public Optional<ProgressReport> latest() {
    return reports.stream().findFirst();
  }

  /// The evidence of all reports, the latest first.
  public List<ReportEvidence> evidence() {
    return reports.stream().flatMap(report -> report.evidence().stream()).toList();
  }

  /// Whether a round of reporting still waits for a report on this step: it had begun by then, it
  /// was not over before, and nobody reported it for that round.
  public boolean isMissing(ReportingRound reporting, java.time.LocalDate ends) {
    if (!inPlan || step.starts().filter(start -> start.isAfter(ends)).isPresent()) return false;
    boolean over = latest().map(ProgressReport::state).filter(StepProgress::isOver).isPresent();
    return !over && reports.stream().noneMatch(report -> report.reporting() == reporting);
  }

  private static boolean isOver(StepState state) {
    return state == StepState.DONE || state == StepState.DROPPED;
  }
}
