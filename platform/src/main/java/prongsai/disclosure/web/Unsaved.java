package prongsai.disclosure.web;

import prongsai.disclosure.FieldValue;

/// What was typed and could not be saved.
sealed interface Unsaved {
  /// As it was typed.
  String typed();

  /// The version that its writer saw.
  long seen();

  /// It is not a value of the field; why, in Thai.
  record Wrong(String typed, long seen, String why) implements Unsaved {}

  /// Somebody else wrote something else.
  record Late(String typed, long seen, FieldValue theirs) implements Unsaved {}
}
