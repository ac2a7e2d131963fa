package prongsai.plan.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import prongsai.plan.Expectation;
import prongsai.plan.Measure;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Standing;
import prongsai.suppression.Suppression;

/// The figures of a result and of what is expected of measures, as pages write them. What would
/// tell the answers of fewer than ten people is left out: their items, and what their aims would
/// add.
public final class PlanFigures {
  private final Result result;
  private final Outline outline;
  private final Set<Code> hidden = new HashSet<>();

  /// Of a result.
  public PlanFigures(Result result) {
    this.result = result;
    this.outline = Outline.of(result.framework());
    for (Score instrument : result.score().parts())
      if (isSmall((Instrument) instrument.part()))
        instrument.each(score -> hidden.add(score.code()));
  }

  private boolean isSmall(Instrument instrument) {
    return instrument.kind() == Instrument.Kind.SURVEY
        && result
                .participation(instrument.code())
                .map(who -> who.respondents().orElse(0))
                .orElse(0L)
            < Suppression.MINIMUM;
  }

  /// The parts of its framework.
  public Outline outline() {
    return outline;
  }

  /// The score of an item, as published; a dash where there is none or it may not be told.
  public String score(Code item) {
    return number(item).map(BigDecimal::toPlainString).orElse("–");
  }

  /// Whether a part is a mark of the disclosure, not of a survey.
  public boolean isMark(Code item) {
    return outline
        .instrumentOf(item)
        .filter(one -> one.kind() == Instrument.Kind.DISCLOSURE)
        .isPresent();
  }

  Optional<BigDecimal> number(Code item) {
    if (hidden.contains(item)) return Optional.empty();
    return result
        .score()
        .find(item)
        .flatMap(Score::value)
        .map(exact -> Standing.published(framework(), exact));
  }

  /// What a measure alone would add to the total, `+5.20`; empty where nothing is aimed at or it
  /// may not be told.
  public String gain(Measure measure) {
    if (measure.aims().isEmpty() || hides(measure.aims())) return "";
    return Expectation.of(result, List.of(measure)).gain().map(PlanFigures::signed).orElse("");
  }

  private boolean hides(SortedMap<Code, BigDecimal> aims) {
    return aims.keySet().stream().anyMatch(hidden::contains);
  }

  /// What measures together would make of the result.
  public Outlook outlook(Collection<Measure> measures) {
    SortedMap<Code, BigDecimal> aims = new TreeMap<>();
    for (Measure measure : measures)
      measure.aims().forEach((item, aim) -> aims.merge(item, aim, BigDecimal::max));
    return outlook(aims);
  }

  /// What aims by item would make of the result.
  public Outlook outlook(SortedMap<Code, BigDecimal> aims) {
    SortedMap<Code, BigDecimal> told = new TreeMap<>(aims);
    told.keySet().removeAll(hidden);
    Expectation expected = Expectation.of(result, told);
    Result then =
        new Result(
            framework(), result.agency(), expected.expected(), result.participation(), List.of());
    return new Outlook(
        total(expected.before()),
        level(result.standing()),
        total(expected.after()),
        level(then.standing()),
        expected.after().flatMap(this::gap),
        expected.gain().map(PlanFigures::signed).orElse(""),
        told.size() < aims.size());
  }

  private Framework framework() {
    return result.framework();
  }

  private String total(Optional<Ratio> exact) {
    return exact
        .map(one -> Standing.published(framework(), one).toPlainString())
        .orElse("ยังไม่มี");
  }

  private static String level(Standing standing) {
    return switch (standing) {
      case Standing.Placed(var level) -> level.code();
      case Standing.NoTotal _ -> "ยังไม่มี";
      case Standing.InstrumentsUnknown(var highest) -> "ไม่สูงกว่า " + highest.code();
    };
  }

  private Optional<String> gap(Ratio total) {
    if (Standing.passes(framework(), total)) return Optional.empty();
    return Optional.of(passMark().subtract(Standing.published(framework(), total)).toPlainString());
  }

  /// The pass mark with two decimals.
  public BigDecimal passMark() {
    return framework().rules().passMark().toDecimal(2, RoundingMode.HALF_UP);
  }

  private static String signed(Ratio points) {
    BigDecimal rounded = points.toDecimal(2, RoundingMode.HALF_UP);
    return rounded.signum() > 0 ? "+" + rounded.toPlainString() : rounded.toPlainString();
  }
}
