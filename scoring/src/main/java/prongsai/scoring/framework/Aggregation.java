package prongsai.scoring.framework;

/// How the score of a part follows from the scores of its parts (rules R5–R9). The kind is data of
/// the framework, one for each kind of part.
public enum Aggregation {
  /// Parts weigh equally.
  MEAN,
  /// Parts weigh by their weight; instruments only.
  WEIGHTED_MEAN
}
