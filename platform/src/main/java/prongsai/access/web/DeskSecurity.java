package prongsai.access.web;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import prongsai.access.Rights;
import prongsai.access.SignInProof;
import prongsai.web.PageHeaders;

/// Guards every page that no other chain lets in: signed in, with two factors, and with a fresh
/// proof for every path that ends in `/confirm`, where what cannot be undone is done.
@Configuration(proxyBeanMethods = false)
class DeskSecurity {
  private static final AuthenticationTrustResolverImpl TRUST =
      new AuthenticationTrustResolverImpl();

  /// What is read without an account: to sign in, and to take up an account.
  private static final String[] OPEN = {
    "/sign-in",
    "/sign-in/passkey/options",
    "/set-up/*",
    "/set-up/*/finish",
    "/invited/*",
    "/invited/*/finish"
  };

  private final Rights rights;
  private final Clock clock;

  DeskSecurity(Rights rights, Clock clock) {
    this.rights = rights;
    this.clock = clock;
  }

  @Bean
  @Order(100)
  SecurityFilterChain deskChain(
      HttpSecurity http,
      SecondFactors secondFactors,
      ProviderSignIn provider,
      SignedInHandler signedIn)
      throws Exception {
    http.authorizeHttpRequests(this::guard)
        .formLogin(form ->
            form.loginPage("/sign-in")
                .usernameParameter("login")
                .successHandler(signedIn)
                .failureHandler(new SignInFailed("/sign-in")))
        .with(secondFactors, _ -> {})
        .exceptionHandling(denied ->
            denied
                .authenticationEntryPoint((request, response, _) ->
                    response.sendRedirect(ReturnTo.through("/sign-in", ReturnTo.here(request))))
                .accessDeniedHandler(new NotProved()))
        .logout(out ->
            out.logoutUrl("/sign-out")
                .logoutSuccessUrl("/sign-in?out")
                .addLogoutHandler(
                    new HeaderWriterLogoutHandler(
                        new ClearSiteDataHeaderWriter(ClearSiteDataHeaderWriter.Directive.CACHE))))
        .requestCache(RequestCacheConfigurer::disable)
        .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()))
        .addFilterBefore(new OldSessions(clock), SecurityContextHolderFilter.class)
        .headers(PageHeaders::of);
    provider.addTo(http, signedIn);
    return http.build();
  }

  private void guard(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
        .permitAll()
        .requestMatchers(OPEN)
        .permitAll()
        .requestMatchers("/sign-in/code", "/sign-in/enrol")
        .access((who, _) -> half(who))
        .requestMatchers("/**/confirm", "/desk/account/passkeys", "/desk/account/passkeys/options")
        .access((who, _) -> fresh(who))
        .anyRequest()
        .access((who, _) -> whole(who));
  }

  private AuthorizationResult half(Supplier<? extends Authentication> who) {
    return new AuthorizationDecision(isSignedIn(who.get()));
  }

  private AuthorizationResult whole(Supplier<? extends Authentication> who) {
    Authentication found = who.get();
    if (!isSignedIn(found)) return new AuthorizationDecision(false);
    return SignInProof.isWhole(found) ? new AuthorizationDecision(true) : SignInProof.missing();
  }

  private AuthorizationResult fresh(Supplier<? extends Authentication> who) {
    AuthorizationResult whole = whole(who);
    return !whole.isGranted() || SignInProof.isFresh(who.get(), clock.instant())
        ? whole
        : SignInProof.expired();
  }

  /// Whether the account is there, and still is allowed to sign in.
  private boolean isSignedIn(Authentication authentication) {
    return TRUST.isAuthenticated(authentication) && rights.current().isPresent();
  }
}
