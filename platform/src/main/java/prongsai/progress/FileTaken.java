package prongsai.progress;

/// What became of a file that was handed in.
public sealed interface FileTaken {
  /// It is kept.
  record Taken(EvidenceFile file) implements FileTaken {}

  /// It was not taken, and nothing of it is kept.
  ///
  /// @param why in Thai: what, where, what to do
  record Refused(String why) implements FileTaken {}
}
