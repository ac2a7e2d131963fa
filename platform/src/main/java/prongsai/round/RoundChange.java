package prongsai.round;

import java.util.List;
import prongsai.scoring.problem.Problem;

/// What came of a wish to change a round.
public sealed interface RoundChange {
  /// It is done, and in the audit trail.
  record Done(Round round) implements RoundChange {}

  /// Nothing was changed. The place of a problem is the name of the field that it is about:
  /// `iit_first`, `iit_last`, `eit_first`, `eit_last`, `staff`, `visitors`, `year`, `framework`,
  /// `name`, `early`; or none.
  record Refused(List<Problem> problems) implements RoundChange {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /// Refused for one reason.
  static RoundChange refused(Problem problem) {
    return new Refused(List.of(problem));
  }
}
