package prongsai.access.web;

import java.io.Serial;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import prongsai.access.Officer;

/// Somebody whom the provider has named and who has an account here.
final class ProviderOfficer extends DefaultOidcUser {
  @Serial private static final long serialVersionUID = 1;
  private final Officer officer;
  private final FactorGrantedAuthority factor;

  ProviderOfficer(OidcUser user, Officer officer, FactorGrantedAuthority factor) {
    super(List.of(factor), user.getIdToken(), user.getUserInfo());
    this.officer = officer;
    this.factor = factor;
  }

  /// The account.
  Officer officer() {
    return officer;
  }

  /// What the provider has proved.
  FactorGrantedAuthority factor() {
    return factor;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProviderOfficer that
        && officer.equals(that.officer)
        && factor.equals(that.factor);
  }

  @Override
  public int hashCode() {
    return Objects.hash(officer, factor);
  }
}
