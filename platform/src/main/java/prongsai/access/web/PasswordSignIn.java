package prongsai.access.web;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import prongsai.access.Accounts;
import prongsai.access.Officer;
import prongsai.access.internal.AttemptLimits;
import prongsai.access.internal.Credentials;
import prongsai.access.internal.PasswordHashing;

/// The first factor: login and password. A wrong login, a wrong password, a suspended account and
/// an account without a password all take as long and are answered alike.
@Component
class PasswordSignIn implements AuthenticationProvider {
  private final Credentials credentials;
  private final PasswordHashing passwords;
  private final AttemptLimits limits;

  PasswordSignIn(Credentials credentials, PasswordHashing passwords, AttemptLimits limits) {
    this.credentials = credentials;
    this.passwords = passwords;
    this.limits = limits;
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    String login = Accounts.normal(typed.getName());
    if (!limits.password(login, address(typed))) throw new LockedException("too many attempts");
    Optional<Credentials.Known> known = credentials.byLogin(login);
    if (!matches(typed, known)) throw new BadCredentialsException("wrong login or password");
    limits.passwordWasRight(login, address(typed));
    return UsernamePasswordAuthenticationToken.authenticated(
        Officer.person(known.orElseThrow().account()),
        null,
        List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
  }

  private boolean matches(Authentication typed, Optional<Credentials.Known> known) {
    String password = String.valueOf(typed.getCredentials());
    if (password.length() > 1000) return false;
    try {
      return passwords.matches(password, known.flatMap(Credentials.Known::passwordHash));
    } catch (PasswordHashing.Busy busy) {
      throw new AuthenticationServiceException("busy", busy);
    }
  }

  private static String address(Authentication typed) {
    return typed.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : "";
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
