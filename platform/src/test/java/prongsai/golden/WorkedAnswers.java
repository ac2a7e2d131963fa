package prongsai.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.Comparison;
import prongsai.scoring.analysis.Margin;
import prongsai.scoring.analysis.Way;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.MinimumSample;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Question;
import prongsai.scoring.score.Derivation;
import prongsai.scoring.score.Outcome;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Standing;

/// What a worked example may ask for: the published score of a `CODE`; `exact CODE`, `reason CODE`,
/// `share CODE`, `level`, `problems`, `minimum CODE`, `margin CODE`, `way`, `rise CODE`, `change
/// CODE`.
final class WorkedAnswers {
  private final WorkedExample example;

  WorkedAnswers(WorkedExample example) {
    this.example = example;
  }

  String to(String asked) {
    String[] words = asked.split(" ", 2);
    Code code = new Code(words[words.length - 1]);
    return switch (words[0]) {
      case "exact" -> value(code).toString();
      case "share" -> published(example.outline().share(code).times(100));
      case "reason" -> reason(code);
      case "level" -> level();
      case "problems" -> problems();
      case "minimum" -> minimum(code);
      case "margin" -> margin(code);
      case "way" -> steps();
      case "rise" -> rise(code);
      case "change" -> change(code);
      default -> published(value(code));
    };
  }

  private String published(Ratio exact) {
    return Standing.published(example.framework(), exact).toPlainString();
  }

  private Ratio value(Code code) {
    return example
        .given("answers " + code)
        .map(answers -> counted(code, answers).value())
        .orElseGet(() -> score(code).value().orElseThrow());
  }

  private Score score(Code code) {
    return example.score().find(code).orElseThrow();
  }

  /// Answers to one question, such as `none 1, most 3`.
  private Derivation counted(Code code, String written) {
    Question question =
        example.framework().instruments().stream()
            .flatMap(instrument -> instrument.questions().stream())
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow();
    Map<Code, Ratio> counts = WorkedExample.pairs(written);
    List<Derivation.Counted.Answers> answers = new ArrayList<>();
    long respondents = 0;
    for (Option option : question.scale().options()) {
      Ratio given = counts.getOrDefault(new Code(option.key()), Ratio.ZERO);
      long count = given.numerator().longValueExact();
      answers.add(new Derivation.Counted.Answers(option, count));
      respondents += count;
    }
    return new Derivation.Counted(question.polarity(), answers, respondents);
  }

  private String reason(Code code) {
    return switch (score(code).outcome()) {
      case Outcome.NotScored(var why) -> why.wording().en();
      case Outcome.Scored _ -> "none";
    };
  }

  private String level() {
    return switch (Standing.of(example.framework(), example.score())) {
      case Standing.Placed(var level) -> level.name().th();
      case Standing.NoTotal _ -> "no total";
      case Standing.InstrumentsUnknown(var highest) ->
          "instruments unknown, at most " + highest.name().th();
    };
  }

  private String problems() {
    return example.problems().stream()
        .map(problem -> problem.code() + " " + problem.where())
        .collect(Collectors.joining(", "));
  }

  private String minimum(Code survey) {
    MinimumSample rule =
        Optional.ofNullable(example.framework().rules().minimumSamples().get(survey)).orElseThrow();
    return Long.toString(
        rule.of(Long.parseLong(example.given("population " + survey).orElseThrow())));
  }

  private String margin(Code survey) {
    Margin margin =
        example.analysis().margins().stream()
            .filter(one -> one.instrument().equals(survey))
            .findFirst()
            .orElseThrow();
    return switch (margin.statement()) {
      case Margin.AtMost(var points) -> "at most " + points;
      case Margin.Census _ -> "everybody answered";
      case Margin.None(var why) ->
          switch (why) {
            case SELF_SELECTED -> "none, respondents chose themselves";
            case POPULATION_UNKNOWN -> "none, population not known";
            case TOO_FEW -> "none, too few";
          };
    };
  }

  private Way way() {
    Ratio target =
        WorkedExample.pairs("target " + example.given("target").orElse("85"))
            .values()
            .iterator()
            .next();
    return Way.to(target, example.score(), example.outline()).orElseThrow();
  }

  private String steps() {
    return way().steps().stream()
        .map(step -> step.worth().item().code() + " " + published(step.total()))
        .collect(Collectors.joining(", "));
  }

  private String rise(Code survey) {
    Way.Rise rise =
        way().rises().stream()
            .filter(one -> one.instrument().code().equals(survey))
            .findFirst()
            .orElseThrow();
    return published(rise.points()) + (rise.possible() ? "" : ", impossible");
  }

  private String change(Code code) {
    Optional<Comparison.Change> change =
        example.analysis().comparison().flatMap(comparison -> comparison.of(code));
    return change.map(one -> published(one.difference())).orElse("not compared");
  }
}
