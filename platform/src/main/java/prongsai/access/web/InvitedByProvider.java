package prongsai.access.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;
import prongsai.access.Officer;
import prongsai.access.SignInProof;
import prongsai.access.internal.ProviderAccounts;

/// Finds the account of whom the provider names: by issuer and subject, or, the first time, by the
/// verified e-mail address to which an invitation was made out. Addresses of accounts that are in
/// use already bind nobody: a provider must not be able to take one over.
@Component
class InvitedByProvider implements OAuth2UserService<OidcUserRequest, OidcUser> {
  private final OidcUserService claims = new OidcUserService();
  private final ProviderAccounts accounts;
  private final OpenIdProvider provider;
  private final Clock clock;

  InvitedByProvider(ProviderAccounts accounts, OpenIdProvider provider, Clock clock) {
    this.accounts = accounts;
    this.provider = provider;
    this.clock = clock;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser user = claims.loadUser(request);
    String issuer = Objects.requireNonNull(user.getIssuer()).toString();
    String subject = Objects.requireNonNull(user.getSubject());
    AccountId account =
        accounts
            .find(issuer, subject)
            .or(() -> invitedAddress(user).flatMap(mail -> accounts.bind(mail, issuer, subject)))
            .orElseThrow(SignInFailed.NotInvited::new);
    return new ProviderOfficer(user, Officer.person(account), factor(user));
  }

  private static Optional<String> invitedAddress(OidcUser user) {
    return Boolean.TRUE.equals(user.getEmailVerified())
        ? Optional.ofNullable(user.getEmail())
        : Optional.empty();
  }

  /// One factor, or two where the provider says so; shown when it says, not before it was asked.
  private FactorGrantedAuthority factor(OidcUser user) {
    Instant now = clock.instant();
    Instant shown = Objects.requireNonNullElse(user.getAuthenticatedAt(), now);
    List<String> methods =
        Objects.requireNonNullElse(user.getIdToken().getAuthenticationMethods(), List.of());
    String acr = Objects.requireNonNullElse(user.getIdToken().getAuthenticationContextClass(), "");
    boolean two = methods.contains("mfa") || provider.twoFactorAcr().contains(acr);
    return FactorGrantedAuthority.withAuthority(
            two ? SignInProof.PROVIDER : FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY)
        .issuedAt(shown.isAfter(now) ? now : shown)
        .build();
  }
}
