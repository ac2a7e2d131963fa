package prongsai.portal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What somebody looks for; empty texts leave a question open.
public record SearchView(String words, String type, String province) {

  /// The address that goes on after an agency.
  public String next(String path, long after) {
    return path
        + "?q="
        + encoded(words)
        + "&type="
        + encoded(type)
        + "&province="
        + encoded(province)
        + "&after="
        + after;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
