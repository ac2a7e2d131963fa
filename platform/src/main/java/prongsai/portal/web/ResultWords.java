package prongsai.portal.web;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import prongsai.documents.report.DerivationText;
import prongsai.documents.report.SmallCounts;
import prongsai.publishing.web.Figures;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.Analysis;
import prongsai.scoring.analysis.Margin;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.score.Derivation;
import prongsai.scoring.score.Outcome;
import prongsai.scoring.score.Participation;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Standing;
import prongsai.web.Numbers;

/// A result in the words of a public page. Counts of fewer than ten people are never told.
///
/// @param words in which language
public record ResultWords(Words words, Analysis analysis) {
  public Result result() {
    return analysis.result();
  }

  public Figures figures() {
    return new Figures(result());
  }

  /// The pass mark as whole points.
  public String passMark() {
    return result()
        .framework()
        .rules()
        .passMark()
        .toDecimal(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /// The level with its name, or why there is none.
  public String level() {
    return switch (result().standing()) {
      case Standing.Placed(var level) ->
          level.code().equals(level.name().th()) ? level.code() : words.pick(level.name());
      case Standing.NoTotal _ -> words.text("result.no-level");
      case Standing.InstrumentsUnknown(var highest) ->
          words.text("result.at-most", "level", words.pick(highest.name()));
    };
  }

  /// The result in one sentence.
  public String sentence(String agency) {
    Score total = result().score();
    if (total.value().isEmpty()) return words.text("result.none", "agency", agency);
    boolean passes = figures().passes(total);
    return words.text(
        passes ? "result.passes" : "result.fails",
        "agency",
        agency,
        "total",
        figures().of(total),
        "level",
        level(),
        "mark",
        passMark(),
        "gap",
        figures().gap().orElse("0"));
  }

  /// The surveys in order, with who answered.
  public List<Answered> surveys() {
    return result().score().parts().stream()
        .filter(score -> ((Instrument) score.part()).kind() == Instrument.Kind.SURVEY)
        .map(this::answered)
        .toList();
  }

  /// Who answered a survey, out of how many, and how sure that makes its score.
  ///
  /// @param respondents how many, in words where they may not be told
  public record Answered(
      String code,
      String name,
      String respondents,
      String population,
      String minimum,
      String margin) {}

  private Answered answered(Score survey) {
    Optional<Participation> who = result().participation(survey.code());
    OptionalLong respondents = who.map(Participation::respondents).orElse(OptionalLong.empty());
    boolean told = respondents.isPresent() && respondents.getAsLong() >= SmallCounts.LEAST;
    return new Answered(
        survey.code().value(),
        words.pick(survey.part().name()),
        told ? number(respondents) : few(respondents),
        number(who.map(Participation::population).orElse(OptionalLong.empty())),
        number(who.map(Participation::minimum).orElse(OptionalLong.empty())),
        told ? margin(survey) : words.text("margin.hidden"));
  }

  private String few(OptionalLong respondents) {
    return respondents.isPresent() ? words.text("people.few") : words.text("unknown");
  }

  private String number(OptionalLong number) {
    return number.isPresent() && number.getAsLong() > 0
        ? Numbers.grouped(number.getAsLong())
        : words.text("unknown");
  }

  private String margin(Score survey) {
    return analysis.margins().stream()
        .filter(margin -> margin.instrument().equals(survey.code()))
        .findFirst()
        .map(margin ->
            switch (margin.statement()) {
              case Margin.AtMost(var points) ->
                  words.text("margin.at-most", "points", points.toPlainString());
              case Margin.Census _ -> words.text("margin.census");
              case Margin.None(Margin.Why why) ->
                  switch (why) {
                    case SELF_SELECTED -> words.text("margin.self-selected");
                    case POPULATION_UNKNOWN -> words.text("margin.population-unknown");
                    case TOO_FEW -> words.text("margin.too-few");
                  };
            })
        .orElseGet(() -> words.text("margin.not-counted"));
  }

  /// The indicators of all instruments, in order.
  public List<Score> indicators() {
    return result().score().parts().stream()
        .flatMap(instrument -> instrument.parts().stream())
        .toList();
  }

  /// Whether an indicator's score may be shown.
  public boolean isShown(Score indicator) {
    return result().score().parts().stream()
        .filter(instrument -> instrument.parts().contains(indicator))
        .allMatch(figures()::isShown);
  }

  /// How a score came about, in a line.
  public String how(Score score) {
    return switch (score.outcome()) {
      case Outcome.NotScored(var why) -> words.pick(why.wording());
      case Outcome.Scored(Derivation how) ->
          words == Words.THAI ? DerivationText.of(how, SmallCounts.HIDDEN) : english(how);
    };
  }

  private String english(Derivation how) {
    return switch (how) {
      case Derivation.Counted counted -> counted(counted);
      case Derivation.Marked(var option) ->
          words.text("derived.marked", "option", words.pick(option.label()));
      case Derivation.Mean(var terms) ->
          words.text(
              "derived.mean",
              "codes",
              terms.stream().map(term -> term.code().value()).collect(Collectors.joining(", ")));
      case Derivation.WeightedMean(var terms) ->
          words.text(
              "derived.weighted",
              "terms",
              terms.stream()
                  .map(term -> plain(term.weight()) + "×" + term.code())
                  .collect(Collectors.joining(" + ", "(", ")")));
      case Derivation.Declared _, Derivation.Assumed _, Derivation.Shifted _ ->
          words.text("derived.declared");
    };
  }

  private String counted(Derivation.Counted counted) {
    if (!SmallCounts.HIDDEN.shows(counted))
      return words.text("derived.hidden", "respondents", counted.respondents());
    return words.text(
        "derived.counted",
        "terms",
        counted.answers().stream()
            .map(one -> plain(one.option().points(counted.polarity())) + "×" + one.count())
            .collect(Collectors.joining(" + ")),
        "respondents",
        counted.respondents());
  }

  private static String plain(Ratio value) {
    return value.toDecimal(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
