package prongsai.importing.internal;

import prongsai.scoring.problem.Problem;

/// Where a reader puts the problems it meets.
public interface Faults {
  /// Whether one more would only be counted; spares the work of wording it.
  boolean isFull();

  void add(Problem problem);

  /// Adds a problem that says the same wherever it stands, unless it was told already.
  void addOnce(Problem problem);

  /// Counts an error that nobody words, because there are too many.
  void addUntold();
}
