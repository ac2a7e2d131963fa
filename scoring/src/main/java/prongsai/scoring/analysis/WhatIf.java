package prongsai.scoring.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.framework.Part;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;
import prongsai.scoring.score.Derivation;
import prongsai.scoring.score.Outcome;
import prongsai.scoring.score.Recombination;
import prongsai.scoring.score.Score;

/// The same result with some scores set to something else, by the same engine.
///
/// Where everything below a part is known it is combined anew; a figure known only as published is
/// moved by the share of what moved below it.
public final class WhatIf {
  private final Outline outline;
  private final Recombination recombination;

  private WhatIf(Framework framework) {
    this.outline = Outline.of(framework);
    this.recombination = new Recombination(framework);
  }

  /// The scores under the assumptions; what cannot be assumed goes to `problems`, and is left out.
  ///
  /// @param assumptions score 0–100 by code of any part but the total
  public static Score assume(
      Framework framework, Score score, Map<Code, Ratio> assumptions, Consumer<Problem> problems) {
    WhatIf whatIf = new WhatIf(framework);
    List<Code> usable = new ArrayList<>();
    assumptions.forEach((code, value) ->
        whatIf
            .fault(score, assumptions, code, value)
            .ifPresentOrElse(problems, () -> usable.add(code)));
    Map<Code, Ratio> kept = new HashMap<>(assumptions);
    kept.keySet().retainAll(usable);
    return whatIf.rebuilt(score, kept);
  }

  private Optional<Problem> fault(
      Score score, Map<Code, Ratio> assumptions, Code code, Ratio value) {
    Where where = Where.part(code.value());
    if (code.equals(Code.TOTAL) || outline.find(code).isEmpty())
      return Optional.of(Problem.error("what-if/unknown-code", where, "code", code));
    if (value.signum() < 0 || Ratio.HUNDRED.isBelow(value))
      return Optional.of(Problem.error("what-if/out-of-range", where, "code", code));
    for (Part above : outline.upwards(code).stream().skip(1).toList())
      if (assumptions.containsKey(above.code()))
        return Optional.of(
            Problem.error("what-if/set-twice", where, "code", code, "above", above.code()));
    return unknownBefore(score, code)
        ? Optional.of(Problem.error("what-if/not-known", where, "code", code))
        : Optional.empty();
  }

  /// A part whose own score is not known can only be set where nothing above it has a score: such a
  /// score is a published figure, and how far the part would move it cannot be told.
  private boolean unknownBefore(Score score, Code code) {
    if (score.find(code).flatMap(Score::value).isPresent()) return false;
    return outline.upwards(code).stream()
        .skip(1)
        .anyMatch(part -> score.find(part.code()).flatMap(Score::value).isPresent());
  }

  private Score rebuilt(Score score, Map<Code, Ratio> assumptions) {
    Ratio assumed = assumptions.get(score.code());
    if (assumed != null)
      return new Score(
          score.part(),
          new Outcome.Scored(new Derivation.Assumed(assumed)),
          score.declared(),
          score.parts());
    List<Score> parts = score.parts().stream().map(part -> rebuilt(part, assumptions)).toList();
    return recombination.recombined(score, parts);
  }
}
