package prongsai.access.web;

import org.springframework.context.annotation.Scope;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import prongsai.access.internal.AttemptLimits;
import prongsai.access.internal.Credentials;

/// Puts the filters of codes and passkeys into the chain of the desk. They renew the session's
/// number like any other sign-in.
@Component
@Scope("prototype")
class SecondFactors extends AbstractHttpConfigurer<SecondFactors, HttpSecurity> {
  private final Credentials credentials;
  private final AttemptLimits limits;
  private final PasskeyFilters passkeys;
  private final SignedInHandler signedIn;

  SecondFactors(
      Credentials credentials,
      AttemptLimits limits,
      PasskeyFilters passkeys,
      SignedInHandler signedIn) {
    this.credentials = credentials;
    this.limits = limits;
    this.passkeys = passkeys;
    this.signedIn = signedIn;
  }

  @Override
  public void configure(HttpSecurity http) {
    CodeSignIn codes = new CodeSignIn(credentials, limits);
    codes.setAuthenticationSuccessHandler(signedIn);
    codes.setAuthenticationFailureHandler(new SignInFailed("/sign-in/code"));
    http.addFilterAfter(likeOthers(codes, http), UsernamePasswordAuthenticationFilter.class);
    http.addFilterAfter(
        likeOthers(passkeys.signIn(), http), UsernamePasswordAuthenticationFilter.class);
    http.addFilterBefore(passkeys.challenges(), AuthorizationFilter.class);
    http.addFilterAfter(passkeys.registrationOptions(), AuthorizationFilter.class);
    http.addFilterAfter(passkeys.registration(), AuthorizationFilter.class);
  }

  private static AbstractAuthenticationProcessingFilter likeOthers(
      AbstractAuthenticationProcessingFilter filter, HttpSecurity http) {
    filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
    filter.setSessionAuthenticationStrategy(
        http.getSharedObject(SessionAuthenticationStrategy.class));
    return filter;
  }
}
