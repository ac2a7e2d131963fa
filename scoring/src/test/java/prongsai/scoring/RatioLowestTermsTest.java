package prongsai.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Small numbers are brought to lowest terms another way than large ones: nobody may notice.
class RatioLowestTermsTest {
  private static final BigInteger TWO = BigInteger.TWO;

  @Test
  void numbersOfAnySizeAreBroughtToLowestTerms() {
    Random random = new Random(2565);
    for (int bits = 1; bits <= 140; bits++)
      for (int sample = 0; sample < 40; sample++) {
        BigInteger shared = new BigInteger(bits / 2 + 1, random).add(BigInteger.ONE);
        BigInteger numerator = new BigInteger(bits, random).multiply(shared);
        BigInteger denominator = new BigInteger(bits, random).add(BigInteger.ONE).multiply(shared);
        assertLowest(numerator, denominator);
        assertLowest(numerator.negate(), denominator);
        assertLowest(numerator, denominator.negate());
      }
  }

  @Test
  void numbersAtTheEdgeOfALongAreBroughtToLowestTerms() {
    List<BigInteger> edges =
        List.of(
            TWO.pow(61),
            TWO.pow(62).subtract(TWO),
            TWO.pow(62),
            BigInteger.valueOf(Long.MAX_VALUE),
            BigInteger.valueOf(Long.MIN_VALUE),
            TWO.pow(63),
            TWO.pow(64));
    for (BigInteger one : edges)
      for (BigInteger other : edges) {
        assertLowest(one, other);
        assertLowest(one.negate(), other);
      }
  }

  @Test
  void aWholeNumberStaysOverOneAndZeroBecomesZeroOverOne() {
    assertThat(Ratio.of(84)).hasToString("84/1");
    assertThat(Ratio.of(0, -7)).hasToString("0/1").isEqualTo(Ratio.ZERO);
    assertThat(Ratio.of(-84, -1)).isEqualTo(Ratio.of(84));
  }

  private static void assertLowest(BigInteger numerator, BigInteger denominator) {
    Ratio ratio = new Ratio(numerator, denominator);
    assertThat(ratio.denominator()).isPositive();
    assertThat(ratio.numerator().gcd(ratio.denominator())).isEqualTo(BigInteger.ONE);
    assertThat(ratio.numerator().multiply(denominator))
        .isEqualTo(numerator.multiply(ratio.denominator()));
  }
}
