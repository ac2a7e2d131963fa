package prongsai.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.internal.OneTimeLinks;
import prongsai.openid.OpenIdServer;
import prongsai.server.TestServer;

/// A server that people may sign in to by a real OpenID provider, and that provider.
final class WithProvider implements AutoCloseable {
  /// The address of the provider's one user.
  static final String MAIL = "somsri@example.go.th";

  private final OpenIdServer provider = OpenIdServer.start();
  private final TestServer server;

  WithProvider() {
    server =
        TestServer.start(
            "prongsai.oidc.issuer=" + provider.issuer(),
            "prongsai.oidc.client-id=" + OpenIdServer.CLIENT,
            "prongsai.oidc.client-secret=" + OpenIdServer.SECRET,
            "prongsai.oidc.name=ThaiD",
            "prongsai.oidc.two-factor-acr=urn:two other");
    provider.serve(server.address() + "/sign-in/provider/oidc/return");
  }

  /// The server.
  TestServer server() {
    return server;
  }

  /// Its desk.
  JdbcClient desk() {
    return JdbcClient.create(server.database().desk());
  }

  /// Nobody is invited, and the provider knows nobody's address.
  void forget() {
    desk().sql("DELETE FROM access.link").update();
    desk()
        .sql(
            "UPDATE access.account SET oidc_issuer = NULL, oidc_subject = NULL, login = id || '-before'")
        .update();
    provider.says(Map.of());
  }

  /// An account to which the user is invited.
  AccountId invited() {
    AccountId id =
        server
            .part(Accounts.class)
            .add(MAIL, "สมศรี", List.of(new Grant(Role.SYSTEM_ADMINISTRATOR, Scope.everything())));
    server.part(OneTimeLinks.class).forAccount(id, "invitation");
    return id;
  }

  /// What the provider says from now on: the verified address, and more or otherwise.
  void knows(Map<String, Object> more) {
    Map<String, Object> claims = new HashMap<>(Map.of("email", MAIL, "email_verified", true));
    claims.putAll(more);
    provider.says(claims);
  }

  /// Somebody's browser.
  ProviderVisit visit() {
    return new ProviderVisit(server);
  }

  /// Where a new browser ends up that has come back from the provider.
  String signedIn(String page) {
    try (ProviderVisit visit = visit()) {
      return Visitor.location(visit.visitor().get(visit.throughProvider(page)));
    }
  }

  @Override
  public void close() {
    server.close();
    provider.close();
  }
}
