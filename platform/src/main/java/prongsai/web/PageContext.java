package prongsai.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// What every page knows of the request that it answers.
///
/// @param path the path asked for, to mark the current place
/// @param csrfName name of the hidden field of every form, or empty where no form is protected by a
///   session
/// @param csrfToken its value
/// @param signedInAs the name to show of who is signed in, or empty
/// @param sessionMinutes how long a session lasts without a request; 0 where there is none
public record PageContext(
    String path, String csrfName, String csrfToken, String signedInAs, int sessionMinutes) {
  /// Attribute of a request: the name of who is signed in, set by whoever knows it.
  public static final String SIGNED_IN_AS = "prongsai.signedInAs";

  /// The context of a request.
  public static PageContext of(HttpServletRequest request) {
    @Nullable CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    String name = Objects.requireNonNullElse((String) request.getAttribute(SIGNED_IN_AS), "");
    return new PageContext(
        request.getRequestURI(),
        csrf == null ? "" : csrf.getParameterName(),
        csrf == null ? "" : csrf.getToken(),
        name,
        name.isEmpty() ? 0 : minutes(request));
  }

  private static int minutes(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> session.getMaxInactiveInterval() / 60)
        .orElse(0);
  }
}
