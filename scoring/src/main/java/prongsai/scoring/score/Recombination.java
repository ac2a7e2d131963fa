package prongsai.scoring.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Part;

/// Gives a score new parts, with the same combination that made it.
public final class Recombination {
  private final Combination combination;

  public Recombination(Framework framework) {
    this.combination = new Combination(framework);
  }

  /// The score with these parts in place of its own.
  public Score recombined(Score score, List<Score> parts) {
    if (parts.equals(score.parts())) return score;
    return new Score(score.part(), outcome(score, parts), score.declared(), parts);
  }

  private Outcome outcome(Score score, List<Score> parts) {
    return switch (score.outcome()) {
      case Outcome.Scored(Derivation.Declared(Ratio before)) ->
          new Outcome.Scored(new Derivation.Shifted(before, shifts(score, parts)));
      case Outcome.Scored _, Outcome.NotScored _ ->
          combination
              .of(score.part(), parts)
              .<Outcome>map(Outcome.Scored::new)
              .orElse(score.outcome());
    };
  }

  private static List<Derivation.Shifted.Shift> shifts(Score score, List<Score> parts) {
    List<Derivation.Shifted.Shift> shifts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Optional<Ratio> before = score.parts().get(i).value();
      Optional<Ratio> after = parts.get(i).value();
      if (before.isPresent() && after.isPresent() && !before.equals(after))
        shifts.add(
            new Derivation.Shifted.Shift(
                parts.get(i).code(),
                after.get().minus(before.get()),
                share(parts.get(i).part(), parts.size())));
    }
    return shifts;
  }

  private static Ratio share(Part part, int siblings) {
    return part instanceof Instrument instrument
        ? instrument.weight().dividedBy(Ratio.HUNDRED)
        : Ratio.of(1, siblings);
  }
}
