package prongsai.results;

import prongsai.round.Round;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.tally.Tally;

/// The counted answers of a closed round.
@FunctionalInterface
public interface ClosedAnswers {

  /// Answers that count, and how many were set aside.
  record Counted(Tally tally, long setAside) {}

  /// The answers to a survey of a round.
  ///
  /// @throws IllegalStateException while the round still takes answers
  Counted of(Round round, SurveyInstrument instrument);
}
