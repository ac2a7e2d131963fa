package prongsai.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.scoring.fixture.Parts.COMPLETE;
import static prongsai.scoring.fixture.Parts.NOT;
import static prongsai.scoring.fixture.SampleFrameworks.SMALL;
import static prongsai.scoring.fixture.Scores.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import prongsai.scoring.Ratio;
import prongsai.scoring.fixture.SampleFrameworks;
import prongsai.scoring.fixture.Scores;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Polarity;
import prongsai.scoring.tally.AnswerSheet;
import prongsai.scoring.tally.Tally;

/// Results worked out by hand on the small framework.
class ScorerTest {
  private static final Code IIT = new Code("IIT");
  private static final Code EIT = new Code("EIT");

  /// I1: 0, 1, 2, 1 of four levels. I2.1: all most. I2.2 (negative): one low, three none. I3 (no is
  /// good): one yes, three no.
  private static final Tally STAFF = tally(0, 4, 0, 1, 2, 1, 0, 0, 0, 4, 3, 1, 0, 0, 1, 3);

  /// E1: two high. E2 (negative): one none, one most.
  private static final Tally PUBLIC = tally(1, 2, 0, 0, 2, 0, 1, 0, 0, 1);

  private static final Map<Code, Option> MARKS =
      Map.of(
          new Code("O1"), COMPLETE,
          new Code("O2"), NOT,
          new Code("O3"), COMPLETE,
          new Code("O4"), NOT,
          new Code("O5"), NOT);

  private static Tally tally(int instrument, long respondents, long... counts) {
    return Tally.of(AnswerSheet.of(SMALL.instruments().get(instrument)), respondents, counts);
  }

  private static Score scored(Map<Code, Tally> tallies, Map<Code, Option> marks) {
    return Scorer.score(SMALL, new Collected(tallies, marks));
  }

  @Test
  void everyScoreFollowsFromCountsAndMarks() {
    Score total = scored(Map.of(IIT, STAFF, EIT, PUBLIC), MARKS);
    assertThat(value(total, "I1")).isEqualTo(Ratio.of(33 + 2 * 67 + 100, 4));
    assertThat(value(total, "I2.1")).isEqualTo(Ratio.of(100));
    assertThat(value(total, "I2.2")).isEqualTo(Ratio.of(3 * 100 + 67, 4));
    assertThat(value(total, "I2")).isEqualTo(Ratio.of(400 + 367, 8));
    assertThat(value(total, "1")).isEqualTo(Ratio.of(2 * 267 + 767, 16));
    assertThat(value(total, "I3")).isEqualTo(Ratio.of(75));
    assertThat(value(total, "IIT")).isEqualTo(Ratio.of(1_301 + 16 * 75, 32));
    assertThat(value(total, "EIT")).isEqualTo(Ratio.of(67 + 50, 2));
    assertThat(value(total, "4.1")).isEqualTo(Ratio.of(50));
    assertThat(value(total, "4")).isEqualTo(Ratio.of(75));
    assertThat(value(total, "5")).isEqualTo(Ratio.ZERO);
    assertThat(value(total, "OIT")).isEqualTo(Ratio.of(75, 2));
    assertThat(value(total, "total"))
        .isEqualTo(
            Ratio.of(30 * 2_501, 3_200).plus(Ratio.of(30 * 117, 200)).plus(Ratio.of(40 * 75, 200)));
  }

  @Test
  void theScoreOfAQuestionGoesDownToTheCountsOfAnswers() {
    Score total = scored(Map.of(IIT, STAFF, EIT, PUBLIC), MARKS);
    Score question = total.find(new Code("I2.2")).orElseThrow();
    assertThat(question.outcome())
        .isInstanceOfSatisfying(
            Outcome.Scored.class,
            scored ->
                assertThat(scored.how())
                    .isInstanceOfSatisfying(
                        Derivation.Counted.class,
                        counted -> {
                          assertThat(counted.polarity()).isEqualTo(Polarity.NEGATIVE);
                          assertThat(counted.respondents()).isEqualTo(4);
                          assertThat(
                                  counted.answers().stream()
                                      .map(one -> one.option().key() + " " + one.count()))
                              .containsExactly("none 3", "low 1", "high 0", "most 0");
                        }));
  }

  @Test
  void aWholeNamesThePartsItIsMadeOf() {
    Score total = scored(Map.of(IIT, STAFF, EIT, PUBLIC), MARKS);
    assertThat(total.outcome())
        .isEqualTo(
            new Outcome.Scored(
                new Derivation.WeightedMean(
                    SMALL.instruments().stream()
                        .map(one ->
                            new Derivation.WeightedMean.Weighted(
                                one.code(), value(total, one.code().value()), one.weight()))
                        .toList())));
    assertThat(total.find(new Code("4")).orElseThrow().outcome())
        .isEqualTo(
            new Outcome.Scored(
                new Derivation.Mean(
                    List.of(
                        new Derivation.Mean.Term(new Code("4.1"), Ratio.of(50)),
                        new Derivation.Mean.Term(new Code("4.2"), Ratio.HUNDRED)))));
    assertThat(total.find(new Code("O2")).orElseThrow().outcome())
        .isEqualTo(new Outcome.Scored(new Derivation.Marked(NOT)));
  }

  @Test
  void aSurveyThatNobodyAnsweredHasNoScoreRatherThanZero() {
    Score total = scored(Map.of(IIT, STAFF, EIT, tally(1, 0, new long[8])), MARKS);
    assertReason(total, "E1", Reason.NO_ANSWERS);
    assertReason(total, "3", Reason.NO_ANSWERS);
    assertReason(total, "EIT", Reason.NO_ANSWERS);
    assertReason(total, "total", Reason.PART_MISSING);
    assertThat(total.find(IIT).orElseThrow().value()).isPresent();
  }

  @Test
  void aSurveyThatWasNotGivenHasNoScore() {
    Score total = scored(Map.of(EIT, PUBLIC), MARKS);
    assertReason(total, "I2.1", Reason.NOT_GIVEN);
    assertReason(total, "I2", Reason.NOT_GIVEN);
    assertReason(total, "IIT", Reason.NOT_GIVEN);
    assertReason(total, "total", Reason.PART_MISSING);
  }

  @Test
  void aDisclosureWithoutAMarkLeavesEverythingAboveItWithoutAScore() {
    Map<Code, Option> marks = Map.of(new Code("O1"), COMPLETE, new Code("O3"), COMPLETE);
    Score total = scored(Map.of(IIT, STAFF, EIT, PUBLIC), marks);
    assertReason(total, "O2", Reason.NO_MARK);
    assertReason(total, "4.1", Reason.PART_MISSING);
    assertReason(total, "4", Reason.PART_MISSING);
    assertReason(total, "5", Reason.NO_MARK);
    assertReason(total, "OIT", Reason.PART_MISSING);
    assertReason(total, "total", Reason.PART_MISSING);
    assertThat(value(total, "4.2")).isEqualTo(Ratio.HUNDRED);
  }

  @Test
  void noMarksAtAllMeansThatNoneWereGiven() {
    Score total = scored(Map.of(IIT, STAFF, EIT, PUBLIC), Map.of());
    assertReason(total, "O1", Reason.NOT_GIVEN);
    assertReason(total, "OIT", Reason.NOT_GIVEN);
  }

  private static void assertReason(Score total, String code, Reason why) {
    assertThat(total.find(new Code(code)).orElseThrow().outcome())
        .as(code)
        .isEqualTo(new Outcome.NotScored(why));
    assertThat(Scores.values(total).get(new Code(code))).isEmpty();
  }

  @Test
  void theTallyOfAnotherSurveyIsAProgrammersError() {
    assertThatThrownBy(() -> scored(Map.of(IIT, PUBLIC), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tally of another survey than IIT: EIT");
  }

  @Test
  void anIncompleteFrameworkIsRefused() {
    Collected nothing = new Collected(Map.of(), Map.of());
    assertThatThrownBy(() -> Scorer.score(SampleFrameworks.incomplete(SMALL), nothing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("framework is incomplete: sample");
  }

  @Test
  void scoresStandInTheOrderOfTheFramework() {
    Score total = scored(Map.of(), Map.of());
    List<Code> visited = new ArrayList<>();
    total.each(score -> visited.add(score.code()));
    assertThat(visited).startsWith(Code.TOTAL, IIT, new Code("1"), new Code("I1")).hasSize(23);
    assertThat(total.find(new Code("O44"))).isEmpty();
    assertThat(total.parts().stream().map(Score::part)).isEqualTo(SMALL.instruments());
  }

  @Test
  void everyReasonIsSaidInBothLanguages() {
    for (Reason reason : Reason.values()) {
      assertThat(reason.wording().th()).matches(".*[ก-๛].*");
      assertThat(reason.wording().en()).isNotBlank();
    }
    assertThat(List.of(Reason.values()).stream().map(Reason::wording)).doesNotHaveDuplicates();
  }

  @Test
  void aResultFindsWhoTookPart() {
    Participation staff =
        new Participation(IIT, OptionalLong.of(4), OptionalLong.empty(), Optional.empty());
    Result result =
        new Result(SMALL, "", scored(Map.of(IIT, STAFF), Map.of()), List.of(staff), List.of());
    assertThat(result.participation(IIT)).contains(staff);
    assertThat(result.participation(EIT)).isEmpty();
    assertThat(result.standing()).isEqualTo(new Standing.NoTotal());
  }
}
