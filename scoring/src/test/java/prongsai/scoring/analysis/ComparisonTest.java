package prongsai.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.scoring.fixture.SampleFrameworks.SMALL;
import static prongsai.scoring.fixture.SampleFrameworks.comparable;
import static prongsai.scoring.fixture.Scores.codes;
import static prongsai.scoring.fixture.Scores.published;
import static prongsai.scoring.fixture.Scores.ratio;
import static prongsai.scoring.fixture.Scores.ratios;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import prongsai.scoring.fixture.Parts;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Comparability;
import prongsai.scoring.framework.Comparability.AllExcept;
import prongsai.scoring.framework.Comparability.Only;
import prongsai.scoring.framework.Comparability.Rule;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.score.PublishedScorer;
import prongsai.scoring.score.Result;

class ComparisonTest {
  private static final FiscalYear LAST_YEAR = FiscalYear.of(2564);
  private static final Earlier EARLIER =
      new Earlier(
          LAST_YEAR, ratios("total", "80", "IIT", "84", "1", "70", "2", "98", "O13", "100"));

  private static Result result(Rule rule) {
    Framework framework = comparable(SMALL, new Comparability(LAST_YEAR, rule, Parts.ASSUMED));
    return new Result(
        framework,
        "",
        PublishedScorer.score(
            framework,
            published("1", "71.114", "2", "97.125", "3", "90", "O1", "0", "5", "10"),
            problem -> {}),
        List.of(),
        List.of());
  }

  private static Comparison compared(Rule rule) {
    return Comparison.of(result(rule), EARLIER).orElseThrow();
  }

  @Test
  void everyPartComparesButTheChangedOnes() {
    Comparison comparison = compared(new AllExcept(Set.of(new Code("2"))));
    assertThat(comparison.year()).isEqualTo(LAST_YEAR);
    assertThat(comparison.changes().keySet()).containsExactlyElementsOf(codes("IIT", "1"));
    assertThat(comparison.of(new Code("2"))).isEmpty();
  }

  @Test
  void onlyThePartsNamedCompareUnderTheirEarlierCode() {
    Comparison comparison =
        compared(
            new Only(
                Map.of(
                    new Code("O1"), new Code("O13"),
                    new Code("2"), new Code("2"),
                    new Code("O2"), new Code("O14"))));
    assertThat(comparison.changes().keySet()).containsExactlyElementsOf(codes("2", "O1"));
    assertThat(comparison.of(new Code("O1")))
        .contains(new Comparison.Change(ratio("100"), ratio("0")));
  }

  @Test
  void figuresCompareAsPublished() {
    Comparison.Change change = compared(new AllExcept(Set.of())).of(new Code("2")).orElseThrow();
    assertThat(change).isEqualTo(new Comparison.Change(ratio("98"), ratio("97.13")));
    assertThat(change.difference()).isEqualTo(ratio("-0.87"));
    assertThat(compared(new AllExcept(Set.of())).of(new Code("1")).orElseThrow().difference())
        .isEqualTo(ratio("1.11"));
  }

  @Test
  void whatHasNoScoreInEitherYearIsNotCompared() {
    Comparison comparison = compared(new AllExcept(Set.of()));
    assertThat(comparison.of(Code.TOTAL)).isEmpty();
    assertThat(comparison.of(new Code("3"))).isEmpty();
    assertThat(comparison.changes().keySet()).containsExactlyElementsOf(codes("IIT", "1", "2"));
  }

  @Test
  void aYearThatTheFrameworkDoesNotNameIsNotCompared() {
    assertThat(
            Comparison.of(
                result(new AllExcept(Set.of())),
                new Earlier(LAST_YEAR.previous(), EARLIER.scores())))
        .isEmpty();
  }
}
