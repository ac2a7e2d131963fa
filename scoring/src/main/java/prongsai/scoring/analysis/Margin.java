package prongsai.scoring.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.score.Derivation;
import prongsai.scoring.score.Outcome;
import prongsai.scoring.score.Participation;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;

/// How far the score of a survey may lie from what the whole population would have given.
///
/// Only counts of answers are kept, never a respondent's row, so how answers hang together is not
/// known; the margin is therefore an upper **bound**: the standard error of a mean of questions is
/// at most the mean of their standard errors. 95 % confidence, with finite population correction (1
/// − n/N). Source: docs/methodology/margin.md.
///
/// @param instrument code of the survey
/// @param statement the margin, or why stating one would be dishonest
public record Margin(Code instrument, Statement statement) {
  private static final BigDecimal QUANTILE_95 = new BigDecimal("1.959964");
  private static final MathContext PRECISION = new MathContext(30);

  /// What can be said.
  public sealed interface Statement {}

  /// At most ± this many points, 95 % confidence.
  ///
  /// @param points two decimals, rounded up
  public record AtMost(BigDecimal points) implements Statement {}

  /// Everybody answered, so there is no sampling error.
  public record Census() implements Statement {}

  /// No margin is stated.
  public record None(Why why) implements Statement {}

  /// Why no margin is stated.
  public enum Why {
    /// Respondents chose themselves (public surveys): a margin would be dishonest.
    SELF_SELECTED,
    /// The population is not known.
    POPULATION_UNKNOWN,
    /// Fewer than two answers, or more answers than people.
    TOO_FEW
  }

  /// One margin for each survey of the result whose answers were counted.
  static List<Margin> of(Result result) {
    List<Margin> margins = new ArrayList<>();
    for (Score score : result.score().parts()) {
      Optional<Participation> who = result.participation(score.code());
      if (who.isPresent() && who.get().respondents().isPresent() && isCounted(score))
        margins.add(
            new Margin(score.code(), statement((Instrument) score.part(), score, who.get())));
    }
    return margins;
  }

  /// Whether a score follows from counts of answers alone, nothing in it published or assumed.
  private static boolean isCounted(Score score) {
    if (!(score.outcome() instanceof Outcome.Scored(Derivation how))) return false;
    return how instanceof Derivation.Counted
        || (how instanceof Derivation.Mean && score.parts().stream().allMatch(Margin::isCounted));
  }

  private static Statement statement(Instrument survey, Score score, Participation who) {
    if (!survey.drawnFromKnownPopulation()) return new None(Why.SELF_SELECTED);
    if (who.population().isEmpty()) return new None(Why.POPULATION_UNKNOWN);
    long n = who.respondents().getAsLong();
    long population = who.population().getAsLong();
    if (n < 2 || n > population) return new None(Why.TOO_FEW);
    if (n == population) return new Census();
    Ratio correction = Ratio.of(population - n, population);
    BigDecimal error = standardError(score, Ratio.ONE, correction);
    return new AtMost(QUANTILE_95.multiply(error).setScale(2, RoundingMode.UP));
  }

  /// The bound on the standard error of a part, times its share of the survey.
  private static BigDecimal standardError(Score score, Ratio share, Ratio correction) {
    if (score.outcome() instanceof Outcome.Scored(Derivation.Counted counted))
      return root(variance(counted).times(correction).dividedBy(counted.respondents()))
          .multiply(decimal(share), PRECISION);
    BigDecimal sum = BigDecimal.ZERO;
    for (Score part : score.parts())
      sum = sum.add(standardError(part, share.dividedBy(score.parts().size()), correction));
    return sum;
  }

  /// Sample variance of the points of one question, with n − 1.
  static Ratio variance(Derivation.Counted counted) {
    Ratio mean = counted.value();
    Ratio sum = Ratio.ZERO;
    for (Derivation.Counted.Answers answers : counted.answers()) {
      Ratio off = answers.option().points(counted.polarity()).minus(mean);
      sum = sum.plus(off.times(off).times(answers.count()));
    }
    return sum.dividedBy(counted.respondents() - 1);
  }

  private static BigDecimal root(Ratio value) {
    return decimal(value).sqrt(PRECISION);
  }

  private static BigDecimal decimal(Ratio value) {
    return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), PRECISION);
  }
}
