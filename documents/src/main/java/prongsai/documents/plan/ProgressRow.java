package prongsai.documents.plan;

import java.util.List;

/// A measure and what was reported on it.
///
/// @param results one for each step of the measure, in the same order
public record ProgressRow(MeasureRow measure, List<StepResult> results) {
  public ProgressRow {
    results = List.copyOf(results);
    if (results.size() != measure.steps().size())
      throw new IllegalArgumentException(
          results.size() + " results for " + measure.steps().size() + " steps");
  }

  /// Whether every step is done or given up.
  public boolean isFinished() {
    return !results.isEmpty()
        && results.stream()
            .allMatch(one -> one.status() == StepStatus.DONE || one.status() == StepStatus.DROPPED);
  }

  /// Whether some step is past its last day.
  public boolean isLate() {
    return results.stream().anyMatch(one -> one.status() == StepStatus.LATE);
  }
}
