package prongsai.portal.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import prongsai.plan.Measure;
import prongsai.plan.Step;
import prongsai.progress.MeasureProgress;
import prongsai.progress.ReportEvidence;
import prongsai.progress.StepStanding;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.framework.Part;

/// The cells of the tables of measures and of their progress.
///
/// @param rules by which the result was computed that the measures answer
public record PlanTable(Words words, Framework rules) {

  /// What a measure is for, `ตัวชี้วัดที่ 10 การป้องกันการทุจริต`; empty when for no indicator.
  public String subject(Measure measure) {
    return measure
        .indicator()
        .flatMap(Outline.of(rules)::find)
        .map(part -> subject(part))
        .orElse("");
  }

  private String subject(Part part) {
    return words.text(
        "plan.indicator", "code", part.code().value(), "name", words.pick(part.name()));
  }

  /// The items that it is to lift, `O42, O43`; empty when none is named.
  public String items(Measure measure) {
    return String.join(", ", measure.aims().keySet().stream().map(Code::value).toList());
  }

  /// What shows its success, with the target and the budget, a line each.
  public List<String> success(Measure measure) {
    List<String> lines = new ArrayList<>();
    if (!measure.output().isEmpty())
      lines.add(words.text("plan.output") + " " + measure.output() + target(measure));
    measure
        .budget()
        .filter(budget -> budget.signum() > 0)
        .ifPresent(budget -> lines.add(words.text("plan.budget", "baht", grouped(budget))));
    return lines;
  }

  private String target(Measure measure) {
    return measure.target().isEmpty()
        ? ""
        : " " + words.text("plan.target", "target", measure.target());
  }

  private static String grouped(BigDecimal baht) {
    return String.format(Locale.ROOT, baht.scale() > 0 ? "%,.2f" : "%,.0f", baht);
  }

  /// From which day to which a step lasts; empty while not decided.
  public String period(Step step) {
    if (step.ends().isEmpty()) return step.starts().map(words::date).orElse("");
    String ends = words.date(step.ends().get());
    return step.starts()
        .map(starts -> words.text("plan.period", "first", words.date(starts), "last", ends))
        .orElseGet(() -> words.text("plan.until", "day", ends));
  }

  /// How a measure stands, or the word that the plan no longer has it.
  public String standing(MeasureProgress measure) {
    return measure.inPlan()
        ? words.standing(measure.standing())
        : words.text("progress.not-in-plan");
  }

  /// The style of a standing; empty for one that is neither good nor bad.
  public static String tone(StepStanding standing) {
    return switch (standing) {
      case LATE -> "bad";
      case AT_RISK -> "caution";
      case DONE -> "good";
      case UNDER_WAY, NOT_STARTED, DROPPED -> "";
    };
  }

  /// The same of a measure.
  public static String tone(MeasureProgress measure) {
    return measure.inPlan() ? tone(measure.standing()) : "";
  }

  /// The name of what stands as evidence.
  public String evidence(ReportEvidence evidence) {
    String what =
        switch (evidence) {
          case ReportEvidence.Link link -> link.url();
          case ReportEvidence.Kept kept -> kept.file().name();
        };
    return evidence.description().isBlank() ? what : evidence.description();
  }

  /// Where evidence is read; empty for a file, which the agency keeps.
  public String address(ReportEvidence evidence) {
    return switch (evidence) {
      case ReportEvidence.Link link -> link.url();
      case ReportEvidence.Kept _ -> "";
    };
  }
}
