package prongsai.scoring.score;

import java.util.List;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Polarity;

/// How a score came about. The number **is** its derivation: `value()` evaluates what is written
/// here, and no other path computes it.
public sealed interface Derivation {

  /// The exact score, 0–100.
  Ratio value();

  /// Answers of respondents: points × counts / respondents (rules R3, R4).
  ///
  /// @param polarity which side's points count
  /// @param answers one entry an option, in the order of the scale
  /// @param respondents at least 1
  record Counted(Polarity polarity, List<Answers> answers, long respondents) implements Derivation {
    public Counted {
      answers = List.copyOf(answers);
      if (respondents < 1) throw new IllegalArgumentException("respondents " + respondents);
    }

    /// How many chose an option.
    public record Answers(Option option, long count) {}

    @Override
    public Ratio value() {
      Ratio sum = Ratio.ZERO;
      for (Answers one : answers) sum = sum.plus(one.option.points(polarity).times(one.count));
      return sum.dividedBy(respondents);
    }
  }

  /// An assessor's mark (rule R8).
  record Marked(Option option) implements Derivation {
    @Override
    public Ratio value() {
      return option.positive();
    }
  }

  /// The mean of parts that weigh equally (rules R5, R6, R7, R9).
  record Mean(List<Term> terms) implements Derivation {
    public Mean {
      terms = List.copyOf(terms);
      if (terms.isEmpty()) throw new IllegalArgumentException("mean of nothing");
    }

    /// A part and its exact score.
    public record Term(Code code, Ratio value) {}

    @Override
    public Ratio value() {
      Ratio sum = Ratio.ZERO;
      for (Term term : terms) sum = sum.plus(term.value);
      return sum.dividedBy(terms.size());
    }
  }

  /// The mean of parts by weight (rule R9); weights add up to 100.
  record WeightedMean(List<Weighted> terms) implements Derivation {
    public WeightedMean {
      terms = List.copyOf(terms);
      if (terms.isEmpty()) throw new IllegalArgumentException("mean of nothing");
    }

    /// A part, its exact score and its weight in percent.
    public record Weighted(Code code, Ratio value, Ratio weight) {}

    @Override
    public Ratio value() {
      Ratio sum = Ratio.ZERO;
      for (Weighted term : terms) sum = sum.plus(term.value.times(term.weight));
      return sum.dividedBy(Ratio.HUNDRED);
    }
  }

  /// A figure taken as published; nothing below it was needed.
  record Declared(Ratio value) implements Derivation {}

  /// A figure set for a what-if.
  record Assumed(Ratio value) implements Derivation {}

  /// A published figure moved by what-ifs below it: its other parts need not be known, because
  /// every aggregation is linear. Kept within 0–100, which rounding of the published figure could
  /// leave.
  ///
  /// @param before the published figure
  /// @param shifts the parts that moved
  record Shifted(Ratio before, List<Shift> shifts) implements Derivation {
    public Shifted {
      shifts = List.copyOf(shifts);
    }

    /// A part, how far it moved, and its share of the whole (0–1).
    public record Shift(Code code, Ratio by, Ratio share) {}

    @Override
    public Ratio value() {
      Ratio sum = before;
      for (Shift shift : shifts) sum = sum.plus(shift.by.times(shift.share));
      if (sum.signum() < 0) return Ratio.ZERO;
      return sum.isAtLeast(Ratio.HUNDRED) ? Ratio.HUNDRED : sum;
    }
  }
}
