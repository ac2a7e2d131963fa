package prongsai.documents.report;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.Analysis;
import prongsai.scoring.analysis.Margin;
import prongsai.scoring.score.Participation;

/// Who answered, against how many had to, and how sure the scores are: one sentence each.
public final class Respondents {
  private final Analysis analysis;

  private Respondents(Analysis analysis) {
    this.analysis = analysis;
  }

  /// The sentences, with Arabic digits; one that says so when nothing is known.
  public static List<String> lines(Analysis analysis) {
    Respondents respondents = new Respondents(analysis);
    List<String> lines = new ArrayList<>();
    for (Participation who : analysis.result().participation())
      if (who.respondents().isPresent()) lines.add(respondents.participation(who));
    for (Margin margin : analysis.margins()) lines.add(statement(margin));
    if (lines.isEmpty()) lines.add(Phrases.of("respondents.unknown"));
    return lines;
  }

  private String participation(Participation who) {
    String name =
        analysis.result().framework().instrument(who.instrument()).orElseThrow().name().th();
    long respondents = who.respondents().getAsLong();
    OptionalLong minimum = who.minimum();
    if (minimum.isEmpty())
      return Phrases.of(
          "respondents.nopopulation",
          "name",
          name,
          "code",
          who.instrument(),
          "respondents",
          thousands(respondents));
    long population = who.population().getAsLong();
    return Phrases.of(
            "respondents.rate",
            "name",
            name,
            "code",
            who.instrument(),
            "respondents",
            thousands(respondents),
            "population",
            thousands(population),
            "rate",
            rate(respondents, population),
            "minimum",
            thousands(minimum.getAsLong()))
        + " "
        + judged(who, respondents > population);
  }

  private static String judged(Participation who, boolean overstated) {
    if (overstated) return Phrases.of("respondents.overstated");
    return switch (who.sample()) {
      case SHORT, NONE -> Phrases.of("respondents.short");
      case SUFFICIENT -> Phrases.of("respondents.enough");
      case NOT_GIVEN, POPULATION_UNKNOWN -> "";
    };
  }

  private static String rate(long respondents, long population) {
    if (population == 0) return "–";
    return Ratio.of(respondents, population)
        .times(100)
        .toDecimal(2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static String thousands(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String statement(Margin margin) {
    return switch (margin.statement()) {
      case Margin.AtMost(var points) ->
          Phrases.of(
              "margin.atmost", "code", margin.instrument(), "points", points.toPlainString());
      case Margin.Census _ -> Phrases.of("margin.census", "code", margin.instrument());
      case Margin.None(Margin.Why why) ->
          Phrases.of(
              switch (why) {
                case SELF_SELECTED -> "margin.self";
                case POPULATION_UNKNOWN -> "margin.unknown";
                case TOO_FEW -> "margin.few";
              },
              "code",
              margin.instrument());
    };
  }
}
