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
      case Outcome.Scored(Derivation how) ->
          switch (how) {
            case Derivation.Mean _, Derivation.WeightedMean _ -> combined(score, parts);
            case Derivation.Declared _,
                Derivation.Assumed _,
                Derivation.Shifted _,
                Derivation.Counted _,
                Derivation.Marked _ ->
                moved(how.value(), score.parts(), parts);
          };
      case Outcome.NotScored _ -> combined(score, parts);
    };
  }

  private Outcome combined(Score score, List<Score> parts) {
    return combination
        .of(score.part(), parts)
        .<Outcome>map(Outcome.Scored::new)
        .orElse(score.outcome());
  }

  private static Outcome moved(Ratio figure, List<Score> before, List<Score> after) {
    List<Derivation.Shifted.Shift> shifts = new ArrayList<>();
    shifts(before, after, Ratio.ONE, shifts);
    return new Outcome.Scored(new Derivation.Shifted(figure, shifts));
  }

  /// What moved below a figure: the nearest parts that are known, by their share of it. A part
  /// without a score is looked through, since its own parts may be known.
  private static void shifts(
      List<Score> before, List<Score> after, Ratio whole, List<Derivation.Shifted.Shift> to) {
    for (int i = 0; i < after.size(); i++) {
      Score part = after.get(i);
      Ratio share = whole.times(share(part.part(), after.size()));
      Optional<Ratio> was = before.get(i).value();
      Optional<Ratio> is = part.value();
      if (was.isEmpty() || is.isEmpty()) shifts(before.get(i).parts(), part.parts(), share, to);
      else if (!was.equals(is))
        to.add(new Derivation.Shifted.Shift(part.code(), is.get().minus(was.get()), share));
    }
  }

  private static Ratio share(Part part, int siblings) {
    return part instanceof Instrument instrument
        ? instrument.weight().dividedBy(Ratio.HUNDRED)
        : Ratio.of(1, siblings);
  }
}
