package prongsai.openid;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// A real OpenID provider on a port of its own: Spring Authorization Server, with one client that
/// has to prove possession (PKCE) and one user, [#USER], who is asked for consent.
///
/// ```java
/// OpenIdServer provider = OpenIdServer.start();
/// TestServer server = TestServer.start("prongsai.oidc.issuer=" + provider.issuer(), ...);
/// provider.serve(server.address() + "/sign-in/provider/oidc/return");
/// ```
public final class OpenIdServer implements AutoCloseable {
  /// Its one user.
  public static final String USER = "somsri";

  /// The user's password.
  public static final String PASSWORD = "somsri-at-the-provider";

  /// Its one client.
  public static final String CLIENT = "prongsai";

  /// The client's secret.
  public static final String SECRET = "secret-of-the-client";

  private final ConfigurableApplicationContext context;

  private OpenIdServer() {
    SpringApplication application = new SpringApplication(OpenIdParts.class);
    context =
        application.run(
            "--spring.config.location=optional:classpath:/none/",
            "--spring.main.banner-mode=off",
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--server.servlet.session.cookie.name=provider",
            "--spring.security.user.name=" + USER,
            "--spring.security.user.password={noop}" + PASSWORD);
  }

  /// Starts one.
  public static OpenIdServer start() {
    return new OpenIdServer();
  }

  /// Its address, by which it is known.
  public String issuer() {
    return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
  }

  /// Registers where the client is to be sent back to.
  public void serve(String returnAddress) {
    context.getBean(OneClient.class).serve(returnAddress);
  }

  /// What it says of its user from now on, in place of what it said before: claims of the identity
  /// token such as `email`, `acr` or `auth_time`.
  public void says(Map<String, Object> claims) {
    context.getBean(SaidClaims.class).become(claims);
  }

  @Override
  public void close() {
    context.close();
  }
}
