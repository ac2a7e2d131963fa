package prongsai.fetching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Decides what may be connected to. A name is resolved once, all its addresses are looked at, and
/// the connection is made to exactly those: there is no second look-up that could answer otherwise.
final class Guard {
  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private final FetchSettings settings;
  private final NameLookup names;
  private final Cache<String, List<InetAddress>> known =
      Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(REMEMBERED).build();

  Guard(FetchSettings settings, NameLookup names) {
    this.settings = settings;
    this.names = names;
  }

  /// A place that may be connected to.
  ///
  /// @param secure whether by TLS
  /// @param host its name, lower case
  /// @param addresses that were checked, IPv4 first, at least one
  record Place(boolean secure, String host, int port, List<InetAddress> addresses) {
    Place {
      addresses = List.copyOf(addresses);
    }

    /// As the header `Host` wants it.
    String authority() {
      return port == (secure ? 443 : 80) ? host : host + ":" + port;
    }
  }

  /// The place that an address leads to.
  ///
  /// @throws Refused when it is none of the public web, or no host of this name is known
  Place check(URI address) throws Refused {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https"))
      throw new Refused(Reason.FORBIDDEN_ADDRESS);
    boolean secure = scheme.equals("https");
    String authority =
        Optional.ofNullable(address.getRawAuthority())
            .orElseThrow(() -> new Refused(Reason.MALFORMED_ADDRESS));
    if (authority.indexOf('@') >= 0) throw new Refused(Reason.FORBIDDEN_ADDRESS);
    int colon = portColon(authority);
    int port = colon < 0 ? secure ? 443 : 80 : port(authority.substring(colon + 1), secure);
    if (!settings.ports().isEmpty() && !settings.ports().contains(port))
      throw new Refused(Reason.FORBIDDEN_ADDRESS);
    HostName host =
        HostName.parse(colon < 0 ? authority : authority.substring(0, colon))
            .orElseThrow(() -> new Refused(Reason.MALFORMED_ADDRESS));
    return new Place(secure, host.name(), port, addresses(host));
  }

  private static int portColon(String authority) {
    int colon = authority.lastIndexOf(':');
    return colon > authority.lastIndexOf(']') ? colon : -1;
  }

  private static int port(String digits, boolean secure) throws Refused {
    if (digits.isEmpty()) return secure ? 443 : 80;
    if (digits.length() > 5 || !digits.chars().allMatch(c -> c >= '0' && c <= '9'))
      throw new Refused(Reason.MALFORMED_ADDRESS);
    int port = Integer.parseInt(digits);
    if (port < 1 || port > 65_535) throw new Refused(Reason.MALFORMED_ADDRESS);
    return port;
  }

  private List<InetAddress> addresses(HostName host) throws Refused {
    if (host.number().isPresent()) return allAllowed(List.of(host.number().get()));
    List<InetAddress> found = known.getIfPresent(host.name());
    if (found != null) return found;
    if (isLocalName(host.name()) && !settings.alsoAllowed().test(InetAddress.getLoopbackAddress()))
      throw new Refused(Reason.FORBIDDEN_ADDRESS);
    List<InetAddress> addresses = allAllowed(Arrays.asList(names.lookUp(host.name())));
    List<InetAddress> sorted =
        addresses.stream()
            .sorted(Comparator.comparing(address -> !(address instanceof Inet4Address)))
            .toList();
    known.put(host.name(), sorted);
    return sorted;
  }

  /// Names that are never of the public web, whatever a resolver says.
  private static boolean isLocalName(String name) {
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || name.endsWith(".local")
        || name.endsWith(".internal")
        || name.endsWith(".home.arpa");
  }

  /// One forbidden address refuses the whole name.
  private List<InetAddress> allAllowed(List<InetAddress> addresses) throws Refused {
    if (addresses.isEmpty()) throw new Refused(Reason.NO_SUCH_HOST);
    for (InetAddress address : addresses)
      if (!PublicAddress.is(address) && !settings.alsoAllowed().test(address))
        throw new Refused(Reason.FORBIDDEN_ADDRESS);
    return addresses;
  }
}
