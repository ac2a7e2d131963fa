package prongsai.access.web;

/// A role of an account on its page.
///
/// @param role name of the role, for the form that takes it away
/// @param scope kind of scope, for that form
/// @param value code or name, for that form
/// @param thai all of it in words
/// @param removable whether it may be taken away
public record GrantView(String role, String scope, String value, String thai, boolean removable) {

  /// Whether a form means this role, and may.
  boolean isMeantBy(GrantForm form) {
    return removable
        && role.equals(form.role())
        && scope.equals(form.scope())
        && value.equals(form.value());
  }
}
