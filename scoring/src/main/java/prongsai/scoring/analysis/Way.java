package prongsai.scoring.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import prongsai.scoring.Ratio;
import prongsai.scoring.Rounding;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.score.Score;

/// The shortest way to a target: the fewest disclosure items to complete, and how far the surveys
/// would have to rise for what those cannot give.
///
/// Taking the items worth most first is the fewest: any other choice of as many items adds no more.
///
/// @param target published total to reach
/// @param start exact total now
/// @param steps items to complete, worth most first; empty when the target is reached already
/// @param end exact total after the steps
/// @param reached whether its published figure reaches the target
/// @param rises what each survey alone would have to add after the steps; empty when reached
/// @param withoutItems what each survey alone would have to add if no item were completed
/// @param together what all surveys alike would have to add after the steps; empty when reached, or
///   when fewer than two surveys have a score
public record Way(
    Ratio target,
    Ratio start,
    List<Step> steps,
    Ratio end,
    boolean reached,
    List<Rise> rises,
    List<Rise> withoutItems,
    Optional<Together> together) {
  public Way {
    steps = List.copyOf(steps);
    rises = List.copyOf(rises);
    withoutItems = List.copyOf(withoutItems);
  }

  /// An item to complete.
  ///
  /// @param worth the item and what it is worth
  /// @param total exact total after this step
  public record Step(Worth worth, Ratio total) {}

  /// A rise of one survey's score that would reach the target by itself.
  ///
  /// @param instrument the survey
  /// @param points how many points its score must rise; exact
  /// @param possible whether its score leaves room for that
  public record Rise(Instrument instrument, Ratio points, boolean possible) {}

  /// An equal rise of every survey's score that would reach the target.
  ///
  /// @param points how many points each score must rise; exact
  /// @param possible whether every score leaves room for that
  public record Together(Ratio points, boolean possible) {}

  /// The way from a score to a target; empty when there is no total.
  public static Optional<Way> to(Ratio target, Score total, Outline outline) {
    return total.value().map(start -> from(start, target, total, outline));
  }

  private static Way from(Ratio start, Ratio target, Score total, Outline outline) {
    Rounding rounding = outline.framework().rules().rounding();
    List<Step> steps = new ArrayList<>();
    Ratio now = start;
    for (Worth worth : completable(total, outline)) {
      if (rounding.published(now).isAtLeast(target)) break;
      now = now.plus(worth.lost());
      steps.add(new Step(worth, now));
    }
    boolean reached = rounding.published(now).isAtLeast(target);
    boolean reachedAtStart = rounding.published(start).isAtLeast(target);
    return new Way(
        target,
        start,
        steps,
        now,
        reached,
        reached ? List.of() : rises(target.minus(now), total),
        reachedAtStart ? List.of() : rises(target.minus(start), total),
        reached ? Optional.empty() : together(target.minus(now), total));
  }

  private static List<Worth> completable(Score total, Outline outline) {
    List<Worth> worths = new ArrayList<>();
    for (Score instrument : total.parts()) {
      if (((Instrument) instrument.part()).kind() != Instrument.Kind.DISCLOSURE) continue;
      instrument.each(score -> {
        if (score.part() instanceof Item && score.value().isPresent())
          worths.add(new Worth(score, outline.share(score.code())));
      });
    }
    worths.removeIf(worth -> worth.lost().signum() == 0);
    worths.sort(Comparator.comparing(Worth::lost).reversed());
    return worths;
  }

  private static List<Rise> rises(Ratio missing, Score total) {
    List<Rise> rises = new ArrayList<>();
    for (Score score : total.parts()) {
      Instrument instrument = (Instrument) score.part();
      if (instrument.kind() != Instrument.Kind.SURVEY || score.value().isEmpty()) continue;
      Ratio points = missing.times(100).dividedBy(instrument.weight());
      boolean possible = !Ratio.HUNDRED.isBelow(score.value().get().plus(points));
      rises.add(new Rise(instrument, points, possible));
    }
    return rises;
  }

  private static Optional<Together> together(Ratio missing, Score total) {
    Ratio weights = Ratio.ZERO;
    Ratio highest = Ratio.ZERO;
    int surveys = 0;
    for (Score score : total.parts()) {
      Instrument instrument = (Instrument) score.part();
      if (instrument.kind() != Instrument.Kind.SURVEY || score.value().isEmpty()) continue;
      surveys++;
      weights = weights.plus(instrument.weight());
      if (highest.isBelow(score.value().get())) highest = score.value().get();
    }
    if (surveys < 2) return Optional.empty();
    Ratio points = missing.times(100).dividedBy(weights);
    return Optional.of(new Together(points, !Ratio.HUNDRED.isBelow(highest.plus(points))));
  }
}
