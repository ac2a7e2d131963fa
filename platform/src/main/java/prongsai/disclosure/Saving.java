package prongsai.disclosure;

/// What came of saving a field.
public sealed interface Saving {
  /// It stands now, or stood so already.
  record Saved(FieldValue now) implements Saving {}

  /// Somebody wrote something else meanwhile: nothing was changed, and the person must choose.
  record Conflict(FieldValue theirs) implements Saving {}

  /// The value is not one of its kind; why, in Thai.
  record Invalid(String thai) implements Saving {}

  /// Nothing can be written any more; why, in Thai.
  record Closed(String thai) implements Saving {}
}
