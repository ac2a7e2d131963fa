package prongsai.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact rational number in lowest terms with a positive denominator, so `equals` means equal.
///
/// Scores and weights are ratios: nothing is rounded before publication (rules R5, R9).
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {
  /// Numbers of so many bits have a `long` as their absolute value.
  private static final int LONG_BITS = 62;

  public static final Ratio ZERO = of(0);
  public static final Ratio ONE = of(1);
  public static final Ratio HUNDRED = of(100);

  /// Brings the fraction to lowest terms.
  ///
  /// @throws ArithmeticException when the denominator is zero
  public Ratio {
    if (denominator.signum() == 0) throw new ArithmeticException("denominator is zero");
    if (!denominator.equals(BigInteger.ONE)) {
      BigInteger shared = sharedFactor(numerator, denominator);
      if (denominator.signum() < 0) shared = shared.negate();
      if (!shared.equals(BigInteger.ONE)) {
        numerator = numerator.divide(shared);
        denominator = denominator.divide(shared);
      }
    }
  }

  /// The greatest common divisor. Almost every score fits a `long`, where finding it is several
  /// times faster.
  private static BigInteger sharedFactor(BigInteger one, BigInteger other) {
    if (one.bitLength() > LONG_BITS || other.bitLength() > LONG_BITS) return one.gcd(other);
    long a = Math.abs(one.longValue());
    long b = Math.abs(other.longValue());
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return BigInteger.valueOf(a);
  }

  public static Ratio of(long value) {
    return new Ratio(BigInteger.valueOf(value), BigInteger.ONE);
  }

  public static Ratio of(long numerator, long denominator) {
    return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /// The exact value of a decimal such as `79.43`.
  public static Ratio of(BigDecimal value) {
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    return new Ratio(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  public Ratio plus(Ratio other) {
    if (denominator.equals(other.denominator))
      return new Ratio(numerator.add(other.numerator), denominator);
    return new Ratio(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Ratio minus(Ratio other) {
    return plus(other.negated());
  }

  public Ratio times(Ratio other) {
    return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Ratio times(long factor) {
    return new Ratio(numerator.multiply(BigInteger.valueOf(factor)), denominator);
  }

  /// The quotient.
  ///
  /// @throws ArithmeticException when `divisor` is zero
  public Ratio dividedBy(Ratio divisor) {
    return new Ratio(
        numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
  }

  /// The quotient by a whole number.
  ///
  /// @throws ArithmeticException when `divisor` is zero
  public Ratio dividedBy(long divisor) {
    return new Ratio(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
  }

  public Ratio negated() {
    return new Ratio(numerator.negate(), denominator);
  }

  public Ratio abs() {
    return numerator.signum() < 0 ? negated() : this;
  }

  public int signum() {
    return numerator.signum();
  }

  public boolean isAtLeast(Ratio other) {
    return compareTo(other) >= 0;
  }

  public boolean isBelow(Ratio other) {
    return compareTo(other) < 0;
  }

  /// The decimal nearest to this ratio under the rounding mode given.
  public BigDecimal toDecimal(int decimals, RoundingMode mode) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
  }

  @Override
  public int compareTo(Ratio other) {
    if (denominator.equals(other.denominator)) return numerator.compareTo(other.numerator);
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /// `n/d` in lowest terms, as results carry it.
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
