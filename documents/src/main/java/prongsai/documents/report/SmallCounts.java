package prongsai.documents.report;

import prongsai.scoring.score.Derivation;

/// What a report shows of options that few people chose.
public enum SmallCounts {
  /// Every count: for whoever holds the answers anyway.
  SHOWN,
  /// No count of a question of which an option was chosen by fewer than ten: the others would tell
  /// it.
  HIDDEN;

  /// Fewest people of whom a count is shown.
  public static final int LEAST = 10;

  /// Whether the counts of a question are shown.
  public boolean shows(Derivation.Counted counted) {
    return switch (this) {
      case SHOWN -> true;
      case HIDDEN -> counted.answers().stream().allMatch(one -> one.count() >= LEAST);
    };
  }
}
