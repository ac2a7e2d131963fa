package prongsai.response.store;

/// What became of a load of answers.
public enum Loading {
  /// They stand.
  DONE,
  /// The round takes no answers any more, or is not there.
  OVER,
  /// People have answered the survey here.
  ANSWERED_HERE
}
