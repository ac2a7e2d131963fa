package prongsai.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import prongsai.frameworks.guidance.ChosenMeasure;
import prongsai.frameworks.guidance.GuidanceLibrary;
import prongsai.frameworks.guidance.MeasureChoice;
import prongsai.frameworks.guidance.MeasureTemplate;
import prongsai.frameworks.guidance.Occasion;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.Analysis;
import prongsai.scoring.analysis.Ranked;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.framework.Wording;
import prongsai.scoring.score.Score;

/// Measures out of the guidance library for what a result found weak, those first that would give
/// back most points. A proposal: every word of it can be changed.
public final class Proposal {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Analysis analysis;
  private final GuidanceLibrary guidance;
  private final Occasion occasion;
  private final LocalDate today;

  private Proposal(Analysis analysis, GuidanceLibrary guidance, LocalDate today) {
    this.analysis = analysis;
    this.guidance = guidance;
    this.occasion =
        new Occasion(analysis.result().framework().fiscalYear(), analysis.result().agency());
    this.today = today;
  }

  /// Measures for every weak indicator and item.
  ///
  /// @param today no step is proposed to begin before it
  public static List<Measure> of(Analysis analysis, GuidanceLibrary guidance, LocalDate today) {
    Proposal proposal = new Proposal(analysis, guidance, today);
    return proposal.inOrder(
        MeasureChoice.ofWeak(analysis, guidance).stream()
            .map(chosen -> proposal.measure(chosen, proposal.usualAims(chosen)))
            .toList());
  }

  /// Measures that bring items to these scores; only those that answer some of the items.
  public static List<Measure> of(
      Analysis analysis,
      GuidanceLibrary guidance,
      LocalDate today,
      SortedMap<Code, BigDecimal> aims) {
    Proposal proposal = new Proposal(analysis, guidance, today);
    return proposal.inOrder(
        MeasureChoice.ofItems(analysis, guidance, aims.keySet()).stream()
            .map(chosen -> proposal.measure(chosen, only(aims, chosen.items())))
            .toList());
  }

  /// A measure of the library as it could be taken over.
  ///
  /// @param code of its template
  public record Offer(String code, Measure measure) {}

  /// All measures of the library, in the order of the indicators, each with all its steps and with
  /// aims for those of its items that are weak.
  public static List<Offer> library(Analysis analysis, GuidanceLibrary guidance, LocalDate today) {
    Proposal proposal = new Proposal(analysis, guidance, today);
    Map<String, Offer> offers = new LinkedHashMap<>();
    for (Ranked ranked : analysis.ranking().reversed())
      for (MeasureTemplate template : guidance.measuresFor(ranked.indicator().code()))
        offers.computeIfAbsent(
            template.code(), code -> new Offer(code, proposal.whole(ranked, template)));
    return List.copyOf(offers.values());
  }

  private Measure whole(Ranked ranked, MeasureTemplate template) {
    List<Code> items =
        ranked.indicator().items().stream()
            .map(Item::code)
            .filter(code -> template.steps().stream().anyMatch(step -> step.items().contains(code)))
            .toList();
    ChosenMeasure chosen = new ChosenMeasure(ranked, template, items, template.steps());
    return measure(chosen, usualAims(chosen));
  }

  private static SortedMap<Code, BigDecimal> only(
      SortedMap<Code, BigDecimal> aims, List<Code> items) {
    SortedMap<Code, BigDecimal> kept = new TreeMap<>(aims);
    kept.keySet().retainAll(items);
    return kept;
  }

  private List<Measure> inOrder(List<Measure> measures) {
    return measures.stream().sorted(Comparator.comparing(this::gain).reversed()).toList();
  }

  private Ratio gain(Measure measure) {
    return Expectation.of(analysis.result(), List.of(measure)).gain().orElse(Ratio.ZERO);
  }

  /// A disclosure item is completed; an item of a survey is brought to the pass mark.
  private SortedMap<Code, BigDecimal> usualAims(ChosenMeasure chosen) {
    Outline outline = Outline.of(analysis.result().framework());
    BigDecimal mark =
        analysis.result().framework().rules().passMark().toDecimal(2, RoundingMode.CEILING);
    SortedMap<Code, BigDecimal> aims = new TreeMap<>();
    for (Code item : chosen.items()) {
      boolean disclosed =
          outline.instrumentOf(item).orElseThrow().kind() == Instrument.Kind.DISCLOSURE;
      BigDecimal aim = disclosed ? HUNDRED : mark;
      Optional<Ratio> now = analysis.result().score().find(item).flatMap(Score::value);
      if (now.isPresent() && now.get().isBelow(Ratio.of(aim))) aims.put(item, aim);
    }
    return aims;
  }

  private Measure measure(ChosenMeasure chosen, SortedMap<Code, BigDecimal> aims) {
    MeasureTemplate template = chosen.template();
    return new Measure(
        MeasureId.random(),
        occasion.fill(template.title()),
        Optional.of(chosen.indicator().indicator().code()),
        aims,
        guidance.responsible(template).stream().map(Wording::th).toList(),
        Optional.empty(),
        steps(chosen),
        occasion.fill(template.success()),
        "",
        Optional.empty(),
        template.reporting().stream().map(occasion::fill).toList());
  }

  /// Steps one after the other, whole months each, the last ending at the deadline of the measure.
  private List<Step> steps(ChosenMeasure chosen) {
    FiscalYear year = analysis.result().framework().fiscalYear().next();
    int months = chosen.template().deadlineMonth();
    int count = chosen.steps().size();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate starts = firstDay(year, 1 + i * months / count);
      LocalDate ends = year.lastDayOfMonth(Math.ceilDiv((i + 1) * months, count));
      steps.add(
          new Step(
              StepId.random(),
              occasion.fill(chosen.steps().get(i).text()),
              Optional.of(notBeforeToday(starts, ends)),
              Optional.of(ends)));
    }
    return steps;
  }

  private static LocalDate firstDay(FiscalYear year, int month) {
    return year.lastDayOfMonth(month).withDayOfMonth(1);
  }

  private LocalDate notBeforeToday(LocalDate starts, LocalDate ends) {
    return starts.isBefore(today) && !ends.isBefore(today) ? today : starts;
  }
}
