package prongsai.participation.web;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import prongsai.round.RoundId;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.problem.Problem;

/// A file of answers that was tried without fault and waits for a yes.
///
/// @param account who brought it; nobody else gets it back
/// @param day that the answers are to be stored with
/// @param name as it was called on the other machine
/// @param answers how many respondents it has
/// @param remarks what to know about it
/// @param until when it is thrown away
public record KeptFile(
    UUID id,
    long account,
    RoundId round,
    SurveyInstrument survey,
    LocalDate day,
    String name,
    Path path,
    long answers,
    List<Problem> remarks,
    Instant until) {
  public KeptFile {
    remarks = List.copyOf(remarks);
  }

  /// Whether it is of a person and a round.
  boolean isOf(long whose, RoundId which) {
    return account == whose && round.equals(which);
  }
}
