package prongsai.progress;

/// What is known of viruses in a file.
public enum ScanState {
  /// This installation has no scanner.
  NOT_ASKED,
  /// The scanner has not answered yet: only who handed the file in may fetch it.
  WAITING,
  CLEAN,
  /// Nobody gets it any more.
  INFECTED
}
