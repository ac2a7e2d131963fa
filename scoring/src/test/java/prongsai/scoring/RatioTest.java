package prongsai.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.scoring.fixture.Samples;

class RatioTest {
  private static final int SCALE = 40;
  private static final BigDecimal SLACK = BigDecimal.ONE.movePointLeft(SCALE - 1);

  @Test
  void aRatioStandsInLowestTermsOverAPositiveDenominator() {
    Samples.each(
        500,
        samples -> {
          int numerator = samples.from(-5_000, 5_000);
          int denominator = samples.from(1, 5_000) * (samples.coin() ? 1 : -1);
          Ratio ratio = Ratio.of(numerator, denominator);
          assertThat(ratio.denominator()).isPositive();
          assertThat(ratio.numerator().gcd(ratio.denominator())).isEqualTo(BigInteger.ONE);
          assertThat(ratio.numerator().multiply(BigInteger.valueOf(denominator)))
              .isEqualTo(ratio.denominator().multiply(BigInteger.valueOf(numerator)));
        });
  }

  @Test
  void theSameNumberIsEqualHoweverItWasWritten() {
    Samples.each(
        500,
        samples -> {
          Ratio ratio = samples.ratio();
          int factor = samples.from(1, 9) * (samples.coin() ? 1 : -1);
          Ratio written =
              new Ratio(
                  ratio.numerator().multiply(BigInteger.valueOf(factor)),
                  ratio.denominator().multiply(BigInteger.valueOf(factor)));
          assertThat(written).isEqualTo(ratio).hasSameHashCodeAs(ratio).isEqualByComparingTo(ratio);
        });
  }

  @Test
  void numbersOfAnySizeStandInLowestTerms() {
    Samples.each(
        500,
        samples -> {
          BigInteger numerator = samples.integer(samples.from(1, 130));
          BigInteger denominator = samples.integer(samples.from(1, 130));
          BigInteger factor = samples.integer(samples.from(1, 130));
          Ratio ratio = new Ratio(numerator.multiply(factor), denominator.multiply(factor));
          assertThat(ratio.denominator()).isPositive();
          assertThat(ratio.numerator().gcd(ratio.denominator())).isEqualTo(BigInteger.ONE);
          assertThat(ratio.numerator().multiply(denominator))
              .isEqualTo(ratio.denominator().multiply(numerator));
        });
  }

  @Test
  void numbersAtTheEdgeOfALongStandInLowestTerms() {
    BigInteger edge = BigInteger.ONE.shiftLeft(62);
    for (BigInteger at : List.of(edge.subtract(BigInteger.ONE), edge, edge.add(BigInteger.ONE)))
      for (BigInteger over : List.of(at, at.negate(), at.shiftLeft(1), at.shiftLeft(2)))
        assertThat(new Ratio(at, over))
            .isEqualTo(Ratio.of(over.signum(), over.abs().divide(at).longValueExact()));
  }

  @Test
  void zeroIsWrittenInOneWayOnly() {
    assertThat(Ratio.of(0, -7)).isEqualTo(Ratio.ZERO);
    assertThat(Ratio.of(0, -7)).hasToString("0/1");
  }

  @Test
  void arithmeticAgreesWithDecimalsOfFortyPlaces() {
    Samples.each(
        500,
        samples -> {
          Ratio a = samples.ratio();
          Ratio b = samples.ratio();
          assertNear(a.plus(b), decimal(a).add(decimal(b)));
          assertNear(a.minus(b), decimal(a).subtract(decimal(b)));
          assertNear(a.times(7), decimal(a).multiply(new BigDecimal(7)));
          assertNear(a.dividedBy(-7), quotient(decimal(a), new BigDecimal(-7)));
          assertNear(a.negated(), decimal(a).negate());
          assertNear(a.abs(), decimal(a).abs());
          assertThat(a.signum()).isEqualTo(decimal(a).signum());
        });
  }

  @Test
  void productsAndQuotientsAgreeWithWholeNumbers() {
    Samples.each(
        500,
        samples -> {
          long a = samples.from(-30_000, 30_000);
          long b = samples.from(1, 30_000);
          long c = samples.from(-30_000, 30_000);
          long d = samples.from(1, 30_000);
          assertThat(Ratio.of(a, b).times(Ratio.of(c, d))).isEqualTo(Ratio.of(a * c, b * d));
          if (c != 0)
            assertThat(Ratio.of(a, b).dividedBy(Ratio.of(c, d))).isEqualTo(Ratio.of(a * d, b * c));
        });
  }

  @Test
  void whatIsAddedOrMultipliedCanBeTakenBackExactly() {
    Samples.each(
        500,
        samples -> {
          Ratio a = samples.ratio();
          Ratio b = samples.ratio();
          assertThat(a.plus(b).minus(b)).isEqualTo(a);
          assertThat(a.plus(b)).isEqualTo(b.plus(a));
          if (b.signum() != 0) assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        });
  }

  @Test
  void comparingAgreesWithEqualityAndWithDecimals() {
    Samples.each(
        500,
        samples -> {
          Ratio a = Ratio.of(samples.from(-9, 9), samples.from(1, 9));
          Ratio b = Ratio.of(samples.from(-9, 9), samples.from(1, 9));
          assertThat(Integer.signum(a.compareTo(b)))
              .isEqualTo(decimal(a).compareTo(decimal(b)))
              .isEqualTo(-Integer.signum(b.compareTo(a)));
          assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
          assertThat(a.isBelow(b)).isEqualTo(a.compareTo(b) < 0);
          assertThat(a.isAtLeast(b)).isEqualTo(!a.isBelow(b));
        });
  }

  @Test
  void aDecimalIsTakenExactly() {
    assertThat(Ratio.of(new BigDecimal("79.43"))).isEqualTo(Ratio.of(7_943, 100));
    assertThat(Ratio.of(new BigDecimal("79.50"))).hasToString("159/2");
    assertThat(Ratio.of(new BigDecimal("1E+2"))).isEqualTo(Ratio.HUNDRED);
    assertThat(Ratio.of(new BigDecimal("-0.001"))).isEqualTo(Ratio.of(-1, 1_000));
  }

  @Test
  void nothingIsDividedByZero() {
    assertThatThrownBy(() -> Ratio.of(1, 0))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("zero");
    assertThatThrownBy(() -> Ratio.ONE.dividedBy(0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void resultsCarryNumeratorAndDenominator() {
    assertThat(Ratio.of(66_125, 1_000)).hasToString("529/8");
    assertThat(Ratio.of(-1, 3)).hasToString("-1/3");
  }

  private static void assertNear(Ratio exact, BigDecimal naive) {
    assertThat(decimal(exact).subtract(naive).abs()).isLessThanOrEqualTo(SLACK);
  }

  private static BigDecimal decimal(Ratio ratio) {
    return quotient(new BigDecimal(ratio.numerator()), new BigDecimal(ratio.denominator()));
  }

  private static BigDecimal quotient(BigDecimal a, BigDecimal b) {
    return a.divide(b, SCALE, RoundingMode.HALF_EVEN);
  }
}
