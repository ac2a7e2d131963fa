package prongsai.review;

import java.time.Instant;

/// A mark that an assessor gave.
///
/// @param mark key of an option of the item's scale
/// @param reason why; never empty for a mark below full
/// @param confidence how sure
/// @param at when
public record Given(String mark, String reason, Confidence confidence, Instant at) {
  /// A reason may have this many letters.
  public static final int LONGEST_REASON = 2_000;
}
