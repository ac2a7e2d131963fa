package prongsai.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.scoring.fixture.SampleFrameworks;
import prongsai.scoring.framework.Code;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Severity;
import prongsai.scoring.score.Participation.Sample;

class ParticipationTest {
  private static final int UNKNOWN = -1;

  private static Participation of(long respondents, long population) {
    return new Participation(
        new Code("IIT"),
        respondents == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(respondents),
        population == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(population),
        Optional.of(SampleFrameworks.MINIMUM));
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "-1, 500, NOT_GIVEN",
    "0, 500, NONE",
    "0, -1, NONE",
    "0, 0, NONE",
    "20, -1, POPULATION_UNKNOWN",
    "49, 500, SHORT",
    "50, 500, SUFFICIENT",
    "28, 29, SHORT",
    "29, 29, SUFFICIENT",
    "399, 4001, SHORT",
    "400, 100000, SUFFICIENT"
  })
  void respondentsStandAgainstTheMinimum(long respondents, long population, Sample sample) {
    assertThat(of(respondents, population).sample()).isEqualTo(sample);
  }

  @Test
  void aMinimumNeedsThePopulationAndTheRule() {
    assertThat(of(10, 500).minimum()).hasValue(50);
    assertThat(of(10, UNKNOWN).minimum()).isEmpty();
    Participation noRule =
        new Participation(
            new Code("IIT"), OptionalLong.of(1), OptionalLong.of(500), Optional.empty());
    assertThat(noRule.minimum()).isEmpty();
    assertThat(noRule.sample()).isEqualTo(Sample.POPULATION_UNKNOWN);
  }

  @Test
  void tooFewRespondentsAreAWarningThatNamesTheMinimum() {
    Problem problem = Sampling.problems(List.of(of(49, 500))).getFirst();
    assertThat(problem.code()).isEqualTo("sample/short");
    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    assertThat(problem.where().column()).isEqualTo("IIT");
    assertThat(problem.arguments())
        .isEqualTo(
            Map.of("instrument", "IIT", "respondents", "49", "minimum", "50", "population", "500"));
    assertThat(problem.message(Language.EN)).contains("49", "50", "500");
  }

  @Test
  void nobodyIsAnError() {
    Problem problem = Sampling.problems(List.of(of(0, UNKNOWN))).getFirst();
    assertThat(problem.code()).isEqualTo("sample/none");
    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
    assertThat(problem.message(Language.TH)).contains("IIT");
  }

  @Test
  void moreAnswersThanPeopleAreAWarning() {
    Problem problem = Sampling.problems(List.of(of(501, 500))).getFirst();
    assertThat(problem.code()).isEqualTo("sample/more-than-population");
    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    assertThat(problem.message(Language.EN)).contains("501", "500");
  }

  @Test
  void whatSufficesOrCannotBeToldIsNoProblem() {
    assertThat(
            Sampling.problems(
                List.of(of(50, 500), of(500, 500), of(20, UNKNOWN), of(UNKNOWN, 500))))
        .isEmpty();
  }

  @Test
  void everySurveyIsLookedAt() {
    assertThat(Sampling.problems(List.of(of(0, 500), of(49, 500)))).hasSize(2);
  }
}
