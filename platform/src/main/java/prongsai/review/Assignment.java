package prongsai.review;

import java.util.Optional;
import java.util.UUID;
import prongsai.access.AccountId;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// Somebody's duty to mark an item of a round, and the mark once it is given.
///
/// @param id its name in addresses
/// @param round of this round
/// @param item this item
/// @param seat as what
/// @param assessor who; empty while nobody is left who may
/// @param given the mark; empty before
public record Assignment(
    UUID id,
    RoundId round,
    Code item,
    Seat seat,
    Optional<AccountId> assessor,
    Optional<Given> given) {

  /// Whether this is somebody's.
  public boolean isOf(AccountId account) {
    return assessor.isPresent() && assessor.get().equals(account);
  }
}
