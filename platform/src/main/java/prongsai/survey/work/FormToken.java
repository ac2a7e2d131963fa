package prongsai.survey.work;

/// What the server says to the token that a form brought back ([FormTokens#check]).
public sealed interface FormToken {
  /// We gave it out, for this link, within the last 24 hours.
  ///
  /// @param submission 22 characters, random, the same whenever this form is sent again: by it a
  ///   second sending is known. It tells nothing of the time; still, keep it apart from the answers
  ///   and no longer than the token lives
  record Valid(String submission) implements FormToken {}

  /// We gave it out, for this link, but too long ago: the person should get a new one and send
  /// again.
  record Expired() implements FormToken {}

  /// We did not give it out, or for another link, or it is no token at all.
  record Forged() implements FormToken {}
}
