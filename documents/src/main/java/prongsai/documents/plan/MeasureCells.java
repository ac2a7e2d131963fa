package prongsai.documents.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.documents.model.Line;
import prongsai.documents.model.Text;
import prongsai.documents.phrase.ThaiDate;

/// What the tables say of a measure.
final class MeasureCells {
  private MeasureCells() {}

  static List<Line> subject(MeasureRow measure) {
    List<Line> lines = new ArrayList<>();
    if (!measure.instrument().isEmpty())
      lines.add(Line.of(Text.bold("เครื่องมือ " + measure.instrument())));
    if (!measure.indicator().isEmpty())
      lines.add(Line.of(Text.bold("ตัวชี้วัด" + measure.indicator())));
    lines.add(Line.of(measure.title()));
    if (!measure.items().isEmpty()) lines.add(Line.of("(ข้อ " + items(measure) + ")"));
    return lines;
  }

  static String items(MeasureRow measure) {
    return measure.items().stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  static List<Line> units(MeasureRow measure) {
    if (measure.units().size() == 1) return List.of(Line.of(measure.units().getFirst()));
    return measure.units().stream().map(unit -> new Line("–", Text.of(unit))).toList();
  }

  static List<Line> steps(MeasureRow measure) {
    List<Line> lines = new ArrayList<>();
    for (StepRow step : measure.steps()) {
      String when = period(step).map(period -> " (" + period + ")").orElse("");
      lines.add(new Line(lines.size() + 1 + ".", Text.of(step.text() + when)));
    }
    return lines;
  }

  static List<Line> reporting(MeasureRow measure) {
    List<Line> lines = new ArrayList<>();
    for (String line : measure.reporting())
      lines.add(
          measure.reporting().size() == 1
              ? Line.of(line)
              : new Line(lines.size() + 1 + ".", Text.of(line)));
    if (!measure.output().isBlank())
      lines.add(Line.of(PlanPhrases.of("plan.success", "success", measure.output())));
    if (!measure.target().isBlank())
      lines.add(Line.of(PlanPhrases.of("plan.target", "target", measure.target())));
    measure
        .budget()
        .ifPresent(
            budget -> lines.add(Line.of(PlanPhrases.of("plan.budget", "amount", money(budget)))));
    return lines;
  }

  static String deadline(MeasureRow measure) {
    return measure
        .ends()
        .map(date -> PlanPhrases.of("plan.deadline", "date", date(date)))
        .orElseGet(() -> PlanPhrases.of("plan.undated"));
  }

  static Optional<String> period(StepRow step) {
    if (step.starts().isPresent() && step.ends().isPresent())
      return Optional.of(
          PlanPhrases.of(
              "period.both", "starts", date(step.starts().get()), "ends", date(step.ends().get())));
    return step.ends()
        .map(ends -> PlanPhrases.of("period.until", "ends", date(ends)))
        .or(() ->
            step.starts().map(starts -> PlanPhrases.of("period.from", "starts", date(starts))));
  }

  static String date(LocalDate date) {
    return ThaiDate.longForm(date);
  }

  /// `1,250,000` or `1,250.50`.
  static String money(BigDecimal baht) {
    boolean whole = baht.stripTrailingZeros().scale() <= 0;
    return new DecimalFormat(
            whole ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(baht.setScale(2, RoundingMode.HALF_UP));
  }
}
