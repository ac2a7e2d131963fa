package prongsai.web;

import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Turns the address of a request into its [NetworkPrefix].
@Component
public final class NetworkPrefixes {
  private static final int IPV4_PREFIX = 3; // bytes: /24
  private static final int IPV6_PREFIX = 6; // bytes: /48
  private static final int KEY = 32;
  private static final String HMAC = "HmacSHA256";

  private record DayKey(LocalDate day, SecretKeySpec key) {}

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private volatile DayKey today = new DayKey(LocalDate.MIN, new SecretKeySpec(new byte[KEY], HMAC));

  /// Days are those of the clock.
  public NetworkPrefixes(Clock clock) {
    this.clock = clock;
  }

  /// The network of an address as `ServletRequest.getRemoteAddr` gives it. Whatever is no address
  /// counts as one network.
  public NetworkPrefix of(String address) {
    return new NetworkPrefix(hash(prefix(address)));
  }

  /// Whether a request came from this machine itself, as it also does through a proxy that does not
  /// say for whom it asks: then the address tells nobody from anybody.
  public static boolean isThisMachine(String address) {
    return literal(address).filter(InetAddress::isLoopbackAddress).isPresent();
  }

  private static byte[] prefix(String address) {
    return literal(address)
        .map(InetAddress::getAddress)
        .map(bytes -> Arrays.copyOf(bytes, bytes.length == 4 ? IPV4_PREFIX : IPV6_PREFIX))
        .orElseGet(() -> new byte[0]);
  }

  private static Optional<InetAddress> literal(String address) {
    try {
      return Optional.of(InetAddress.ofLiteral(address));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private byte[] hash(byte[] prefix) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key());
      return Arrays.copyOf(mac.doFinal(prefix), 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + HMAC, e);
    }
  }

  private SecretKeySpec key() {
    LocalDate now = LocalDate.now(clock);
    DayKey known = today;
    return known.day.equals(now) ? known.key : newKey(now);
  }

  private synchronized SecretKeySpec newKey(LocalDate now) {
    if (today.day.equals(now)) return today.key;
    byte[] key = new byte[KEY];
    random.nextBytes(key);
    today = new DayKey(now, new SecretKeySpec(key, HMAC));
    return today.key;
  }
}
