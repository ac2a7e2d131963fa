package prongsai.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.scoring.fixture.SampleFrameworks.LIKE_2565;
import static prongsai.scoring.fixture.SampleFrameworks.SMALL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prongsai.scoring.Ratio;
import prongsai.scoring.fixture.AnswerRows;
import prongsai.scoring.fixture.Collection;
import prongsai.scoring.fixture.NaiveScorer;
import prongsai.scoring.fixture.Samples;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Polarity;
import prongsai.scoring.framework.Question;
import prongsai.scoring.tally.Tally;

class ScorerPropertiesTest {

  @Test
  void everyScoreLiesWithinZeroAndAHundred() {
    Samples.each(
        40,
        samples -> {
          Framework framework = samples.coin() ? SMALL : LIKE_2565;
          Score total = Scorer.score(framework, Collection.random(samples, framework).counted());
          total.each(score ->
              assertThat(score.value().orElseThrow())
                  .as(score.code().value())
                  .isBetween(Ratio.ZERO, Ratio.HUNDRED));
        });
  }

  @Test
  void everyScoreAgreesWithDecimalsOfFortyPlacesTakenRowByRow() {
    Samples.each(
        40,
        samples -> {
          Framework framework = samples.coin() ? SMALL : LIKE_2565;
          Collection collection = Collection.random(samples, framework);
          NaiveScorer naive = new NaiveScorer(collection);
          Score total = Scorer.score(framework, collection.counted());
          assertNear(total, naive.total(framework));
          for (Score top : total.parts())
            top.each(
                score -> assertNear(score, naive.score(score.part(), (Instrument) top.part())));
        });
  }

  private static void assertNear(Score score, BigDecimal naive) {
    BigDecimal exact =
        score.value().orElseThrow().toDecimal(NaiveScorer.SCALE, RoundingMode.HALF_EVEN);
    assertThat(exact.subtract(naive).abs())
        .as(score.code().value())
        .isLessThanOrEqualTo(NaiveScorer.SLACK);
  }

  @Test
  void anAgreeingAnswerNeverLowersAPositiveQuestionNorRaisesANegativeOne() {
    Instrument survey = LIKE_2565.instruments().getFirst();
    Samples.each(
        100,
        samples -> {
          AnswerRows before = AnswerRows.random(samples, survey, samples.from(1, 30));
          Question question = samples.pick(survey.questions());
          AnswerRows after = before.and(agreeing(before, question));
          Ratio was = scored(before, question);
          Ratio is = scored(after, question);
          if (question.polarity() == Polarity.POSITIVE) assertThat(is).isGreaterThanOrEqualTo(was);
          else assertThat(is).isLessThanOrEqualTo(was);
        });
  }

  /// A row that agrees as much as can be with one question.
  private static List<Integer> agreeing(AnswerRows answers, Question question) {
    List<Integer> row = new ArrayList<>(answers.rows().getFirst());
    int most = 0;
    for (int i = 1; i < question.scale().options().size(); i++)
      if (question
          .scale()
          .options()
          .get(most)
          .positive()
          .isBelow(question.scale().options().get(i).positive())) most = i;
    row.set(answers.column(question.code()), most);
    return row;
  }

  private static Ratio scored(AnswerRows answers, Question question) {
    Map<Code, Tally> tallies = Map.of(answers.sheet().instrument().code(), answers.tally());
    return Scorer.score(LIKE_2565, new Collected(tallies, Map.of()))
        .find(question.code())
        .orElseThrow()
        .value()
        .orElseThrow();
  }

  @Test
  void theSameInputAlwaysGivesTheSameScore() {
    Samples.each(
        10,
        samples -> {
          Collection collection = Collection.random(samples, LIKE_2565);
          assertThat(Scorer.score(LIKE_2565, collection.counted()))
              .isEqualTo(Scorer.score(LIKE_2565, collection.counted()));
        });
  }
}
