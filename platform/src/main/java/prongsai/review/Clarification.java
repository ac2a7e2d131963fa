package prongsai.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// What an agency says to a provisional mark that it disagrees with (การชี้แจง).
///
/// @param id its name in addresses
/// @param round of this round
/// @param item of this item
/// @param text the explanation; names no address but those that were handed in
/// @param sent when
/// @param decision what a second reviewer decided; empty before
public record Clarification(
    UUID id, RoundId round, Code item, String text, Instant sent, Optional<Decision> decision) {
  /// An explanation may have this many letters.
  public static final int LONGEST_TEXT = 4_000;

  /// The decision of a second reviewer.
  ///
  /// @param mark key of the option that holds from now on
  /// @param reason why
  /// @param at when
  public record Decision(String mark, String reason, Instant at) {}
}
