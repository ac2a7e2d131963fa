package prongsai.scoring.score;

import java.util.List;
import java.util.Optional;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.problem.Problem;

/// The result of one agency in one fiscal year.
///
/// @param framework the rules it was computed by, with version and hash
/// @param agency name as given; empty for none
/// @param score the total with everything below it
/// @param participation one entry a survey
/// @param problems found on the way; errors and warnings stay with the result
public record Result(
    Framework framework,
    String agency,
    Score score,
    List<Participation> participation,
    List<Problem> problems) {
  public Result {
    participation = List.copyOf(participation);
    problems = List.copyOf(problems);
  }

  public Standing standing() {
    return Standing.of(framework, score);
  }

  public Optional<Participation> participation(Code instrument) {
    return participation.stream().filter(one -> one.instrument().equals(instrument)).findFirst();
  }
}
