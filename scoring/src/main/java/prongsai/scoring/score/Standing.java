package prongsai.scoring.score;

import java.math.BigDecimal;
import java.util.Optional;
import prongsai.scoring.Ratio;
import prongsai.scoring.Rounding;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Level;

/// The level of a result, or why it has none.
public sealed interface Standing {

  /// The level reached.
  record Placed(Level level) implements Standing {}

  /// There is no total.
  record NoTotal() implements Standing {}

  /// The level looks at every instrument, and some are not known (from FY2566 on).
  ///
  /// @param highest the level if all instruments reached its mark
  record InstrumentsUnknown(Level highest) implements Standing {}

  /// The level of a score. Levels compare **published** figures: 84.995 is published as 85.00, so
  /// no score falls between two levels (rule R11).
  static Standing of(Framework framework, Score total) {
    Optional<Ratio> exact = total.value();
    if (exact.isEmpty()) return new NoTotal();
    Rounding rounding = framework.rules().rounding();
    Ratio published = rounding.published(exact.get());
    for (Level level : framework.levels()) {
      if (published.isBelow(level.minimum())) continue;
      switch (reaches(total, level, rounding)) {
        case YES -> {
          return new Placed(level);
        }
        case UNKNOWN -> {
          return new InstrumentsUnknown(level);
        }
        case NO -> {}
      }
    }
    throw new IllegalStateException("no level for " + published);
  }

  private static Answer reaches(Score total, Level level, Rounding rounding) {
    if (level.eachInstrument().isEmpty()) return Answer.YES;
    Ratio mark = level.eachInstrument().get();
    boolean unknown = false;
    for (Score instrument : total.parts()) {
      Optional<Ratio> value = instrument.value();
      if (value.isEmpty()) unknown = true;
      else if (rounding.published(value.get()).isBelow(mark)) return Answer.NO;
    }
    return unknown ? Answer.UNKNOWN : Answer.YES;
  }

  /// Whether a published figure passes.
  static boolean passes(Framework framework, Ratio exact) {
    return framework.rules().rounding().published(exact).isAtLeast(framework.rules().passMark());
  }

  /// The published figure.
  static BigDecimal published(Framework framework, Ratio exact) {
    return framework.rules().rounding().publish(exact);
  }

  /// Whether something holds, or cannot be told.
  enum Answer {
    YES,
    NO,
    UNKNOWN
  }
}
