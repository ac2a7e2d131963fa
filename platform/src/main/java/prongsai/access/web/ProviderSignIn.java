package prongsai.access.web;

import java.time.Clock;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import prongsai.access.internal.SealedCookie;
import prongsai.access.internal.Sealer;

/// Sign-in through an OpenID provider, where one is configured. Nobody gets an account by it: who
/// was not invited stays outside.
@Component
class ProviderSignIn {
  /// Where the browser is sent off to the provider.
  static final String START = "/sign-in/provider";

  private final OpenIdProvider provider;
  private final InvitedByProvider invited;
  private final SealedCookie cookie;

  ProviderSignIn(OpenIdProvider provider, InvitedByProvider invited, Sealer sealer, Clock clock) {
    this.provider = provider;
    this.invited = invited;
    cookie = new SealedCookie("prongsai-provider", sealer, clock);
  }

  /// Adds it to the chain of the desk.
  void addTo(HttpSecurity http, SignedInHandler signedIn) throws Exception {
    if (!provider.isConfigured()) return;
    DefaultOAuth2AuthorizationRequestResolver requests =
        new DefaultOAuth2AuthorizationRequestResolver(provider, START);
    requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    SignInFailed failed = new SignInFailed("/sign-in");
    http.oauth2Login(login -> {
      login.addObjectPostProcessor(redirecting(failed));
      login
          .loginPage("/sign-in")
          .clientRegistrationRepository(provider)
          .authorizedClientRepository(new NoTokensKept())
          .authorizationEndpoint(start ->
              start
                  .baseUri(START)
                  .authorizationRequestResolver(new AskingAgain(requests))
                  .authorizationRequestRepository(new ProviderRequests(cookie, provider)))
          .redirectionEndpoint(end -> end.baseUri(START + "/*/return"))
          .userInfoEndpoint(user -> user.oidcUserService(invited))
          .successHandler(
              new ProviderSignedIn(signedIn, new HttpSessionSecurityContextRepository()))
          .failureHandler(failed);
    });
  }

  /// When the browser cannot even be sent off.
  private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> redirecting(
      SignInFailed failed) {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler((request, response, _) ->
            failed.onAuthenticationFailure(request, response, OpenIdProvider.unreachable()));
        return filter;
      }
    };
  }
}
