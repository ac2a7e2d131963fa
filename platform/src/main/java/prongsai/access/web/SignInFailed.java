package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Leads back to the page of sign-in with a word on what went wrong.
///
/// @param page where to
record SignInFailed(String page) implements AuthenticationFailureHandler {
  private static final Logger LOG = LoggerFactory.getLogger(SignInFailed.class);

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
      throws IOException {
    String error = word(failed);
    LOG.atInfo()
        .addKeyValue("reason", error)
        .addKeyValue("error", code(failed))
        .log("sign-in.failed");
    response.sendRedirect(ReturnTo.through(page, ReturnTo.of(request), error));
  }

  private static String word(AuthenticationException failed) {
    return switch (failed) {
      case LockedException _ -> "limited";
      case NotInvited _ -> "not-invited";
      case OAuth2AuthenticationException _ -> "provider";
      case AuthenticationServiceException _ -> "busy";
      default -> "wrong";
    };
  }

  /// What the provider or the check of its answer said, in the words of OpenID Connect.
  private static String code(AuthenticationException failed) {
    if (!(failed instanceof OAuth2AuthenticationException provider)) return "";
    String code = provider.getError().getErrorCode();
    return code.matches("[a-z_]{1,60}") ? code : "other";
  }

  /// A provider says who somebody is, but nobody has invited that person.
  static final class NotInvited extends AuthenticationException {
    @java.io.Serial private static final long serialVersionUID = 1;

    NotInvited() {
      super("no account for this person");
    }
  }
}
