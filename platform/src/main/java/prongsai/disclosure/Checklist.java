package prongsai.disclosure;

import java.util.SequencedMap;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// All answers of an agency in a round.
///
/// @param round the round
/// @param state how far it is
/// @param answers one for every item of the framework, answered or not, in its order
public record Checklist(RoundId round, State state, SequencedMap<Code, Answer> answers) {
  /// The answer of an item.
  ///
  /// @throws IllegalArgumentException when it is none of its framework
  public Answer answer(Code item) {
    Answer answer = answers.get(item);
    if (answer == null) throw new IllegalArgumentException("no such item: " + item);
    return answer;
  }

  /// How far a checklist is.
  public enum State {
    /// Officers fill it in.
    FILLING,
    /// Sent to the executive.
    AWAITING_APPROVAL,
    /// Approved and handed in; what was approved no longer changes.
    APPROVED
  }
}
