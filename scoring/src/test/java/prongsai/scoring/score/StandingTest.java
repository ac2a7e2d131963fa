package prongsai.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.scoring.fixture.SampleFrameworks.SMALL;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.scoring.Ratio;
import prongsai.scoring.fixture.SampleFrameworks;
import prongsai.scoring.fixture.SampleLevels;
import prongsai.scoring.fixture.Samples;
import prongsai.scoring.fixture.Scores;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;

class StandingTest {
  private static final Framework NAMED = SampleFrameworks.withLevels(SMALL, SampleLevels.NAMES);

  private static Standing of(Framework framework, String... published) {
    return Standing.of(
        framework, PublishedScorer.score(framework, Scores.published(published), problem -> {}));
  }

  private static String level(Standing standing) {
    return standing instanceof Standing.Placed(var level) ? level.code() : standing.toString();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "100, AA",
    "95, AA",
    "94.995, AA",
    "94.9949999999999, A",
    "85, A",
    "84.995, A",
    "84.9949999999999, B",
    "75, B",
    "74.995, B",
    "74.994, C",
    "65, C",
    "64.994, D",
    "55, D",
    "54.99, E",
    "50, E",
    "49.995, E",
    "49.994, F",
    "0, F"
  })
  void aLevelStartsAtItsPublishedMinimum(String exact, String level) {
    assertThat(level(of(SMALL, "total", exact))).isEqualTo(level);
  }

  @Test
  void noScoreFallsBetweenTwoLevels() {
    Samples.each(
        500,
        samples -> {
          Ratio exact = samples.score();
          String decimals = SMALL.rules().rounding().publish(exact).toPlainString();
          Score total = PublishedScorer.score(SMALL, exactTotal(exact), problem -> {});
          assertThat(Standing.of(SMALL, total))
              .isInstanceOf(Standing.Placed.class)
              .isEqualTo(of(SMALL, "total", decimals));
        });
  }

  private static Published exactTotal(Ratio exact) {
    return new Published(Map.of(Code.TOTAL, exact));
  }

  @ParameterizedTest(name = "IIT {0}, EIT {1}, OIT {2} is {3}")
  @CsvSource({
    "95, 95, 95, excellent",
    "94.995, 95, 95, excellent",
    "94.99, 100, 100, good",
    "100, 100, 94.994, good",
    "85, 85, 85, good",
    "84.995, 85, 85, good",
    "84.99, 100, 100, pass",
    "75.40, 80.35, 100, pass",
    "0, 100, 100, improve",
    "84.99, 84.99, 84.99, improve",
    "70, 70, 70, improve",
    "69.99, 69.99, 69.99, urgent",
    "0, 0, 0, urgent"
  })
  void theUpperLevelsLookAtEachInstrument(String iit, String eit, String oit, String level) {
    assertThat(level(of(NAMED, "IIT", iit, "EIT", eit, "OIT", oit))).isEqualTo(level);
  }

  @Test
  void aLevelThatNeedsUnknownInstrumentsIsLeftOpen() {
    assertOpen(of(NAMED, "total", "96"), "excellent");
    assertOpen(of(NAMED, "total", "86"), "good");
    assertOpen(of(NAMED, "total", "96", "IIT", "90"), "good");
    assertOpen(of(NAMED, "total", "96", "IIT", "95", "EIT", "95"), "excellent");
  }

  private static void assertOpen(Standing standing, String highest) {
    assertThat(standing)
        .isInstanceOfSatisfying(
            Standing.InstrumentsUnknown.class,
            open -> assertThat(open.highest().code()).isEqualTo(highest));
  }

  @Test
  void oneWeakInstrumentSettlesTheLevelEvenWhenOthersAreUnknown() {
    assertThat(level(of(NAMED, "total", "96", "EIT", "80"))).isEqualTo("pass");
    assertThat(level(of(NAMED, "total", "86", "EIT", "80"))).isEqualTo("pass");
    assertThat(level(of(NAMED, "total", "84.99"))).isEqualTo("improve");
    assertThat(level(of(NAMED, "total", "10"))).isEqualTo("urgent");
  }

  @Test
  void withoutATotalThereIsNoLevel() {
    assertThat(of(SMALL, "IIT", "90")).isEqualTo(new Standing.NoTotal());
  }

  @Test
  void passingLooksAtThePublishedFigure() {
    assertThat(Standing.passes(SMALL, Scores.ratio("84.995"))).isTrue();
    assertThat(Standing.passes(SMALL, Scores.ratio("84.994999"))).isFalse();
    assertThat(Standing.published(SMALL, Scores.ratio("66.125"))).hasToString("66.13");
  }

  @Test
  void levelsThatLeaveAGapAreAProgrammersError() {
    Framework gap =
        SampleFrameworks.withLevels(SMALL, new ArrayList<>(SampleLevels.LETTERS.subList(0, 6)));
    assertThatThrownBy(() -> of(gap, "total", "49.99"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("4999/100");
    assertThat(level(of(gap, "total", "50"))).isEqualTo("E");
  }
}
