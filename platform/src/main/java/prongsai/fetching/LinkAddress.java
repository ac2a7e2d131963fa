package prongsai.fetching;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses as people and sites write them: with Thai letters, blanks and other signs that a URI
/// may not hold. They are encoded as browsers do.
public final class LinkAddress {
  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?):/{2}([^/?#\\\\]*)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);
  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+-]*:(?!\\d+(/|$)).*");
  private static final String KEPT = "!$&'()*+,;=:@/?-._~[]";
  private static final int LONGEST = 4_000;

  private LinkAddress() {}

  /// The address meant; without a scheme, http is meant. Empty when it is none.
  public static Optional<URI> parse(String written) {
    String text = written.strip();
    if (text.isEmpty() || text.length() > LONGEST) return Optional.empty();
    if (text.startsWith("//")) text = "http:" + text;
    else if (!text.contains("://")) {
      if (SCHEME.matcher(text).matches()) return plain(text);
      text = "http://" + text;
    }
    Matcher parts = PARTS.matcher(text);
    return parts.matches() ? joined(parts, StandardCharsets.UTF_8) : plain(text);
  }

  /// Where a redirect leads.
  ///
  /// @param location as sent, one character a byte
  static Optional<URI> resolve(URI from, String location) {
    String text = location.strip();
    if (text.length() > LONGEST) return Optional.empty();
    Matcher parts = PARTS.matcher(text.startsWith("//") ? from.getScheme() + ":" + text : text);
    if (parts.matches()) return joined(parts, StandardCharsets.ISO_8859_1);
    try {
      return Optional.of(from.resolve(encoded(text, StandardCharsets.ISO_8859_1)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<URI> joined(Matcher parts, Charset charset) {
    Optional<String> authority = authority(parts.group(2));
    if (authority.isEmpty()) return Optional.empty();
    String path = parts.group(3).replace('\\', '/');
    String query = parts.group(4) == null ? "" : parts.group(4);
    String rest = encoded(path, charset) + encoded(query, charset);
    try {
      return Optional.of(
          new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + authority.get() + rest));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static Optional<URI> plain(String text) {
    try {
      return Optional.of(new URI(encoded(text, StandardCharsets.UTF_8)));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> authority(String written) {
    if (written.isEmpty()) return Optional.empty();
    if (written.chars().allMatch(c -> c > ' ' && c < 127)) return Optional.of(written);
    try {
      int colon = written.lastIndexOf(':');
      String host = colon < 0 ? written : written.substring(0, colon);
      return Optional.of(IDN.toASCII(host) + (colon < 0 ? "" : written.substring(colon)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The text with every sign percent-encoded that may not stand in an address.
  private static String encoded(String text, Charset charset) {
    StringBuilder all = new StringBuilder(text.length() + 16);
    byte[] bytes = text.getBytes(charset);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      boolean letter = c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
      if (letter || (c == '%' && isEscape(bytes, i))) all.append(c);
      else all.append('%').append(HexFormat.of().withUpperCase().toHexDigits(bytes[i]));
    }
    return all.toString();
  }

  private static boolean isEscape(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && HexFormat.isHexDigit(bytes[at + 1])
        && HexFormat.isHexDigit(bytes[at + 2]);
  }
}
