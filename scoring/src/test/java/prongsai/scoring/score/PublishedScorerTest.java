package prongsai.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.scoring.fixture.SampleFrameworks.LIKE_2565;
import static prongsai.scoring.fixture.SampleFrameworks.SMALL;
import static prongsai.scoring.fixture.Scores.published;
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
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Severity;

class PublishedScorerTest {
  private final List<Problem> problems = new ArrayList<>();

  private Score score(Framework framework, String... figures) {
    return PublishedScorer.score(framework, published(figures), problems::add);
  }

  private static void assertReason(Score total, String code, Reason why) {
    assertThat(total.find(new Code(code)).orElseThrow().outcome())
        .as(code)
        .isEqualTo(new Outcome.NotScored(why));
  }

  @Test
  void aTotalAloneIsTakenAsItIs() {
    Score total = score(SMALL, "total", "79.43");
    assertThat(total.outcome())
        .isEqualTo(new Outcome.Scored(new Derivation.Declared(Scores.ratio("79.43"))));
    assertReason(total, "IIT", Reason.NOT_GIVEN);
    assertReason(total, "O1", Reason.NOT_GIVEN);
    assertThat(problems).isEmpty();
  }

  @Test
  void instrumentsGiveTheTotal() {
    Score total = score(SMALL, "IIT", "85.99", "EIT", "90.60", "OIT", "66.13", "total", "79.43");
    assertThat(value(total, "total")).isEqualTo(Scores.ratio("79.429"));
    assertThat(total.declared()).contains(Scores.ratio("79.43"));
    assertThat(problems).isEmpty();
  }

  @Test
  void indicatorsGiveInstrumentsAndTotal() {
    Score total =
        score(SMALL, "1", "80", "2", "90", "3", "70", "4", "50", "5", "100", "OIT", "75.00");
    assertThat(value(total, "IIT")).isEqualTo(Ratio.of(85));
    assertThat(value(total, "total")).isEqualTo(Scores.ratio("76.5"));
    assertThat(problems).isEmpty();
  }

  @Test
  void theDeepestCompleteLevelIsTheBasisOfAnInstrument() {
    Score total =
        score(SMALL, "IIT", "10", "1", "20", "2", "30", "I1", "40", "I2", "60", "I3", "80");
    assertThat(value(total, "1")).isEqualTo(Ratio.of(50));
    assertThat(value(total, "IIT")).isEqualTo(Ratio.of(65));
    assertThat(problems.stream().map(one -> one.where().column())).containsExactly("1", "2", "IIT");
  }

  @Test
  void subQuestionsAreTheBasisOnlyWhenNoneIsMissing() {
    Score complete = score(SMALL, "I1", "40", "I2.1", "50", "I2.2", "70", "I3", "80", "I2", "60");
    assertThat(value(complete, "I2")).isEqualTo(Ratio.of(60));
    assertThat(complete.find(new Code("I2")).orElseThrow().outcome())
        .isInstanceOfSatisfying(
            Outcome.Scored.class,
            scored -> assertThat(scored.how()).isInstanceOf(Derivation.Mean.class));
    Score missing = score(SMALL, "I1", "40", "I2.1", "50", "I3", "80", "I2", "60");
    assertThat(missing.find(new Code("I2")).orElseThrow().outcome())
        .isEqualTo(new Outcome.Scored(new Derivation.Declared(Ratio.of(60))));
    assertThat(value(missing, "IIT")).isEqualTo(value(complete, "IIT"));
    assertThat(problems).isEmpty();
  }

  @Test
  void aPartThatWasNotDeclaredCountsAsKnownThroughItsOwnParts() {
    Score total = score(SMALL, "1", "80", "I3", "90", "3", "70", "OIT", "75");
    assertThat(value(total, "2")).isEqualTo(Ratio.of(90));
    assertThat(value(total, "IIT")).isEqualTo(Ratio.of(85));
  }

  @Test
  void instrumentsMayRestOnDifferentLevels() {
    Score total =
        score(
            SMALL, "IIT", "80", "E1", "70", "E2", "90", "4.1", "50", "4.2", "100", "O4", "0", "O5",
            "100");
    assertThat(value(total, "IIT")).isEqualTo(Ratio.of(80));
    assertThat(value(total, "EIT")).isEqualTo(Ratio.of(80));
    assertThat(value(total, "4")).isEqualTo(Ratio.of(75));
    assertThat(value(total, "5")).isEqualTo(Ratio.of(50));
    assertThat(value(total, "OIT")).isEqualTo(Scores.ratio("62.5"));
  }

  @Test
  void belowTheBasisADeclaredFigureStands() {
    Score total = score(SMALL, "4", "75.01", "O1", "100", "O2", "0", "O3", "100", "5", "50");
    assertThat(value(total, "4")).isEqualTo(Scores.ratio("75.01"));
    assertThat(value(total, "4.1")).isEqualTo(Ratio.of(50));
    assertThat(value(total, "OIT")).isEqualTo(Scores.ratio("62.505"));
    assertThat(problems).isEmpty();
  }

  @Test
  void aDifferenceThatRoundingExplainsIsNoProblem() {
    Score total = score(LIKE_2565, "I11", "84.68", "I11.1", "87.66", "I11.2", "81.71");
    assertThat(value(total, "I11")).isEqualTo(Scores.ratio("84.68"));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest(name = "total declared as {0}: {1} problems")
  @CsvSource({"80, 0", "80.01, 0", "79.99, 0", "80.011, 1", "79.989, 1", "81, 1"})
  void aDifferenceBeyondAHundredthIsAProblem(String declared, int count) {
    score(SMALL, "IIT", "80", "EIT", "80", "OIT", "80", "total", declared);
    assertThat(problems).hasSize(count);
  }

  @Test
  void aDifferenceIsReportedWithBothFigures() {
    score(SMALL, "1", "80", "2", "90", "IIT", "86", "total", "50", "EIT", "50", "OIT", "50");
    assertThat(problems).hasSize(2).extracting(Problem::severity).containsOnly(Severity.ERROR);
    Problem first = problems.getFirst();
    assertThat(first.code()).isEqualTo("scores/declared-differs");
    assertThat(first.where().column()).isEqualTo("IIT");
    assertThat(first.arguments())
        .isEqualTo(Map.of("code", "IIT", "name", "IIT", "declared", "86.00", "computed", "85.00"));
    assertThat(problems.getLast().where().column()).isEqualTo("total");
  }

  @Test
  void whatIsMissingHasAReasonAndNoZero() {
    Score total = score(SMALL, "1", "80", "O2", "0", "3", "70", "total", "60");
    assertReason(total, "2", Reason.NOT_GIVEN);
    assertReason(total, "IIT", Reason.PART_MISSING);
    assertReason(total, "4.1", Reason.PART_MISSING);
    assertReason(total, "4.2", Reason.NOT_GIVEN);
    assertReason(total, "5", Reason.NOT_GIVEN);
    assertThat(value(total, "EIT")).isEqualTo(Ratio.of(70));
    assertThat(value(total, "total")).isEqualTo(Ratio.of(60));
  }

  @Test
  void aWholeWithAnythingGivenBelowItLacksAPartRatherThanEverything() {
    Score total = score(SMALL, "O2", "0");
    assertReason(total, "4.1", Reason.PART_MISSING);
    assertReason(total, "4", Reason.PART_MISSING);
    assertReason(total, "OIT", Reason.PART_MISSING);
    assertReason(total, "total", Reason.PART_MISSING);
    assertReason(total, "IIT", Reason.NOT_GIVEN);
  }

  @Test
  void nothingGivenIsSaidAsSuch() {
    assertReason(score(SMALL), "total", Reason.NOT_GIVEN);
  }
}
