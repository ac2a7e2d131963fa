package prongsai.invitation;

import java.time.Clock;
import java.time.Duration;
import prongsai.round.RoundId;
import prongsai.web.NetworkBudgets;
import prongsai.web.NetworkPrefix;

/// Limits how often unknown codes may be tried: sixty an hour from one network (an office of
/// hundreds may sit behind one address, and people mistype), two thousand an hour for one round.
/// Good codes cost nothing. A code has 60 bits, so these limits are not what keeps it from being
/// guessed, but they keep guessing from costing the server anything.
final class Attempts {
  private static final Duration HOUR = Duration.ofHours(1);
  static final int OF_NETWORK = 60;
  static final int OF_ROUND = 2_000;

  private final NetworkBudgets<NetworkPrefix> networks;
  private final NetworkBudgets<RoundId> rounds;

  Attempts(Clock clock) {
    networks = new NetworkBudgets<>(OF_NETWORK, HOUR, clock);
    rounds = new NetworkBudgets<>(OF_ROUND, HOUR, clock);
  }

  /// Whether one more may be tried; it counts until it is [#forgiven].
  boolean begin(RoundId round, NetworkPrefix network) {
    if (!networks.take(network)) return false;
    if (rounds.take(round)) return true;
    networks.giveBack(network);
    return false;
  }

  /// The code was known.
  void forgiven(RoundId round, NetworkPrefix network) {
    networks.giveBack(network);
    rounds.giveBack(round);
  }
}
