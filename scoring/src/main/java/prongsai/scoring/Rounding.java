package prongsai.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How an exact score becomes the published figure, once and last (rule R10).
///
/// @param decimals digits after the point, 0–6
/// @param mode half-up in every published result seen so far
public record Rounding(int decimals, RoundingMode mode) {
  public Rounding {
    if (decimals < 0 || decimals > 6)
      throw new IllegalArgumentException("decimals outside 0-6: " + decimals);
  }

  /// The published figure, with exactly `decimals` digits after the point.
  public BigDecimal publish(Ratio exact) {
    return exact.toDecimal(decimals, mode);
  }

  /// The published figure as an exact number, for comparing with thresholds.
  public Ratio published(Ratio exact) {
    return Ratio.of(publish(exact));
  }
}
