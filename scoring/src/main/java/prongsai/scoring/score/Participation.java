package prongsai.scoring.score;

import java.util.Optional;
import java.util.OptionalLong;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.MinimumSample;

/// Who answered a survey, against how many had to.
///
/// @param instrument code of the survey
/// @param respondents how many answered; empty when only scores were published
/// @param population how many could have; empty when unknown
/// @param rule the framework's minimum
public record Participation(
    Code instrument,
    OptionalLong respondents,
    OptionalLong population,
    Optional<MinimumSample> rule) {

  /// How the respondents stand against the minimum.
  public enum Sample {
    /// The number of respondents is not known.
    NOT_GIVEN,
    /// Nobody answered.
    NONE,
    /// The population is not known, so no minimum can be named.
    POPULATION_UNKNOWN,
    /// Fewer than the minimum; the score stands but is flagged (rule R17, recalled).
    SHORT,
    /// At least the minimum.
    SUFFICIENT
  }

  /// The fewest respondents needed; empty when the population or the rule is not known.
  public OptionalLong minimum() {
    return rule.isPresent() && population.isPresent()
        ? OptionalLong.of(rule.get().of(population.getAsLong()))
        : OptionalLong.empty();
  }

  public Sample sample() {
    if (respondents.isEmpty()) return Sample.NOT_GIVEN;
    if (respondents.getAsLong() == 0) return Sample.NONE;
    OptionalLong minimum = minimum();
    if (minimum.isEmpty()) return Sample.POPULATION_UNKNOWN;
    return respondents.getAsLong() < minimum.getAsLong() ? Sample.SHORT : Sample.SUFFICIENT;
  }
}
