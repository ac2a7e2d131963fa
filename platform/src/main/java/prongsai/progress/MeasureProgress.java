package prongsai.progress;

import java.util.List;
import prongsai.plan.Measure;

/// A measure with the progress of its steps.
///
/// @param inPlan whether the edition in force still has it
/// @param steps in the order of the plan, those that are no longer in it behind
public record MeasureProgress(Measure measure, boolean inPlan, List<StepProgress> steps) {
  public MeasureProgress {
    steps = List.copyOf(steps);
  }

  /// Its steps that count: those in the plan; all, when the measure itself is no longer in it.
  public List<StepProgress> counted() {
    return inPlan ? steps.stream().filter(StepProgress::inPlan).toList() : steps;
  }

  /// How many of its steps stand how.
  public Counts counts() {
    return Counts.of(counted());
  }

  /// How the whole stands: late or at risk with one of its steps, done with all of them.
  public StepStanding standing() {
    Counts counts = counts();
    if (counts.late() > 0) return StepStanding.LATE;
    if (counts.atRisk() > 0) return StepStanding.AT_RISK;
    if (counts.all() > 0 && counts.dropped() == counts.all()) return StepStanding.DROPPED;
    if (counts.all() > 0 && counts.done() + counts.dropped() == counts.all())
      return StepStanding.DONE;
    return counts.underWay() + counts.done() > 0
        ? StepStanding.UNDER_WAY
        : StepStanding.NOT_STARTED;
  }
}
