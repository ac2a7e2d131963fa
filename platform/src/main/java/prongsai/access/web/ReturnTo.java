package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// The page that somebody wanted before having to sign in, carried along in the address as `to`. So
/// nothing need be kept on the server for somebody who is not signed in.
final class ReturnTo {
  private static final String HOME = "/desk";

  /// Field of every form: the path of its page.
  private static final String PAGE = "_page";

  /// Attribute of a request that brings the page along when the address cannot.
  private static final String CARRIED = "prongsai.wanted";

  private ReturnTo() {}

  /// Where to go after signing in: a page of this server, never of another.
  static String of(HttpServletRequest request) {
    return request.getAttribute(CARRIED) instanceof String carried
        ? safe(carried)
        : safe(request.getParameter("to"));
  }

  /// Has a request bring it along.
  static void carry(HttpServletRequest request, String wanted) {
    request.setAttribute(CARRIED, wanted);
  }

  /// A path of this server; the desk in place of anything else.
  static String safe(@Nullable String wanted) {
    return wanted != null
            && wanted.length() <= 1000
            && wanted.matches("/desk(?:[/?][!-\\[\\]-~]*)?")
        ? wanted
        : HOME;
  }

  /// The page being asked for now, if it can be asked for again; of a form that was sent, the page
  /// that it stood on.
  static String here(HttpServletRequest request) {
    if (request.getMethod().equals("POST") && request.getParameter(PAGE) != null)
      return safe(request.getParameter(PAGE));
    String query = request.getQueryString();
    boolean repeatable = request.getMethod().equals("GET") && query != null;
    return safe(request.getRequestURI() + (repeatable ? "?" + query : ""));
  }

  /// The address of a page of sign-in that leads there.
  static String through(String page, String wanted) {
    return wanted.equals(HOME)
        ? page
        : UriComponentsBuilder.fromPath(page)
            .queryParam("to", "{to}")
            .encode()
            .buildAndExpand(wanted)
            .toUriString();
  }

  /// The same, with a word on what went wrong.
  static String through(String page, String wanted, String error) {
    return UriComponentsBuilder.fromUriString(through(page, wanted))
        .queryParam("error", error)
        .build(true)
        .toUriString();
  }
}
