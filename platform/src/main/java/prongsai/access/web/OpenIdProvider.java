package prongsai.access.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import prongsai.web.DataFolder;

/// The OpenID provider by which people may sign in, if one is configured: in the file
/// `oidc.properties` of the data folder, or in the environment.
///
/// | in the file | in the environment | what |
/// |---|---|---|
/// | `issuer` | `PRONGSAI_OIDC_ISSUER` | address of the provider |
/// | `client-id` | `PRONGSAI_OIDC_CLIENT_ID` | as registered there |
/// | `client-secret` | `PRONGSAI_OIDC_CLIENT_SECRET` | as registered there |
/// | `name` | `PRONGSAI_OIDC_NAME` | its name for people, such as ThaID |
/// | `scopes` | `PRONGSAI_OIDC_SCOPES` | beside `openid`; unless said, `email profile` |
/// | `two-factor-acr` | `PRONGSAI_OIDC_TWO_FACTOR_ACR` | values of `acr` by which it says that it asked for two factors |
///
/// The return address to register is `<address of this server>/sign-in/provider/oidc/return`. The
/// provider is asked for its particulars at the first sign-in, so that this server starts without
/// it.
@Component
class OpenIdProvider implements ClientRegistrationRepository {
  /// The provider's name in addresses.
  static final String ID = "oidc";

  private static final Logger LOG = LoggerFactory.getLogger(OpenIdProvider.class);
  private final Properties file;
  private final Environment environment;
  private @Nullable ClientRegistration discovered;

  OpenIdProvider(DataFolder folder, Environment environment) {
    this.environment = environment;
    file = read(folder.path().resolve("oidc.properties"));
  }

  private static Properties read(Path path) {
    Properties properties = new Properties();
    if (!Files.exists(path)) return properties;
    try (Reader reader = Files.newBufferedReader(path)) {
      properties.load(reader);
      return properties;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String setting(String name) {
    String fromEnvironment = environment.getProperty("prongsai.oidc." + name, "");
    return file.getProperty(name, fromEnvironment).strip();
  }

  /// Whether there is one.
  boolean isConfigured() {
    return !setting("issuer").isEmpty() && !setting("client-id").isEmpty();
  }

  /// Its name for people.
  String name() {
    String name = setting("name");
    return name.isEmpty() ? "OpenID" : name;
  }

  /// Values of `acr` that mean two factors.
  Set<String> twoFactorAcr() {
    return words("two-factor-acr").stream().collect(Collectors.toUnmodifiableSet());
  }

  private List<String> words(String name) {
    return Arrays.stream(setting(name).split("[\\s,]+", -1)).filter(one -> !one.isEmpty()).toList();
  }

  @Override
  public synchronized @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!id.equals(ID) || !isConfigured()) return null;
    if (discovered == null) discovered = discover();
    return discovered;
  }

  /// What is wrong when the provider does not say where its parts are.
  static OAuth2AuthenticationException unreachable() {
    return new OAuth2AuthenticationException("provider_unreachable");
  }

  private ClientRegistration discover() {
    try {
      return asked();
    } catch (IllegalArgumentException | RestClientException silent) {
      LOG.atWarn().addKeyValue("issuer", setting("issuer")).log("provider.unreachable");
      throw unreachable();
    }
  }

  private ClientRegistration asked() {
    List<String> more = words("scopes");
    return ClientRegistrations.fromIssuerLocation(setting("issuer"))
        .registrationId(ID)
        .clientId(setting("client-id"))
        .clientSecret(setting("client-secret"))
        .redirectUri("{baseUrl}" + ProviderSignIn.START + "/{registrationId}/return")
        .scope(scopes(more.isEmpty() ? List.of("email", "profile") : more))
        .userNameAttributeName(IdTokenClaimNames.SUB)
        .build();
  }

  private static List<String> scopes(List<String> more) {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of("openid"), more.stream())
        .distinct()
        .toList();
  }
}
