package prongsai.openid;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/// The provider's one client, whose return address is known only when the client has started.
final class OneClient implements RegisteredClientRepository {
  private final AtomicReference<Optional<RegisteredClient>> client =
      new AtomicReference<>(Optional.empty());

  void serve(String returnAddress) {
    save(
        RegisteredClient.withId("1")
            .clientId(OpenIdServer.CLIENT)
            .clientSecret("{noop}" + OpenIdServer.SECRET)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri(returnAddress)
            .scopes(scopes -> scopes.addAll(List.of("openid", "email", "profile")))
            .clientSettings(
                ClientSettings.builder()
                    .requireProofKey(true)
                    .requireAuthorizationConsent(true)
                    .build())
            .build());
  }

  @Override
  public void save(RegisteredClient registered) {
    client.set(Optional.of(registered));
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return client.get().filter(one -> one.getId().equals(id)).orElse(null);
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String id) {
    return client.get().filter(one -> one.getClientId().equals(id)).orElse(null);
  }
}
