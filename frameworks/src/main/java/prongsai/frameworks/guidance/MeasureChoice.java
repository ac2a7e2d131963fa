package prongsai.frameworks.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prongsai.scoring.analysis.Analysis;
import prongsai.scoring.analysis.Ranked;
import prongsai.scoring.analysis.Worth;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Item;

/// Chooses measures for what an analysis found: for each indicator the templates whose steps answer
/// its weak items; for the indicators to keep, the steps that answer their lowest items.
public final class MeasureChoice {
  /// How many of the lowest items of a good indicator its measures look at.
  private static final int LOWEST = 2;

  private final Analysis analysis;
  private final GuidanceLibrary guidance;
  private final Map<String, ChosenMeasure> chosen = new LinkedHashMap<>();

  private MeasureChoice(Analysis analysis, GuidanceLibrary guidance) {
    this.analysis = analysis;
    this.guidance = guidance;
  }

  /// The measures, urgent indicators first; each template at most once.
  public static List<ChosenMeasure> of(Analysis analysis, GuidanceLibrary guidance) {
    MeasureChoice choice = new MeasureChoice(analysis, guidance);
    choice.urgent();
    for (Ranked ranked : analysis.develop()) choice.choose(ranked, choice.lowest(ranked));
    return List.copyOf(choice.chosen.values());
  }

  /// Only the measures for what is weak.
  public static List<ChosenMeasure> ofWeak(Analysis analysis, GuidanceLibrary guidance) {
    MeasureChoice choice = new MeasureChoice(analysis, guidance);
    choice.urgent();
    for (Ranked ranked : analysis.develop())
      if (!choice.weak(ranked).isEmpty()) choice.choose(ranked, choice.weak(ranked));
    return List.copyOf(choice.chosen.values());
  }

  /// The measures that answer some of these items, indicators that cost most first.
  public static List<ChosenMeasure> ofItems(
      Analysis analysis, GuidanceLibrary guidance, Set<Code> items) {
    MeasureChoice choice = new MeasureChoice(analysis, guidance);
    analysis.ranking().stream()
        .sorted(Comparator.comparing(Ranked::lost).reversed())
        .forEach(ranked -> {
          Set<Code> focus = new HashSet<>(items);
          focus.retainAll(ranked.indicator().items().stream().map(Item::code).toList());
          if (!focus.isEmpty()) choice.choose(ranked, focus);
        });
    return List.copyOf(choice.chosen.values());
  }

  private void urgent() {
    for (Ranked ranked : analysis.urgent()) choose(ranked, weak(ranked));
    for (Ranked ranked : analysis.others())
      if (!ranked.passes() || !weak(ranked).isEmpty()) choose(ranked, weak(ranked));
  }

  private Set<Code> weak(Ranked ranked) {
    Set<Code> weak = new HashSet<>();
    for (Worth worth : ranked.items())
      if (!analysis.passes(worth.value())) weak.add(worth.item().code());
    return weak;
  }

  private Set<Code> lowest(Ranked ranked) {
    Set<Code> lowest = weak(ranked);
    ranked.items().stream()
        .sorted(Comparator.comparing(Worth::value))
        .limit(LOWEST)
        .forEach(worth -> lowest.add(worth.item().code()));
    return lowest;
  }

  private void choose(Ranked ranked, Set<Code> focus) {
    for (MeasureTemplate template : guidance.measuresFor(ranked.indicator().code())) {
      if (chosen.containsKey(template.code())) continue;
      List<MeasureTemplate.Step> steps = steps(template, focus);
      if (!steps.isEmpty())
        chosen.put(
            template.code(),
            new ChosenMeasure(ranked, template, items(ranked, steps, focus), steps));
    }
  }

  /// The steps that answer an item in focus, with the steps that always belong; none where no step
  /// answers one. With nothing known of the items, every step.
  private static List<MeasureTemplate.Step> steps(MeasureTemplate template, Set<Code> focus) {
    if (focus.isEmpty()) return template.steps();
    boolean answers = false;
    List<MeasureTemplate.Step> steps = new ArrayList<>();
    for (MeasureTemplate.Step step : template.steps()) {
      boolean answersOne = step.items().stream().anyMatch(focus::contains);
      answers |= answersOne;
      if (answersOne || step.items().isEmpty()) steps.add(step);
    }
    return answers ? steps : List.of();
  }

  private static List<Code> items(
      Ranked ranked, List<MeasureTemplate.Step> steps, Set<Code> focus) {
    return ranked.indicator().items().stream()
        .map(Item::code)
        .filter(focus::contains)
        .filter(code -> steps.stream().anyMatch(step -> step.items().contains(code)))
        .toList();
  }
}
