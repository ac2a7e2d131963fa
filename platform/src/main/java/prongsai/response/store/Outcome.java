package prongsai.response.store;

/// What became of a ballot.
public enum Outcome {
  /// Stored now, durably.
  STORED,
  /// Stored before, with the same answers.
  STORED_BEFORE,
  /// Another was stored before with the same token.
  OTHER_ANSWERS,
  /// The survey took no answers.
  NOT_OPEN,
  /// Nobody knows; the same ballot may come again.
  UNKNOWN,
  /// The database refused this very ballot: a fault of the program.
  REFUSED
}
