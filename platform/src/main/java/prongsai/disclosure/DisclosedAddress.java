package prongsai.disclosure;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an address shows of itself, without being opened.
///
/// @param host lower case, without the dot at the end
/// @param path as written, with what follows `?`
record DisclosedAddress(String host, String path) {
  private static final Pattern STAFF = Pattern.compile("/s/([0-9a-z]{10})(?:[/?].*)?");
  private static final Pattern HOME =
      Pattern.compile(
          "/?(?:(?:index|home|default|main)(?:\\.(?:php|html?|aspx?|jsp))?|th|en)?/?",
          Pattern.CASE_INSENSITIVE);
  private static final String PART = "(?:0x[0-9a-f]*|\\d+)";
  private static final Pattern NUMBER = Pattern.compile(PART + "(?:\\." + PART + ")*");

  private static final List<String> SHORTENERS =
      List.of(
          "bit.ly",
          "bitly.com",
          "tinyurl.com",
          "t.ly",
          "is.gd",
          "goo.gl",
          "ow.ly",
          "cutt.ly",
          "shorturl.at",
          "shorturl.asia",
          "rb.gy",
          "t.co",
          "s.id",
          "me2.do",
          "qrgo.page.link",
          "tiny.cc",
          "rebrand.ly",
          "citly.me");
  private static final List<String> SHARED =
      List.of(
          "drive.google.com",
          "docs.google.com",
          "forms.gle",
          "1drv.ms",
          "onedrive.live.com",
          "sharepoint.com",
          "dropbox.com",
          "icloud.com",
          "box.com",
          "mega.nz",
          "mediafire.com");
  private static final List<String> FACEBOOK =
      List.of("facebook.com", "fb.com", "fb.me", "fb.watch");
  private static final List<String> LOCAL_ENDS =
      List.of("localhost", "local", "internal", "intranet", "lan", "home.arpa");

  /// What kind of place it is.
  enum Kind {
    HOME,
    SHORTENED,
    SHARED_FILE,
    FACEBOOK,
    ORDINARY
  }

  /// Of an address without fault.
  static DisclosedAddress of(String url) {
    URI uri = URI.create(url);
    String authority = uri.getRawAuthority();
    String host = authority.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    if (host.endsWith(".")) host = host.substring(0, host.length() - 1);
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    return new DisclosedAddress(
        host, uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
  }

  /// What stands behind `/s/`, where surveys of staff are; empty for another address.
  Optional<String> staffLink() {
    Matcher staff = STAFF.matcher(path.toLowerCase(Locale.ROOT));
    return staff.matches() ? Optional.of(staff.group(1)) : Optional.empty();
  }

  /// Whether nobody outside can mean it: this computer, a network of its own, a bare name.
  boolean isLocal() {
    if (host.startsWith("[") || NUMBER.matcher(host).matches()) return isPrivate();
    return !host.contains(".") || isAt(LOCAL_ENDS);
  }

  private boolean isPrivate() {
    try {
      InetAddress address = InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", ""));
      byte first = address.getAddress()[0];
      return address.isLoopbackAddress()
          || address.isSiteLocalAddress()
          || address.isLinkLocalAddress()
          || address.isAnyLocalAddress()
          || (host.startsWith("[") && (first & 0xfe) == 0xfc); // unique local IPv6
    } catch (IllegalArgumentException noAddress) {
      return true; // no such number is anywhere
    }
  }

  Kind kind() {
    if (isAt(SHORTENERS)) return Kind.SHORTENED;
    if (isAt(SHARED)) return Kind.SHARED_FILE;
    if (isAt(FACEBOOK)) return Kind.FACEBOOK;
    return HOME.matcher(path).matches() ? Kind.HOME : Kind.ORDINARY;
  }

  private boolean isAt(List<String> hosts) {
    return hosts.stream().anyMatch(one -> host.equals(one) || host.endsWith("." + one));
  }
}
