package prongsai.response;

import java.util.Optional;
import prongsai.blind.BlindKey;
import prongsai.round.RoundId;

/// Where the box finds the public key that tickets of a round are signed with.
@FunctionalInterface
public interface TicketKeys {

  /// The key of a round; empty until the door has made it: then there are no tickets yet.
  Optional<BlindKey> of(RoundId round);
}
