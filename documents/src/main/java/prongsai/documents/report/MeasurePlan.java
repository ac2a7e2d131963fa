package prongsai.documents.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prongsai.frameworks.guidance.MeasureTemplate;
import prongsai.scoring.analysis.Analysis;
import prongsai.scoring.analysis.Ranked;
import prongsai.scoring.analysis.Worth;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Wording;

/// Chooses measures for what the analysis found: for each indicator the templates whose steps
/// answer its weak items; for the indicators to keep, the steps that answer their lowest items.
final class MeasurePlan {
  /// How many of the lowest items of a good indicator its measures look at.
  private static final int LOWEST = 2;

  private final ReportRequest request;
  private final Analysis analysis;

  MeasurePlan(ReportRequest request) {
    this.request = request;
    this.analysis = request.analysis();
  }

  /// A measure chosen for an indicator.
  ///
  /// @param indicator what it is for
  /// @param title its name
  /// @param items the items it answers; empty when items are not known
  /// @param responsible suggested units
  /// @param steps what to do, in order
  /// @param reporting how progress is reported and monitored
  /// @param success how its success is measured
  /// @param deadline when it is to be finished
  record Planned(
      Ranked indicator,
      String title,
      List<Code> items,
      List<String> responsible,
      List<String> steps,
      List<String> reporting,
      String success,
      LocalDate deadline) {}

  /// The measures, urgent indicators first; each template at most once.
  List<Planned> measures() {
    Map<String, Planned> chosen = new LinkedHashMap<>();
    for (Ranked ranked : analysis.urgent()) choose(ranked, weak(ranked), chosen);
    for (Ranked ranked : analysis.others())
      if (!ranked.passes() || !weak(ranked).isEmpty()) choose(ranked, weak(ranked), chosen);
    for (Ranked ranked : analysis.develop()) choose(ranked, lowest(ranked), chosen);
    return List.copyOf(chosen.values());
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

  private void choose(Ranked ranked, Set<Code> focus, Map<String, Planned> chosen) {
    for (MeasureTemplate template : request.guidance().measuresFor(ranked.indicator().code())) {
      if (chosen.containsKey(template.code())) continue;
      List<MeasureTemplate.Step> steps = steps(template, focus);
      if (!steps.isEmpty()) chosen.put(template.code(), planned(ranked, template, steps, focus));
    }
  }

  /// The steps that answer an item in focus, with the steps that always belong; none where no step
  /// answers one. With nothing known of the items, every step.
  private static List<MeasureTemplate.Step> steps(MeasureTemplate template, Set<Code> focus) {
    if (focus.isEmpty()) return template.steps();
    boolean answers = false;
    List<MeasureTemplate.Step> steps = new ArrayList<>();
    for (MeasureTemplate.Step step : template.steps()) {
      boolean chosen = step.items().stream().anyMatch(focus::contains);
      answers |= chosen;
      if (chosen || step.items().isEmpty()) steps.add(step);
    }
    return answers ? steps : List.of();
  }

  private Planned planned(
      Ranked ranked, MeasureTemplate template, List<MeasureTemplate.Step> steps, Set<Code> focus) {
    List<Code> items =
        ranked.indicator().items().stream()
            .map(item -> item.code())
            .filter(focus::contains)
            .filter(code -> steps.stream().anyMatch(step -> step.items().contains(code)))
            .toList();
    return new Planned(
        ranked,
        template.title(),
        items,
        request.guidance().responsible(template).stream().map(Wording::th).toList(),
        steps.stream().map(step -> filled(step.text(), request)).toList(),
        template.reporting().stream().map(line -> filled(line, request)).toList(),
        filled(template.success(), request),
        template.deadline(request.framework().fiscalYear().next()));
  }

  /// Guidance text with its placeholders filled.
  static String filled(String text, ReportRequest request) {
    return text.replace("{year}", request.framework().fiscalYear().toString())
        .replace("{next_year}", request.framework().fiscalYear().next().toString())
        .replace("{agency}", request.agency());
  }
}
