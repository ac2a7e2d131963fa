package prongsai.response;

import java.util.Map;
import prongsai.suppression.CountRange;

/// How many answers look odd, as far as it may be told. For the assessor to judge; oddness alone
/// says nothing about a person.
///
/// @param flagged by what was noted when they came in
/// @param straightLines those with the option at one and the same position in every question (the
///   last one where a question has fewer)
/// @param identical those that agree with at least one other in every question and are no straight
///   lines
public record AnomalyCounts(
    Map<Anomaly, CountRange> flagged, CountRange straightLines, CountRange identical) {
  public AnomalyCounts {
    flagged = Map.copyOf(flagged);
  }
}
