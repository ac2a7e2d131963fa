package prongsai.results;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import prongsai.scoring.framework.Code;

/// The files of an assessment, and what the user says beside them.
///
/// @param files answers or marks by code of the instrument; empty when scores are given
/// @param scores published scores; empty when answers or marks are given
/// @param previous published scores of the year before
/// @param agency name for files without an agency column, or the one agency wanted out of many;
///   empty for none
/// @param populations how many people could answer, by code of the survey
public record Inputs(
    Map<Code, Path> files,
    Optional<Path> scores,
    Optional<Path> previous,
    String agency,
    Map<Code, Long> populations) {
  public Inputs {
    files = Map.copyOf(files);
    populations = Map.copyOf(populations);
    if (files.isEmpty() == scores.isEmpty())
      throw new IllegalArgumentException("either answers and marks, or scores");
  }
}
