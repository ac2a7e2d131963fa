package prongsai.scoring.score;

import java.util.Optional;
import prongsai.scoring.Ratio;

/// What scoring a part came to: nothing to score is a value with a reason, never zero.
public sealed interface Outcome {

  /// There is a score.
  record Scored(Derivation how) implements Outcome {}

  /// There is none, and why.
  record NotScored(Reason why) implements Outcome {}

  /// The exact score, if there is one.
  default Optional<Ratio> value() {
    return switch (this) {
      case Scored(Derivation how) -> Optional.of(how.value());
      case NotScored _ -> Optional.empty();
    };
  }
}
