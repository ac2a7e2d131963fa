package prongsai.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.agency.AgencyId;
import prongsai.frameworks.Frameworks;
import prongsai.scoring.framework.FiscalYear;

/// The least number of respondents of a round, rule R13: a tenth, at least 30, everybody where
/// fewer are, 400 beyond 4,000.
class MinimumSampleTest {
  private static final Window WINDOW = new Window(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));

  private static long minimum(SurveyInstrument survey, int people) {
    return new Round(
            new RoundId(new UUID(0, 1)),
            new AgencyId(1),
            FiscalYear.of(2565),
            "nacc-ita-2565",
            Frameworks.load("nacc-ita-2565").sha256(),
            RoundState.PLANNED,
            WINDOW,
            WINDOW,
            survey == SurveyInstrument.IIT ? people : 0,
            survey == SurveyInstrument.EIT ? people : 0,
            "0123456789",
            "9876543210")
        .minimumSample(survey);
  }

  @Test
  void theCornersOfTheRule() {
    int[][] corners = {
      {0, 0},
      {1, 1},
      {29, 29},
      {30, 30},
      {31, 30},
      {300, 30},
      {301, 31},
      {310, 31},
      {3999, 400},
      {4000, 400},
      {4001, 400},
      {10_000_000, 400}
    };
    for (int[] corner : corners)
      for (SurveyInstrument survey : SurveyInstrument.values())
        assertThat(minimum(survey, corner[0])).as("of %d", corner[0]).isEqualTo(corner[1]);
  }

  @Test
  void forEveryNumberItIsNoMoreThanThereAreAndNeverFalls() {
    Random random = new Random(13);
    for (int i = 0; i < 20_000; i++) {
      int people = random.nextInt(0, 12_000);
      long minimum = minimum(SurveyInstrument.IIT, people);
      assertThat(minimum).isBetween(0L, (long) people).isLessThanOrEqualTo(400);
      assertThat(minimum(SurveyInstrument.IIT, people + 1)).isGreaterThanOrEqualTo(minimum);
      if (people >= 30) assertThat(minimum).isGreaterThanOrEqualTo(30);
      if (people <= 4_000)
        assertThat(10 * minimum).isGreaterThanOrEqualTo(Math.min(people, 10 * people));
    }
  }
}
