package prongsai.response;

import java.util.Optional;
import java.util.UUID;
import prongsai.round.RoundId;
import prongsai.round.SurveyInstrument;

/// A complete set of answers with the right to hand it in once.
///
/// @param token IIT: the text of a ticket ([prongsai.blind.Ticket#text]); EIT: the key that the
///   page was given, 16 to 128 letters, digits, `-` and `_`, the same at every retry
/// @param servicePoint over which link it came; counted by day, not stored with the answer
/// @param flags see [Anomaly]; the box adds [Anomaly#OVER_POINT_BUDGET] itself
public record Submission(
    RoundId round,
    SurveyInstrument instrument,
    String token,
    Answers answers,
    Stream stream,
    Optional<UUID> servicePoint,
    int flags) {
  public Submission {
    if (flags < 0 || flags > Short.MAX_VALUE) throw new IllegalArgumentException("flags: " + flags);
  }

  /// Neither token nor answers, so that they cannot get into a log.
  @Override
  public String toString() {
    return "Submission";
  }
}
