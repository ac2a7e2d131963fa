package prongsai.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.scoring.fixture.Samples;

class RoundingTest {
  private static final Rounding HALF_UP = new Rounding(2, RoundingMode.HALF_UP);

  @ParameterizedTest
  @CsvSource({
    "66.125, 66.13",
    "84.995, 85.00",
    "84.99499999999999999999, 84.99",
    "84.685, 84.69",
    "85, 85.00",
    "0, 0.00",
    "0.0049, 0.00",
    "100, 100.00"
  })
  void halvesAreRoundedUp(BigDecimal exact, String published) {
    assertThat(HALF_UP.publish(Ratio.of(exact)).toPlainString()).isEqualTo(published);
  }

  @Test
  void aHalfOnlyCountsWhenItIsExact() {
    Ratio justBelow = Ratio.of(84_995, 1_000).minus(Ratio.of(1, 1_000_000_000_000_000_000L));
    assertThat(HALF_UP.publish(justBelow)).hasToString("84.99");
  }

  @Test
  void theModeAndTheDecimalsAreDataOfTheFramework() {
    assertThat(new Rounding(2, RoundingMode.HALF_EVEN).publish(Ratio.of(66_125, 1_000)))
        .hasToString("66.12");
    assertThat(new Rounding(0, RoundingMode.HALF_UP).publish(Ratio.of(1, 2))).hasToString("1");
    assertThat(new Rounding(6, RoundingMode.DOWN).publish(Ratio.of(2, 3))).hasToString("0.666666");
  }

  @Test
  void aPublishedFigureLiesWithinHalfAUnitAndStaysWhenPublishedAgain() {
    Samples.each(
        500,
        samples -> {
          Ratio exact = samples.score();
          Ratio published = HALF_UP.published(exact);
          assertThat(published).isEqualTo(Ratio.of(HALF_UP.publish(exact)));
          assertThat(published.minus(exact).abs()).isLessThanOrEqualTo(Ratio.of(5, 1_000));
          assertThat(HALF_UP.published(published)).isEqualTo(published);
        });
  }

  @Test
  void aHigherScoreIsNeverPublishedLower() {
    Samples.each(
        500,
        samples -> {
          Ratio one = samples.score();
          Ratio other = samples.score();
          Ratio higher = one.isAtLeast(other) ? one : other;
          Ratio lower = one.isAtLeast(other) ? other : one;
          assertThat(HALF_UP.published(higher)).isGreaterThanOrEqualTo(HALF_UP.published(lower));
        });
  }

  @Test
  void decimalsOutsideZeroToSixAreRefused() {
    assertThatThrownBy(() -> new Rounding(-1, RoundingMode.HALF_UP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> new Rounding(7, RoundingMode.HALF_UP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("7");
  }
}
