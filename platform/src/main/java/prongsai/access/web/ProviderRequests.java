package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import prongsai.access.internal.SealedCookie;
import prongsai.access.internal.Secrets;

/// What was asked of the provider, kept in the browser until it comes back: state, nonce, the proof
/// of possession (PKCE), and the page that was wanted.
final class ProviderRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
  private final SealedCookie cookie;
  private final OpenIdProvider provider;

  ProviderRequests(SealedCookie cookie, OpenIdProvider provider) {
    this.cookie = cookie;
    this.provider = provider;
  }

  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest asked,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (asked == null) {
      cookie.remove(request, response);
      return;
    }
    List<String> kept =
        List.of(
            String.valueOf(asked.getState()),
            String.valueOf(asked.<Object>getAttribute(OidcParameterNames.NONCE)),
            String.valueOf(asked.<Object>getAttribute(PkceParameterNames.CODE_VERIFIER)),
            String.valueOf(asked.getRedirectUri()),
            ReturnTo.of(request));
    cookie.write(request, response, String.join("\n", kept).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    String state = request.getParameter(OAuth2ParameterNames.STATE);
    return kept(request)
        .filter(kept -> state != null && Secrets.equal(kept.getFirst(), state))
        .map(this::rebuilt)
        .orElse(null);
  }

  private Optional<List<String>> kept(HttpServletRequest request) {
    return cookie
        .read(request)
        .map(bytes -> List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)))
        .filter(parts -> parts.size() == 5);
  }

  private @Nullable OAuth2AuthorizationRequest rebuilt(List<String> kept) {
    ClientRegistration registration = provider.findByRegistrationId(OpenIdProvider.ID);
    if (registration == null) return null;
    return OAuth2AuthorizationRequest.authorizationCode()
        .authorizationUri(
            Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
        .clientId(registration.getClientId())
        .redirectUri(kept.get(3))
        .scopes(registration.getScopes())
        .state(kept.getFirst())
        .attributes(attributes -> {
          attributes.put(OAuth2ParameterNames.REGISTRATION_ID, OpenIdProvider.ID);
          attributes.put(OidcParameterNames.NONCE, kept.get(1));
          attributes.put(PkceParameterNames.CODE_VERIFIER, kept.get(2));
        })
        .build();
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    @Nullable OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
    kept(request).ifPresent(kept -> ReturnTo.carry(request, kept.getLast()));
    cookie.remove(request, response);
    return asked;
  }
}
