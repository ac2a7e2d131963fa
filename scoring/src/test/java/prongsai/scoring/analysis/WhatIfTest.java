package prongsai.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.scoring.fixture.SampleFrameworks.LIKE_2565;
import static prongsai.scoring.fixture.SampleFrameworks.SMALL;
import static prongsai.scoring.fixture.Scores.published;
import static prongsai.scoring.fixture.Scores.ratio;
import static prongsai.scoring.fixture.Scores.ratios;
import static prongsai.scoring.fixture.Scores.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.scoring.Ratio;
import prongsai.scoring.fixture.Scores;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.score.Derivation;
import prongsai.scoring.score.Outcome;
import prongsai.scoring.score.PublishedScorer;
import prongsai.scoring.score.Score;

class WhatIfTest {
  /// The ten indicators and three items as the report of Ubon Ratchathani prints them.
  private static final Score UBON =
      scored(
          LIKE_2565, "1", "91.71", "2", "82.96", "3", "88.12", "4", "83.52", "5", "83.62", "6",
          "89.52", "7", "91.79", "8", "90.50", "9", "88.50", "10", "43.75", "O41", "0", "O42", "0",
          "O43", "0");

  private final List<Problem> problems = new ArrayList<>();

  private static Score scored(Framework framework, String... figures) {
    return PublishedScorer.score(framework, published(figures), problem -> {});
  }

  private Score assume(Framework framework, Score score, String... assumptions) {
    return WhatIf.assume(framework, score, ratios(assumptions), problems::add);
  }

  @Test
  void completingTwoItemsLiftsThePublishedTotalByTenPoints() {
    Score after = assume(LIKE_2565, UBON, "O42", "100", "O43", "100");
    assertThat(value(after, "10.2")).isEqualTo(Ratio.HUNDRED);
    assertThat(value(after, "10")).isEqualTo(ratio("93.75"));
    assertThat(value(after, "total")).isEqualTo(ratio("89.4268"));
    assertThat(problems).isEmpty();
  }

  @Test
  void anItemMovesAPublishedFigureEvenWhenItsSiblingsAreUnknown() {
    assertThat(UBON.find(new Code("10.1")).orElseThrow().value()).isEmpty();
    Score after = assume(LIKE_2565, UBON, "O41", "100");
    assertThat(value(after, "10")).isEqualTo(ratio("50"));
    assertThat(value(after, "total").minus(value(UBON, "total"))).isEqualTo(ratio("1.25"));
    assertThat(after.find(new Code("10.1")).orElseThrow().value()).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void anItemMovesATotalThatIsKnownAlone() {
    Score total = scored(SMALL, "total", "60", "O4", "0", "O1", "100");
    Score after = assume(SMALL, total, "O4", "100", "O1", "0");
    assertThat(value(after, "total")).isEqualTo(ratio("65"));
  }

  @Test
  void aShiftNamesTheNearestPartThatIsKnown() {
    Score total = scored(SMALL, "total", "60", "O4", "0");
    assertThat(assume(SMALL, total, "O4", "50").outcome())
        .isEqualTo(
            new Outcome.Scored(
                new Derivation.Shifted(
                    Ratio.of(60),
                    List.of(
                        new Derivation.Shifted.Shift(
                            new Code("O4"), Ratio.of(50), Ratio.of(1, 10))))));
  }

  @Test
  void assumptionsCanBeMadeUponAssumptions() {
    Score first = assume(LIKE_2565, UBON, "O42", "100", "9", "90");
    Score second = assume(LIKE_2565, first, "O41", "100", "O43", "100");
    assertThat(Scores.values(second))
        .isEqualTo(
            Scores.values(
                assume(LIKE_2565, UBON, "O41", "100", "O42", "100", "O43", "100", "9", "90")));
    Score third = assume(LIKE_2565, assume(LIKE_2565, UBON, "10", "50"), "O41", "100");
    assertThat(value(third, "10")).isEqualTo(ratio("56.25"));
    assume(LIKE_2565, third, "O40", "100");
    assertThat(problems).extracting(Problem::code).containsExactly("what-if/not-known");
  }

  @Test
  void aWholeIndicatorOrInstrumentCanBeSet() {
    assertThat(value(assume(LIKE_2565, UBON, "10", "100"), "OIT")).isEqualTo(ratio("94.25"));
    assertThat(value(assume(LIKE_2565, UBON, "OIT", "0"), "total"))
        .isEqualTo(value(UBON, "total").minus(ratio("26.45")));
    assertThat(problems).isEmpty();
  }

  @Test
  void aMissingPartCanBeAssumedWhereNothingRestsOnAPublishedFigure() {
    Score noTotal = scored(SMALL, "IIT", "80", "EIT", "70", "4", "60");
    assertThat(noTotal.value()).isEmpty();
    assertThat(value(assume(SMALL, noTotal, "5", "80"), "total")).isEqualTo(ratio("73"));
    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsNotTouchedStaysAsItWas() {
    assertThat(assume(LIKE_2565, UBON)).isEqualTo(UBON);
    Score after = assume(LIKE_2565, UBON, "O42", "100");
    assertThat(after.find(new Code("IIT"))).isEqualTo(UBON.find(new Code("IIT")));
    assertThat(after.find(new Code("9"))).isEqualTo(UBON.find(new Code("9")));
  }

  @Test
  void anAssumedScoreSaysThatItIsAssumed() {
    Score after = assume(LIKE_2565, UBON, "10", "90");
    assertThat(after.find(new Code("10")).orElseThrow())
        .satisfies(score -> {
          assertThat(score.outcome())
              .isEqualTo(new Outcome.Scored(new Derivation.Assumed(Ratio.of(90))));
          assertThat(score.declared()).contains(ratio("43.75"));
        });
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource({
    "O44, 100, what-if/unknown-code",
    "O42, 100.01, what-if/out-of-range",
    "O42, -0.01, what-if/out-of-range",
    "O1, 100, what-if/not-known",
    "9.1, 100, what-if/not-known",
    "I7, 100, what-if/not-known"
  })
  void whatCannotBeAssumedIsAProblemAndLeftOut(String code, String score, String problem) {
    Score after = assume(LIKE_2565, UBON, code, score, "O43", "100");
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().code()).isEqualTo(problem);
    assertThat(problems.getFirst().where().column()).isEqualTo(code);
    assertThat(problems.getFirst().message(Language.EN)).contains(code);
    assertThat(problems.getFirst().message(Language.TH)).contains(code);
    assertThat(value(after, "total")).isEqualTo(value(UBON, "total").plus(Ratio.of(5)));
  }

  @Test
  void theTotalItselfIsNotAssumed() {
    assertThat(assume(LIKE_2565, UBON, "total", "90")).isEqualTo(UBON);
    assertThat(problems).extracting(Problem::code).containsExactly("what-if/unknown-code");
  }

  @Test
  void aPartAndItsWholeAreNotSetAtOnce() {
    Score after = assume(LIKE_2565, UBON, "O42", "100", "10", "50", "O43", "0");
    assertThat(problems).hasSize(2).extracting(Problem::code).containsOnly("what-if/set-twice");
    assertThat(problems.stream().map(Problem::arguments))
        .containsExactlyInAnyOrder(
            Map.of("code", "O42", "above", "10"), Map.of("code", "O43", "above", "10"));
    assertThat(value(after, "10")).isEqualTo(Ratio.of(50));
  }

  @Test
  void theBoundsThemselvesCanBeAssumed() {
    assertThat(value(assume(LIKE_2565, UBON, "9", "100", "10", "0"), "OIT"))
        .isEqualTo(Ratio.of(50));
    assertThat(problems).isEmpty();
  }
}
