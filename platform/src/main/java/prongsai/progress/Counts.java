package prongsai.progress;

import java.util.List;

/// How many steps stand how.
///
/// @param unreported those without any report, whatever their standing
public record Counts(
    int all,
    int late,
    int atRisk,
    int underWay,
    int notStarted,
    int done,
    int dropped,
    int unreported) {

  /// Counts some steps.
  public static Counts of(List<StepProgress> steps) {
    return new Counts(
        steps.size(),
        standing(steps, StepStanding.LATE),
        standing(steps, StepStanding.AT_RISK),
        standing(steps, StepStanding.UNDER_WAY),
        standing(steps, StepStanding.NOT_STARTED),
        standing(steps, StepStanding.DONE),
        standing(steps, StepStanding.DROPPED),
        (int) steps.stream().filter(step -> step.reports().isEmpty()).count());
  }

  private static int standing(List<StepProgress> steps, StepStanding standing) {
    return (int) steps.stream().filter(step -> step.standing() == standing).count();
  }
}
