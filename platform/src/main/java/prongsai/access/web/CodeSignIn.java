package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import prongsai.access.AccountId;
import prongsai.access.Officer;
import prongsai.access.SignInProof;
import prongsai.access.internal.AttemptLimits;
import prongsai.access.internal.Credentials;

/// The second factor: six digits of an authenticator app, or a recovery code. It adds to what the
/// session has shown already.
final class CodeSignIn extends AbstractAuthenticationProcessingFilter {
  private final Credentials credentials;
  private final AttemptLimits limits;

  CodeSignIn(Credentials credentials, AttemptLimits limits) {
    super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-in/code"));
    this.credentials = credentials;
    this.limits = limits;
    setMfaEnabled(true);
  }

  @Override
  public Authentication attemptAuthentication(
      HttpServletRequest request, HttpServletResponse response) {
    @Nullable Authentication current = SecurityContextHolder.getContext().getAuthentication();
    if (current == null || !(current.getPrincipal() instanceof Officer officer))
      throw new BadCredentialsException("no first factor");
    if (!limits.code(officer.account())) throw new LockedException("too many attempts");
    String typed = Objects.requireNonNullElse(request.getParameter("code"), "");
    if (typed.length() > 40 || !credentials.useCode(new AccountId(officer.account()), typed))
      throw new BadCredentialsException("wrong code");
    limits.codeWasRight(officer.account());
    return UsernamePasswordAuthenticationToken.authenticated(
        officer, null, List.of(FactorGrantedAuthority.fromAuthority(SignInProof.CODE)));
  }

  /// A wrong code does not end the session: the first factor stays shown.
  @Override
  protected void unsuccessfulAuthentication(
      HttpServletRequest request,
      HttpServletResponse response,
      org.springframework.security.core.AuthenticationException failed)
      throws java.io.IOException, jakarta.servlet.ServletException {
    getFailureHandler().onAuthenticationFailure(request, response, failed);
  }
}
