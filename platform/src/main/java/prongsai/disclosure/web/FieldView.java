package prongsai.disclosure.web;

import java.util.List;
import java.util.Optional;
import prongsai.disclosure.Field;

/// A field on the page of an item.
///
/// @param value what stands in it, or what was typed and could not be saved
/// @param version what whoever looks has seen
/// @param error why what was typed is not saved; empty for nothing
/// @param theirs what somebody else wrote meanwhile
/// @param past what it held before, the latest first
public record FieldView(
    Field field,
    String value,
    long version,
    String error,
    Optional<Theirs> theirs,
    List<Past> past) {
  public FieldView {
    past = List.copyOf(past);
  }

  /// What somebody else wrote.
  ///
  /// @param shown the value for people
  public record Theirs(String value, String shown, long version, String by, String at) {}

  /// What a field once held.
  public record Past(String shown, long version, String by, String at) {}

  /// Its name in the form.
  public String key() {
    return field.key();
  }

  /// Its name in the page.
  public String id() {
    return field.key().replace('.', '-');
  }

  /// What was typed, for people.
  public String shown() {
    return FieldWords.shown(field, value);
  }

  /// Whether what is typed is not saved.
  public boolean isUnsaved() {
    return !error.isEmpty() || theirs.isPresent();
  }

  /// The id of what is wrong with it; nothing while nothing is.
  public Optional<String> described() {
    return error.isEmpty() ? Optional.empty() : Optional.of(id() + "-error");
  }
}
