package prongsai.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.scoring.fixture.SampleFrameworks.LIKE_2565;
import static prongsai.scoring.fixture.SampleFrameworks.SMALL;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.Margin.AtMost;
import prongsai.scoring.analysis.Margin.Census;
import prongsai.scoring.analysis.Margin.None;
import prongsai.scoring.analysis.Margin.Statement;
import prongsai.scoring.analysis.Margin.Why;
import prongsai.scoring.fixture.AnswerRows;
import prongsai.scoring.fixture.Collection;
import prongsai.scoring.fixture.NaiveScorer;
import prongsai.scoring.fixture.Samples;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.score.Collected;
import prongsai.scoring.score.Derivation;
import prongsai.scoring.score.Outcome;
import prongsai.scoring.score.Participation;
import prongsai.scoring.score.Published;
import prongsai.scoring.score.PublishedScorer;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Scorer;
import prongsai.scoring.tally.AnswerSheet;
import prongsai.scoring.tally.Tally;

class MarginTest {
  private static final BigDecimal QUANTILE = new BigDecimal("1.959964");
  private static final Instrument STAFF = SMALL.instruments().get(0);
  private static final Instrument PUBLIC = SMALL.instruments().get(1);

  private static List<Margin> margins(Framework framework, Tally tally, OptionalLong population) {
    Code code = tally.sheet().instrument().code();
    Score score = Scorer.score(framework, new Collected(Map.of(code, tally), Map.of()));
    Participation who =
        new Participation(code, OptionalLong.of(tally.respondents()), population, Optional.empty());
    return Margin.of(new Result(framework, "", score, List.of(who), List.of()));
  }

  private static Statement statement(Tally tally, long population) {
    return margins(SMALL, tally, OptionalLong.of(population)).getFirst().statement();
  }

  /// Everybody answers alike but for I1, where half say nothing and half say most.
  private static Tally halves(long respondents) {
    long half = respondents / 2;
    return Tally.of(
        AnswerSheet.of(STAFF),
        respondents,
        new long[] {half, 0, 0, half, 0, 0, 0, respondents, respondents, 0, 0, 0, 0, respondents});
  }

  @Test
  void theMarginFollowsFromTheSpreadOfTheAnswers() {
    // I1: s² = 100·50²/99, n = 100, N = 400: se = sqrt(s²/100 · 3/4) = 4.3519; I1 is 1/4 of IIT.
    // 1.959964 · 4.3519 / 4 = 2.1324, rounded up.
    assertThat(statement(halves(100), 400)).isEqualTo(new AtMost(new BigDecimal("2.14")));
  }

  @Test
  void aMarginIsRoundedUpAndAgreementOfAllLeavesNone() {
    assertThat(statement(halves(2), 1_000_000_000)).isEqualTo(new AtMost(new BigDecimal("24.50")));
    Tally alike =
        Tally.of(AnswerSheet.of(STAFF), 2, new long[] {0, 0, 0, 2, 0, 0, 0, 2, 2, 0, 0, 0, 0, 2});
    assertThat(statement(alike, 9)).isEqualTo(new AtMost(new BigDecimal("0.00")));
  }

  @Test
  void aCensusHasNoSamplingError() {
    assertThat(statement(halves(100), 100)).isEqualTo(new Census());
  }

  @Test
  void noMarginIsStatedForRespondentsWhoChoseThemselves() {
    Tally answers = Tally.of(AnswerSheet.of(PUBLIC), 2, new long[] {1, 0, 0, 1, 1, 0, 0, 1});
    assertThat(statement(answers, 1_000)).isEqualTo(new None(Why.SELF_SELECTED));
  }

  @Test
  void noMarginIsStatedWithoutThePopulation() {
    assertThat(margins(SMALL, halves(100), OptionalLong.empty()))
        .containsExactly(new Margin(STAFF.code(), new None(Why.POPULATION_UNKNOWN)));
  }

  @Test
  void noMarginIsStatedForTooFewOrForMoreThanThereAre() {
    Tally one =
        Tally.of(AnswerSheet.of(STAFF), 1, new long[] {0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1});
    assertThat(statement(one, 50)).isEqualTo(new None(Why.TOO_FEW));
    assertThat(statement(halves(100), 99)).isEqualTo(new None(Why.TOO_FEW));
    assertThat(statement(halves(2), 3)).isInstanceOf(AtMost.class);
  }

  @Test
  void nothingIsSaidOfASurveyThatWasNotCounted() {
    assertThat(margins(SMALL, Tally.none(AnswerSheet.of(STAFF)), OptionalLong.of(9))).isEmpty();
    Score counted = Scorer.score(SMALL, new Collected(Map.of(STAFF.code(), halves(100)), Map.of()));
    Participation unknown =
        new Participation(
            STAFF.code(), OptionalLong.empty(), OptionalLong.of(400), Optional.empty());
    for (List<Participation> who : List.of(List.<Participation>of(), List.of(unknown)))
      assertThat(Margin.of(new Result(SMALL, "", counted, who, List.of()))).isEmpty();
  }

  @Test
  void nothingIsSaidOfAPublishedOrAnAssumedScore() {
    Map<Code, Ratio> figures = Map.of(new Code("IIT"), Ratio.of(80));
    assertThat(marginsOf(PublishedScorer.score(SMALL, new Published(figures), problem -> {})))
        .isEmpty();
    Score counted = Scorer.score(SMALL, new Collected(Map.of(STAFF.code(), halves(100)), Map.of()));
    assertThat(marginsOf(counted)).hasSize(1);
    for (String assumed : List.of("IIT", "1", "I1", "I2.2"))
      assertThat(
              marginsOf(
                  WhatIf.assume(
                      SMALL, counted, Map.of(new Code(assumed), Ratio.of(70)), problem -> {})))
          .as(assumed)
          .isEmpty();
  }

  /// Margins where a hundred of four hundred are said to have answered.
  private static List<Margin> marginsOf(Score score) {
    Participation who =
        new Participation(
            STAFF.code(), OptionalLong.of(100), OptionalLong.of(400), Optional.empty());
    return Margin.of(new Result(SMALL, "", score, List.of(who), List.of()));
  }

  @Test
  void theBoundIsNeverBelowTheTrueErrorComputedFromTheRows() {
    Instrument survey = LIKE_2565.instruments().getFirst();
    Samples.each(
        40,
        samples -> {
          AnswerRows answers = AnswerRows.random(samples, survey, samples.from(2, 60));
          int population = answers.rows().size() + samples.from(1, 600);
          Margin margin =
              margins(LIKE_2565, answers.tally(), OptionalLong.of(population)).getFirst();
          assertThat(((AtMost) margin.statement()).points())
              .isGreaterThanOrEqualTo(QUANTILE.multiply(trueError(answers, population)));
        });
  }

  /// The standard error of the survey's score, with each respondent's own score at hand.
  private static BigDecimal trueError(AnswerRows answers, long population) {
    Instrument survey = answers.sheet().instrument();
    List<BigDecimal> scores = new ArrayList<>();
    for (List<Integer> row : answers.rows()) {
      AnswerRows one = new AnswerRows(answers.sheet(), List.of(row));
      scores.add(naive(one).score(survey, survey));
    }
    BigDecimal mean = naive(answers).score(survey, survey);
    BigDecimal squares = BigDecimal.ZERO;
    for (BigDecimal score : scores) squares = squares.add(score.subtract(mean).pow(2));
    BigDecimal n = BigDecimal.valueOf(scores.size());
    BigDecimal unsampled = BigDecimal.valueOf(population - scores.size());
    BigDecimal over =
        n.multiply(n.subtract(BigDecimal.ONE)).multiply(BigDecimal.valueOf(population));
    return squares
        .multiply(unsampled)
        .divide(over, 40, RoundingMode.DOWN)
        .sqrt(new MathContext(30, RoundingMode.DOWN));
  }

  private static NaiveScorer naive(AnswerRows answers) {
    return new NaiveScorer(
        new Collection(Map.of(answers.sheet().instrument().code(), answers), Map.of()));
  }

  @Test
  void moreRespondentsOfTheSameMindNeverWidenTheMargin() {
    Samples.each(
        20,
        samples -> {
          Tally once = AnswerRows.random(samples, STAFF, samples.from(2, 20)).tally();
          BigDecimal before = ((AtMost) statement(once, 1_000)).points();
          Tally more = once;
          for (int times = 2; times <= 5; times++) {
            more = more.plus(once);
            BigDecimal after = ((AtMost) statement(more, 1_000)).points();
            assertThat(after).isLessThanOrEqualTo(before);
            before = after;
          }
        });
  }

  @Test
  void aLargerPopulationNeverNarrowsTheMargin() {
    Samples.each(
        20,
        samples -> {
          Tally tally = AnswerRows.random(samples, STAFF, samples.from(2, 20)).tally();
          long smaller = tally.respondents() + samples.from(1, 100);
          assertThat(((AtMost) statement(tally, smaller + samples.from(0, 1_000))).points())
              .isGreaterThanOrEqualTo(((AtMost) statement(tally, smaller)).points());
        });
  }

  @Test
  void theVarianceIsThatOfASample() {
    Score score = Scorer.score(SMALL, new Collected(Map.of(STAFF.code(), halves(4)), Map.of()));
    Score question = score.find(new Code("I1")).orElseThrow();
    assertThat(question.outcome())
        .isInstanceOfSatisfying(
            Outcome.Scored.class,
            scored ->
                assertThat(Margin.variance((Derivation.Counted) scored.how()))
                    .isEqualTo(Ratio.of(10_000, 3)));
  }
}
