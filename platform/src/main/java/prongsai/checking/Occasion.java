package prongsai.checking;

/// Why a link was checked.
public enum Occasion {
  /// Somebody asked.
  REQUEST,
  /// The nightly round, after the season too.
  NIGHT,
  /// The executive approved the checklist.
  SUBMISSION,
  /// Before the assessor comes.
  ASSESSMENT
}
