package prongsai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import prongsai.openid.OpenIdServer;
import prongsai.server.TestServer;

/// Somebody who signs in by the provider, step by step.
final class ProviderVisit implements AutoCloseable {
  private final Visitor visitor;

  ProviderVisit(TestServer server) {
    visitor = new Visitor(server);
  }

  /// The browser.
  Visitor visitor() {
    return visitor;
  }

  /// From the page of sign-in through the provider, up to the address to which the provider sends
  /// the browser back, not yet followed.
  String throughProvider(String signInPage) {
    return throughProvider(visitor.get(signInPage));
  }

  /// The same, from a page that shows the provider's button.
  String throughProvider(HttpResponse<String> page) {
    return back(visitor.get(button(page)));
  }

  /// Where the provider's button on a page leads.
  static String button(HttpResponse<String> page) {
    return only(page, "<a class=\"button second\" href=\"(/sign-in/provider/oidc[^\"]*)\"")
        .replace("&amp;", "&");
  }

  private String back(HttpResponse<String> sentOff) {
    HttpResponse<String> now = visitor.get(Visitor.location(sentOff));
    if (Visitor.location(now).endsWith("/login")) now = logIn(visitor.follow(now));
    if (now.statusCode() == 200) now = consent(now);
    assertThat(now.statusCode()).as(now.body()).isEqualTo(302);
    return Visitor.location(now);
  }

  /// Whoever is not known to the provider yet fills in its form.
  private HttpResponse<String> logIn(HttpResponse<String> form) {
    String token = only(form, "name=\"_csrf\" type=\"hidden\" value=\"([^\"]+)\"");
    HttpResponse<String> in =
        visitor.post(
            form.uri().toString(),
            Map.of(
                "username", OpenIdServer.USER, "password", OpenIdServer.PASSWORD, "_csrf", token));
    return visitor.get(Visitor.location(in));
  }

  /// Whoever has not agreed yet agrees that the address is given.
  private HttpResponse<String> consent(HttpResponse<String> form) {
    return visitor.submit(
        form, form.uri().resolve("/oauth2/authorize").toString(), Map.of("scope", "email"));
  }

  private static String only(HttpResponse<String> page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page.body())
        .results()
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError(pattern + " not on " + page.body()));
  }

  @Override
  public void close() {
    visitor.close();
  }
}
