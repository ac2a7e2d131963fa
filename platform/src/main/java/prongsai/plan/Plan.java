package prongsai.plan;

import java.util.List;
import java.util.Optional;
import prongsai.round.RoundId;

/// The plan that answers the result of a round, as it stands.
///
/// @param round whose result it answers; it is carried out in the fiscal year after
/// @param resultNumber the version of the result that it was proposed from
/// @param resultSha256 hash of that version
/// @param measures in order, without those removed
public record Plan(
    RoundId round,
    PlanState state,
    int resultNumber,
    String resultSha256,
    List<MeasureVersion> measures) {
  /// The most measures of one plan.
  public static final int MOST_MEASURES = 500;

  public Plan {
    measures = List.copyOf(measures);
  }

  /// One of its measures.
  public Optional<MeasureVersion> find(MeasureId id) {
    return measures.stream().filter(one -> one.measure().id().equals(id)).findFirst();
  }

  /// Its measures, without who wrote them.
  public List<Measure> content() {
    return measures.stream().map(MeasureVersion::measure).toList();
  }
}
