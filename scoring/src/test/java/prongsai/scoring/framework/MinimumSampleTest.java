package prongsai.scoring.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.scoring.fixture.SampleFrameworks;
import prongsai.scoring.fixture.Samples;

class MinimumSampleTest {
  private static final MinimumSample RULE = SampleFrameworks.MINIMUM;

  @ParameterizedTest(name = "{0} people need {1}")
  @CsvSource({
    "0, 0",
    "1, 1",
    "29, 29",
    "30, 30",
    "31, 30",
    "299, 30",
    "300, 30",
    "301, 31",
    "310, 31",
    "311, 32",
    "3999, 400",
    "4000, 400",
    "4001, 400",
    "9223372036854775807, 400"
  })
  void aTenthIsAskedButThirtyAtLeastAndFourHundredAtMost(long population, long needed) {
    assertThat(RULE.of(population)).isEqualTo(needed);
  }

  @Test
  void moreThanTheWholePopulationIsNeverAskedForAndMorePeopleNeverNeedFewer() {
    Samples.each(
        300,
        samples -> {
          int population = samples.from(0, 6_000);
          assertThat(RULE.of(population)).isBetween(0L, (long) population);
          assertThat(RULE.of(population + 1L)).isGreaterThanOrEqualTo(RULE.of(population));
        });
  }

  @Test
  void theFiguresAreDataOfTheFramework() {
    MinimumSample quarter = new MinimumSample(25, 10, 10, 100, 24, RULE.evidence());
    assertThat(quarter.of(9)).isEqualTo(9);
    assertThat(quarter.of(10)).isEqualTo(10);
    assertThat(quarter.of(41)).isEqualTo(11);
    assertThat(quarter.of(100)).isEqualTo(25);
    assertThat(quarter.of(101)).isEqualTo(24);
  }

  @Test
  void thereIsNoNegativePopulation() {
    assertThatThrownBy(() -> RULE.of(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
