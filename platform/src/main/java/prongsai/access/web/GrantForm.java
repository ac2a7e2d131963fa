package prongsai.access.web;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prongsai.access.Role;
import prongsai.web.Typed;

/// A role within a scope as somebody has chosen it on a page.
///
/// @param role name of a [Role]
/// @param scope everything, branch, province, ministry or type
/// @param value code of the agency, or name of the province, ministry or type
public record GrantForm(String role, String scope, String value) {
  /// Nothing chosen is empty.
  public GrantForm(@Nullable String role, @Nullable String scope, @Nullable String value) {
    this.role = Objects.requireNonNullElse(role, "");
    this.scope = Objects.requireNonNullElse(scope, "");
    this.value = Typed.text(Objects.requireNonNullElse(value, ""));
  }

  /// An empty form.
  static GrantForm empty() {
    return new GrantForm("", "branch", "");
  }

  /// The role, if it is one.
  Optional<Role> chosenRole() {
    for (Role one : Role.values()) if (one.name().equals(role)) return Optional.of(one);
    return Optional.empty();
  }
}
