package prongsai.blind;

/// What came from outside, after it was looked at: good, or refused for one reason.
public sealed interface Checked<T> {
  /// It may be used.
  record Good<T>(T value) implements Checked<T> {}

  /// It may not be used; the sender, not the program, is at fault.
  record Refused<T>(Reason why) implements Checked<T> {}

  /// Why something was refused.
  enum Reason {
    /// Not base64url as we write it: other characters, padding, or bits left over.
    NOT_BASE64URL,
    /// Too short or too long for the key.
    WRONG_LENGTH,
    /// As a number not below the modulus of the key.
    OUT_OF_RANGE,
    /// The signature does not belong to this message under this key.
    NOT_SIGNED
  }
}
