package prongsai.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import prongsai.plan.ApprovedPlan;
import prongsai.plan.Measure;
import prongsai.plan.MeasureId;
import prongsai.plan.Step;
import prongsai.plan.StepId;

/// The measures of an edition, with what earlier or later editions have of steps that were reported
/// and that this edition lacks.
///
/// @param measures as they are to be shown
/// @param inPlan the steps that the edition has
/// @param known the measures that the edition has
record Editions(List<Measure> measures, Set<StepId> inPlan, Set<MeasureId> known) {

  /// @param others all editions, the latest first; asked for only when some step is missing
  /// @param reported the steps that have a report or a comment
  static Editions of(
      ApprovedPlan edition, Supplier<List<ApprovedPlan>> others, Set<StepId> reported) {
    Map<MeasureId, Measure> shown = new LinkedHashMap<>();
    Set<StepId> inPlan = new HashSet<>();
    for (Measure measure : edition.measures()) {
      shown.put(measure.id(), measure);
      measure.steps().forEach(step -> inPlan.add(step.id()));
    }
    Set<MeasureId> known = Set.copyOf(shown.keySet());
    Set<StepId> missing = new HashSet<>(reported);
    missing.removeAll(inPlan);
    if (!missing.isEmpty())
      for (ApprovedPlan other : others.get())
        for (Measure measure : other.measures()) take(measure, missing, shown);
    return new Editions(List.copyOf(shown.values()), inPlan, known);
  }

  private static void take(Measure from, Set<StepId> missing, Map<MeasureId, Measure> shown) {
    List<Step> gone = from.steps().stream().filter(step -> missing.remove(step.id())).toList();
    if (gone.isEmpty()) return;
    shown.merge(from.id(), with(from, gone), (now, _) -> with(now, joined(now.steps(), gone)));
  }

  private static List<Step> joined(List<Step> now, List<Step> gone) {
    List<Step> all = new ArrayList<>(now);
    all.addAll(gone);
    return all;
  }

  private static Measure with(Measure like, List<Step> steps) {
    return new Measure(
        like.id(),
        like.title(),
        like.indicator(),
        like.aims(),
        like.units(),
        like.contact(),
        steps,
        like.output(),
        like.target(),
        like.budget(),
        like.reporting());
  }
}
