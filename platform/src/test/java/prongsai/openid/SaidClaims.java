package prongsai.openid;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/// What the provider says of its user in an identity token.
final class SaidClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
  private final AtomicReference<Map<String, Object>> claims = new AtomicReference<>(Map.of());

  void become(Map<String, Object> said) {
    claims.set(Map.copyOf(said));
  }

  @Override
  public void customize(JwtEncodingContext token) {
    if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN))
      token.getClaims().claims(all -> all.putAll(claims.get()));
  }
}
