package prongsai.scoring.score;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Part;

/// A part of a framework with its outcome, and the scores it was made of.
///
/// @param part what is scored
/// @param outcome the score as its derivation, or why there is none
/// @param declared the figure published for it, where one was given
/// @param parts scores of its parts, in order of the framework
public record Score(Part part, Outcome outcome, Optional<Ratio> declared, List<Score> parts) {
  public Score {
    parts = List.copyOf(parts);
  }

  public Code code() {
    return part.code();
  }

  /// The exact score, if there is one.
  public Optional<Ratio> value() {
    return outcome.value();
  }

  /// The score of a part at or below this one.
  public Optional<Score> find(Code code) {
    if (code().equals(code)) return Optional.of(this);
    for (Score score : parts) {
      Optional<Score> found = score.find(code);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  /// This score and every score below it, from the top down.
  public void each(Consumer<Score> visitor) {
    visitor.accept(this);
    for (Score score : parts) score.each(visitor);
  }
}
