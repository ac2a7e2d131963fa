package prongsai.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which addresses are public pages of the portal.
public final class PortalPaths {
  /// For the chain that lets everybody in.
  public static final List<String> OPEN =
      List.of(
          "/",
          "/a/**",
          "/search",
          "/compare",
          "/data",
          "/data/**",
          "/accessibility",
          "/privacy",
          "/en",
          "/en/**",
          "/.well-known/security.txt");

  private static final Set<String> WHOLE =
      Set.of("/", "/en", "/search", "/compare", "/data", "/accessibility", "/privacy");
  private static final int LONGEST_QUERY = 200;

  private PortalPaths() {}

  /// Whether an address is answered by way of the pages that are kept: all but files of which each
  /// is asked for by few.
  static boolean isPage(String uri) {
    String path = uri.startsWith("/en/") ? uri.substring(3) : uri;
    return WHOLE.contains(path)
        || path.startsWith("/a/")
        || (path.startsWith("/data/") && !path.startsWith("/data/documents/"));
  }

  /// Whether a page is kept once made; what people search for is theirs, and without end.
  static boolean isKept(HttpServletRequest request) {
    @Nullable String query = request.getQueryString();
    return query == null
        || (request.getRequestURI().endsWith("/compare") && query.length() <= LONGEST_QUERY);
  }
}
