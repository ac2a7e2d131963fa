package prongsai.overview;

import java.util.List;
import prongsai.progress.MeasureProgress;
import prongsai.progress.Progress;
import prongsai.progress.StepStanding;

/// How the measures stand that answer a result.
///
/// @param begun whether there is a plan at all, approved or not
/// @param measures of the edition in force, in its order; none before the first approval
public record MeasureOutlook(boolean begun, List<MeasureProgress> measures) {
  public MeasureOutlook {
    measures = List.copyOf(measures);
  }

  static MeasureOutlook of(boolean begun, Progress progress) {
    return new MeasureOutlook(
        begun, progress.measures().stream().filter(MeasureProgress::inPlan).toList());
  }

  /// Whether an edition was approved.
  public boolean isApproved() {
    return !measures.isEmpty();
  }

  /// How many stand so.
  public long count(StepStanding standing) {
    return measures.stream().filter(measure -> measure.standing() == standing).count();
  }

  /// Those that are late, then those at risk, so many at most.
  public List<MeasureProgress> attention(int most) {
    return measures.stream()
        .filter(measure -> measure.standing().needsAttention())
        .sorted(java.util.Comparator.comparing(MeasureProgress::standing))
        .limit(most)
        .toList();
  }
}
