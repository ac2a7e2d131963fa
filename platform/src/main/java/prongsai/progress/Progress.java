package prongsai.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import prongsai.plan.StepId;
import prongsai.round.RoundId;
import prongsai.scoring.framework.FiscalYear;

/// How the plan of a round is carried out.
///
/// @param year the fiscal year in which it is carried out
/// @param edition the edition of the plan that is looked at; 0 when none was approved
/// @param reporting for which round of reporting; [ReportingRound#ANY_TIME] for now
/// @param day on which day it stands so
/// @param measures in the order of the plan, those that are no longer in it behind
public record Progress(
    RoundId round,
    FiscalYear year,
    int edition,
    ReportingRound reporting,
    LocalDate day,
    List<MeasureProgress> measures) {
  public Progress {
    measures = List.copyOf(measures);
  }

  /// Whether there is a plan to carry out.
  public boolean isThere() {
    return edition > 0;
  }

  /// All steps that count, in the order of the plan.
  public List<StepProgress> steps() {
    return measures.stream()
        .filter(MeasureProgress::inPlan)
        .flatMap(measure -> measure.counted().stream())
        .toList();
  }

  /// How many steps of the plan stand how.
  public Counts counts() {
    return Counts.of(steps());
  }

  /// Steps for which a round of reporting still waits for a report.
  public List<StepProgress> missing(ReportingRound which) {
    return steps().stream().filter(step -> step.isMissing(which, which.ends(year))).toList();
  }

  /// A step with its measure.
  public Optional<Found> find(StepId id) {
    for (MeasureProgress measure : measures)
      for (StepProgress step : measure.steps())
        if (step.step().id().equals(id)) return Optional.of(new Found(measure, step));
    return Optional.empty();
  }

  /// A step and the measure that it belongs to.
  public record Found(MeasureProgress measure, StepProgress step) {}
}
