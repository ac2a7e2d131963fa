package prongsai.plan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.WhatIf;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Standing;

/// What the aims of measures would do to a result, worked out by the engine that scored it: an
/// estimate (ประมาณการ), never a promise.
///
/// @param result as it is
/// @param expected its score were all aims reached
public record Expectation(Result result, Score expected) {

  /// The expectation of some measures together: an item that several lift goes to the highest of
  /// their aims, and none goes below where it stands.
  public static Expectation of(Result result, Collection<Measure> measures) {
    Map<Code, Ratio> aims = new HashMap<>();
    for (Measure measure : measures) take(result.score(), measure.aims(), aims);
    return of(result, aims);
  }

  /// The expectation of aims by item.
  public static Expectation of(Result result, SortedMap<Code, BigDecimal> aims) {
    Map<Code, Ratio> assumed = new HashMap<>();
    take(result.score(), aims, assumed);
    return of(result, assumed);
  }

  private static Expectation of(Result result, Map<Code, Ratio> aims) {
    Framework framework = result.framework();
    return new Expectation(result, WhatIf.assume(framework, result.score(), aims, unknown -> {}));
  }

  private static void take(Score score, SortedMap<Code, BigDecimal> from, Map<Code, Ratio> to) {
    from.forEach((item, aim) -> {
      Ratio wanted = Ratio.of(aim);
      Optional<Ratio> now = score.find(item).flatMap(Score::value);
      if (now.isPresent() && now.get().isBelow(wanted))
        to.merge(item, wanted, (one, other) -> one.isBelow(other) ? other : one);
    });
  }

  /// The total now, exact; empty where there is none.
  public Optional<Ratio> before() {
    return result.score().value();
  }

  /// The total were all aims reached, exact; empty where there is none.
  public Optional<Ratio> after() {
    return expected.value();
  }

  /// Points of the total that the aims would add.
  public Optional<Ratio> gain() {
    return after().flatMap(then -> before().map(then::minus));
  }

  /// Whether the total would reach the pass mark.
  public boolean passes() {
    return after().map(total -> Standing.passes(result.framework(), total)).orElse(false);
  }
}
