package prongsai.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import prongsai.plan.Step;

/// Why somebody is reminded of a step: its end is 30, 7 or 1 days away, or past by so many weeks. A
/// day on which no server ran is caught up on the next.
///
/// @param key `30`, `7`, `1`, `late-0` for the first week, `late-1` and so on
record Occasion(String key) {
  private static final int WEEK = 7;
  private static final int MONTH = 30;

  /// What is due for a step on a day; empty when nothing is, or the step is over.
  static Optional<Occasion> of(Step step, StepStanding standing, LocalDate day) {
    if (standing.isOver() || step.ends().isEmpty()) return Optional.empty();
    long left = day.until(step.ends().get(), ChronoUnit.DAYS);
    if (left < 0) return Optional.of(new Occasion("late-" + (-left - 1) / WEEK));
    if (left <= 1) return Optional.of(new Occasion("1"));
    if (left <= WEEK) return Optional.of(new Occasion("7"));
    return left <= MONTH ? Optional.of(new Occasion("30")) : Optional.empty();
  }

  /// Whether the step is past its end.
  boolean isLate() {
    return key.startsWith("late-");
  }
}
