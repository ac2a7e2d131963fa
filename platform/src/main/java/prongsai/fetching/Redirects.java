package prongsai.fetching;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where redirects lead, and whether that is still what the address meant.
final class Redirects {
  private static final Pattern HOME =
      Pattern.compile(
          "/?(th|en|main|home|web|site|frontpage)?/?((index|home|main|default)(\\.\\w{2,5})?)?/?",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> SIGN_IN_HOSTS =
      List.of("accounts.google.com", "login.microsoftonline.com", "login.live.com");

  private Redirects() {}

  /// The next address; empty when the exchange is no redirect or does not say where to.
  static Optional<URI> target(Exchange exchange) {
    return switch (exchange.status()) {
      case 301, 302, 303, 307, 308 ->
          Headers.first(exchange, "Location")
              .flatMap(location -> LinkAddress.resolve(exchange.uri(), location));
      default -> Optional.empty();
    };
  }

  /// What the way from the first to the last exchange means for a page that answered.
  static Reason meaning(URI asked, List<Exchange> exchanges) {
    if (exchanges.size() == 1) return Reason.ANSWERED;
    URI landed = exchanges.getLast().uri();
    if (SIGN_IN_HOSTS.contains(host(landed))) return Reason.REFUSED_TO_PROGRAMS;
    if (isNearby(asked, landed)) return Reason.ANSWERED_NEARBY;
    if (isHome(asked)) return sameSite(asked, landed) ? Reason.ANSWERED_NEARBY : Reason.REDIRECTED;
    if (isHome(landed)) return Reason.REDIRECTED_HOME;
    boolean lasting =
        exchanges.stream()
            .anyMatch(exchange -> exchange.status() == 301 || exchange.status() == 308);
    return lasting ? Reason.REDIRECTED : Reason.ANSWERED_NEARBY;
  }

  /// The same address but for scheme, `www`, port, letter case, a slash at its end and a session.
  private static boolean isNearby(URI asked, URI landed) {
    return sameSite(asked, landed)
        && path(asked).equals(path(landed))
        && (query(asked).equals(query(landed)) || query(asked).isEmpty());
  }

  private static boolean sameSite(URI one, URI other) {
    return bare(host(one)).equals(bare(host(other)));
  }

  static boolean isHome(URI address) {
    return HOME.matcher(Optional.ofNullable(address.getRawPath()).orElse("")).matches()
        && query(address).isEmpty();
  }

  private static String bare(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static String host(URI address) {
    String authority = Optional.ofNullable(address.getRawAuthority()).orElse("");
    int colon = authority.lastIndexOf(':');
    String host = colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
    return host.toLowerCase(Locale.ROOT);
  }

  private static String path(URI address) {
    String path = Optional.ofNullable(address.getRawPath()).orElse("").toLowerCase(Locale.ROOT);
    int session = path.indexOf(";jsessionid=");
    if (session >= 0) path = path.substring(0, session);
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String query(URI address) {
    return Optional.ofNullable(address.getRawQuery()).orElse("");
  }
}
