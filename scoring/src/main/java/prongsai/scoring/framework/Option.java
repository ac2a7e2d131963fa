package prongsai.scoring.framework;

import prongsai.scoring.Ratio;

/// One choice of a scale and what it is worth.
///
/// @param key stable key in files, such as `most`
/// @param label as printed on the form
/// @param positive points 0–100 on a positive question
/// @param negative points 0–100 on a negative question
public record Option(String key, Wording label, Ratio positive, Ratio negative) {

  /// Points of this choice on a question of the polarity given.
  public Ratio points(Polarity polarity) {
    return switch (polarity) {
      case POSITIVE -> positive;
      case NEGATIVE -> negative;
    };
  }
}
