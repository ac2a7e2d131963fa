package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/// With `again` in the address, the provider is told to ask its user once more rather than to rely
/// on an earlier sign-in.
record AskingAgain(OAuth2AuthorizationRequestResolver usual)
    implements OAuth2AuthorizationRequestResolver {
  /// An address of the provider's sign-in, with that word.
  static String at(String address) {
    return address + (address.contains("?") ? "&" : "?") + "again";
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    return asking(request, usual.resolve(request));
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
    return asking(request, usual.resolve(request, id));
  }

  private static @Nullable OAuth2AuthorizationRequest asking(
      HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asked) {
    if (asked == null || request.getParameter("again") == null) return asked;
    return OAuth2AuthorizationRequest.from(asked)
        .additionalParameters(parameters -> {
          parameters.put("prompt", "login");
          parameters.put("max_age", "0");
        })
        .build();
  }
}
