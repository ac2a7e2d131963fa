package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/// The provider's tokens are forgotten as soon as they have said who somebody is.
final class NoTokensKept implements OAuth2AuthorizedClientRepository {
  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // the interface declares it so
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String registration, @Nullable Authentication who, HttpServletRequest request) {
    return null;
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient client,
      @Nullable Authentication who,
      HttpServletRequest request,
      HttpServletResponse response) {}

  @Override
  public void removeAuthorizedClient(
      String registration,
      @Nullable Authentication who,
      HttpServletRequest request,
      HttpServletResponse response) {}
}
