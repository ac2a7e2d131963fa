package prongsai.round;

import java.time.Instant;

/// When a survey takes answers.
///
/// @param opens the first moment that does
/// @param closes the first moment that does not any more
public record Window(Instant opens, Instant closes) {
  public Window {
    if (!closes.isAfter(opens))
      throw new IllegalArgumentException("closes before it opens: " + opens + " " + closes);
  }

  /// Whether a moment lies in it.
  public boolean contains(Instant moment) {
    return !moment.isBefore(opens) && moment.isBefore(closes);
  }
}
