package prongsai.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.frameworks.Frameworks;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.Analysis;
import prongsai.scoring.analysis.AnalysisSettings;
import prongsai.scoring.analysis.Analyst;
import prongsai.scoring.analysis.Earlier;
import prongsai.scoring.analysis.WhatIf;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.score.Published;
import prongsai.scoring.score.PublishedScorer;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;

/// A worked example of a methodology page: lines `key: value`, the first ones given, the others
/// what must come out.
///
/// Given: `framework`, `case`, `scores`, `answers CODE`, `population CODE`, `set`, `target`,
/// `earlier YEAR`. What may be asked for is listed in [WorkedAnswers].
final class WorkedExample {
  private static final List<String> GIVEN =
      List.of("framework", "case", "scores", "answers", "population", "set", "target", "earlier");

  private final Map<String, String> given = new LinkedHashMap<>();
  private final Map<String, String> expected = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  WorkedExample(String block) {
    for (String line : block.strip().split("\n", -1)) {
      String[] sides = line.split(": *", 2);
      boolean asked = !GIVEN.contains(sides[0].split(" ", -1)[0]);
      assertThat((asked ? expected : given).put(sides[0], sides[1].strip())).as(line).isNull();
    }
  }

  void check() {
    WorkedAnswers answers = new WorkedAnswers(this);
    Map<String, String> computed = new LinkedHashMap<>();
    for (String asked : expected.keySet()) computed.put(asked, answers.to(asked));
    assertThat(expected).isNotEmpty();
    assertThat(computed).isEqualTo(expected);
  }

  Framework framework() {
    return Frameworks.load(given.getOrDefault("framework", "nacc-ita-2565"));
  }

  Outline outline() {
    return Outline.of(framework());
  }

  /// The value of a line that was given.
  Optional<String> given(String key) {
    return Optional.ofNullable(given.get(key));
  }

  /// Pairs of code and number, such as `1 91.71, O42 0`.
  static Map<Code, Ratio> pairs(String written) {
    Map<Code, Ratio> pairs = new LinkedHashMap<>();
    for (String pair : written.split(", *", -1)) {
      String[] sides = pair.split(" ", 2);
      pairs.put(new Code(sides[0]), Ratio.of(new BigDecimal(sides[1])));
    }
    return pairs;
  }

  /// The score after what was set.
  Score score() {
    problems.clear();
    Score before =
        given("case").isPresent() ? UbonRatchathani.fromAnswers() : published(given("scores"));
    return given("set")
        .map(set -> WhatIf.assume(framework(), before, pairs(set), problems::add))
        .orElse(before);
  }

  private Score published(Optional<String> scores) {
    Map<Code, Ratio> declared = scores.map(WorkedExample::pairs).orElse(Map.of());
    return PublishedScorer.score(framework(), new Published(declared), problems::add);
  }

  /// What scoring found.
  List<Problem> problems() {
    score();
    return List.copyOf(problems);
  }

  Analysis analysis() {
    Result result =
        new Result(
            framework(), "", score(), UbonRatchathani.participation(this::population), List.of());
    return new Analyst(framework(), AnalysisSettings.USUAL).analyse(result, earlier());
  }

  private Optional<Long> population(Code survey) {
    return given("population " + survey).map(Long::valueOf);
  }

  private Optional<Earlier> earlier() {
    return given.entrySet().stream()
        .filter(one -> one.getKey().startsWith("earlier "))
        .map(one ->
            new Earlier(
                FiscalYear.of(Integer.parseInt(one.getKey().substring("earlier ".length()))),
                pairs(one.getValue())))
        .findFirst();
  }
}
