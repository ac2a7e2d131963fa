package prongsai.response;

/// How an answer came in (rule R16).
public enum Stream {
  /// The respondent answered alone.
  SELF(1),
  /// An assessor asked and wrote down (EIT part 2).
  INTERVIEW(2),
  /// Collected elsewhere and imported.
  IMPORT(3);

  private final int stored;

  Stream(int stored) {
    this.stored = stored;
  }

  /// As the database has it.
  public int stored() {
    return stored;
  }

  /// The stream that the database names.
  public static Stream ofStored(int stored) {
    for (Stream one : values()) if (one.stored == stored) return one;
    throw new IllegalArgumentException("no such stream: " + stored);
  }
}
