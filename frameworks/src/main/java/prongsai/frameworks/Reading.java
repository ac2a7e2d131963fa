package prongsai.frameworks;

import java.util.List;
import prongsai.scoring.problem.Problem;

/// What came out of reading a file: the thing, or everything that is wrong with the file.
public sealed interface Reading<T> {
  /// Nothing was wrong.
  record Good<T>(T value) implements Reading<T> {}

  /// At least one problem, in the order of the file.
  record Faulty<T>(List<Problem> problems) implements Reading<T> {
    public Faulty {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) throw new IllegalArgumentException("faulty without a problem");
    }
  }
}
