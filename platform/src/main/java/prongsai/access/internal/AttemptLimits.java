package prongsai.access.internal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import prongsai.web.NetworkBudgets;
import prongsai.web.NetworkPrefix;
import prongsai.web.NetworkPrefixes;

/// How often somebody may try to sign in. Counted in memory; no address is kept.
///
/// | what | attempts | in |
/// |---|---|---|
/// | one login from one network (IPv4 /24, IPv6 /48) | 6 | 15 minutes |
/// | one login from anywhere | 30 | 1 hour |
/// | one network, all logins | 60 | 15 minutes |
/// | codes of one account, from anywhere | 6 | 15 minutes |
///
/// An attempt that succeeds does not count.
@Component
public class AttemptLimits {
  private static final Duration QUARTER = Duration.ofMinutes(15);

  private record Place(String login, NetworkPrefix network) {}

  private final NetworkPrefixes prefixes;
  private final NetworkBudgets<Place> places;
  private final NetworkBudgets<String> logins;
  private final NetworkBudgets<NetworkPrefix> networks;
  private final NetworkBudgets<Long> codes;

  /// Times are those of the clock.
  public AttemptLimits(NetworkPrefixes prefixes, Clock clock) {
    this.prefixes = prefixes;
    places = new NetworkBudgets<>(6, QUARTER, clock);
    logins = new NetworkBudgets<>(30, Duration.ofHours(1), clock);
    networks = new NetworkBudgets<>(60, QUARTER, clock);
    codes = new NetworkBudgets<>(6, QUARTER, clock);
  }

  /// Counts an attempt to sign in with a password; false when there were too many.
  ///
  /// @param address of the other side, as the server sees it
  public boolean password(String login, String address) {
    NetworkPrefix network = prefixes.of(address);
    return networks.take(network) && places.take(new Place(login, network)) && logins.take(login);
  }

  /// An attempt with a password succeeded.
  public void passwordWasRight(String login, String address) {
    NetworkPrefix network = prefixes.of(address);
    networks.giveBack(network);
    places.giveBack(new Place(login, network));
    logins.giveBack(login);
  }

  /// Counts an attempt to give a code; false when there were too many.
  public boolean code(long account) {
    return codes.take(account);
  }

  /// An attempt with a code succeeded.
  public void codeWasRight(long account) {
    codes.giveBack(account);
  }
}
