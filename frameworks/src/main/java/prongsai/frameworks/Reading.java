package prongsai.frameworks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.Problem;

/// What came out of reading a file: the thing, or everything that is wrong with the file.
public sealed interface Reading<T> {
  /// The value, or, if there is none, the problems.
  static <T> Reading<T> of(Optional<T> value, List<Problem> problems) {
    return value.<Reading<T>>map(Good::new).orElseGet(() -> new Faulty<>(problems));
  }

  /// The value of a file that the tests of this module have proved good.
  ///
  /// @throws IllegalStateException when it is faulty nevertheless
  default T good() {
    return switch (this) {
      case Good<T>(T value) -> value;
      case Faulty<T>(List<Problem> problems) ->
          throw new IllegalStateException(
              problems.stream()
                  .map(problem -> problem.line(Language.EN))
                  .collect(Collectors.joining("\n", "faulty:\n", "")));
    };
  }

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
