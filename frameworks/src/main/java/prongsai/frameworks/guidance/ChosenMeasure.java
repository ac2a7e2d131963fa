package prongsai.frameworks.guidance;

import java.util.List;
import prongsai.scoring.analysis.Ranked;
import prongsai.scoring.framework.Code;

/// A measure of the library, chosen for an indicator of a result.
///
/// @param indicator what it is for
/// @param template the measure
/// @param items the items of the indicator that it answers, in order of the framework; empty when
///   items are not known
/// @param steps of the template, only those that answer the items or always belong
public record ChosenMeasure(
    Ranked indicator,
    MeasureTemplate template,
    List<Code> items,
    List<MeasureTemplate.Step> steps) {
  public ChosenMeasure {
    items = List.copyOf(items);
    steps = List.copyOf(steps);
  }
}
