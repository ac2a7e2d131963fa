package prongsai.scoring.framework;

import java.util.List;
import java.util.Map;
import prongsai.scoring.Ratio;
import prongsai.scoring.Rounding;

/// The rules of a framework that are not parts of its tree.
///
/// @param passMark published score from which a part or the total passes (85, rule R12)
/// @param targetSharePercent share of agencies that shall pass in that year, in percent (rule R12)
/// @param targetName the plan that sets the target, with its wording
/// @param rounding how figures are published (rule R10)
/// @param tolerance largest difference between a declared and a computed score that rounding
///   explains (0.01, rule R9)
/// @param aggregation by kind of part: `item`, `sub_indicator`, `indicator`, `instrument`, `total`
/// @param minimumSamples by code of the survey instrument (rule R13)
/// @param calendar phases in order; may be empty
/// @param evidence by rule: `pass_mark`, `target`, `rounding`, `tolerance`, `aggregation`,
///   `short_sample`, `levels`, …
public record Rules(
    Ratio passMark,
    Ratio targetSharePercent,
    Wording targetName,
    Rounding rounding,
    Ratio tolerance,
    Map<String, Aggregation> aggregation,
    Map<Code, MinimumSample> minimumSamples,
    List<Phase> calendar,
    Map<String, Evidence> evidence) {
  public Rules {
    aggregation = Map.copyOf(aggregation);
    minimumSamples = Map.copyOf(minimumSamples);
    calendar = List.copyOf(calendar);
    evidence = Map.copyOf(evidence);
  }
}
