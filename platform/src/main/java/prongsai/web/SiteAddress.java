package prongsai.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The address under which people reach this server: what stands on paper and in messages.
///
/// @param base `https://ita.example.go.th`, with a port where it is not the usual one, perhaps with
///   a path, never with a slash at the end
public record SiteAddress(String base) {
  private static final Set<String> ONLY_HERE = Set.of("localhost", "127.0.0.1", "[::1]", "0.0.0.0");

  public SiteAddress {
    if (read(base).isEmpty()) throw new IllegalArgumentException("no address of a site: " + base);
    base = base.replaceFirst("/+$", "");
  }

  /// What somebody wrote as an address; empty when it is none.
  public static Optional<SiteAddress> parse(String written) {
    String text = written.strip();
    return read(text).map(_ -> new SiteAddress(text));
  }

  private static Optional<URI> read(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean plain =
          uri.getRawQuery() == null
              && uri.getRawFragment() == null
              && uri.getRawUserInfo() == null
              && uri.getHost() != null;
      return web && plain ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  /// The whole address of a path that begins with a slash.
  public String of(String path) {
    return base + path;
  }

  /// The same as people type it: without `https://`.
  public String typed(String path) {
    return base.substring(base.indexOf("//") + 2) + path;
  }

  /// Whether nobody on the way can read along.
  public boolean isSecure() {
    return base.startsWith("https:");
  }

  /// Whether only this very machine finds it.
  public boolean isOnlyHere() {
    return ONLY_HERE.contains(URI.create(base).getHost().toLowerCase(Locale.ROOT));
  }
}
