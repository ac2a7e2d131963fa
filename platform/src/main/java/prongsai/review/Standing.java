package prongsai.review;

import java.util.Optional;
import prongsai.scoring.framework.Code;

/// What an item of a round stands at.
///
/// @param item the item
/// @param mark key of the option of the provisional mark; empty while it is not settled
/// @param reason why; may be empty for full marks
/// @param clarification what the agency said to it and what was decided; empty for silence
public record Standing(
    Code item, Optional<String> mark, String reason, Optional<Clarification> clarification) {

  /// The mark as it ends up: the decision on the clarification, else the provisional mark.
  public Optional<String> last() {
    return clarification
        .flatMap(Clarification::decision)
        .map(Clarification.Decision::mark)
        .or(() -> mark);
  }
}
