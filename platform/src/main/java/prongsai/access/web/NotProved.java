package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.FactorAuthorizationDecision;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// Sends who lacks a factor, or has shown it too long ago, to the page that asks for it, and from
/// there back. Whoever is refused for any other reason sees why.
final class NotProved implements AccessDeniedHandler {
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    if (denied instanceof AuthorizationDeniedException factors
        && factors.getAuthorizationResult() instanceof FactorAuthorizationDecision) {
      response.sendRedirect(ReturnTo.through("/sign-in/code", ReturnTo.here(request)));
    } else {
      request.setAttribute(ErrorPages.FORGED, denied instanceof CsrfException);
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
