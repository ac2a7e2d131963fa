package prongsai.scoring.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.scoring.Ratio;

/// One of the three instruments (เครื่องมือ).
///
/// @param code `IIT`, `EIT` or `OIT`
/// @param kind survey or disclosure check
/// @param weight share of the total in percent (30, 30, 40)
/// @param name official name; the English name is the one printed beside the code
/// @param respondents who answers; empty for a disclosure check
/// @param sampling how respondents come to answer; empty for a disclosure check
/// @param evidence by fact: `name`, `weight`, `respondents`, …
public record Instrument(
    Code code,
    Kind kind,
    Ratio weight,
    Wording name,
    Optional<Wording> respondents,
    Optional<Sampling> sampling,
    List<Indicator> indicators,
    Map<String, Evidence> evidence)
    implements Part {
  public Instrument {
    indicators = List.copyOf(indicators);
    evidence = Map.copyOf(evidence);
  }

  /// How its scores come about.
  public enum Kind {
    SURVEY,
    DISCLOSURE
  }

  /// How respondents come to answer. `KNOWN_POPULATION`: out of a population whose size the agency
  /// knows (its staff). `SELF_SELECTED`: whoever follows a public link. In data files: `sampling:
  /// known-population` or `sampling: self-selected`.
  public enum Sampling {
    KNOWN_POPULATION,
    SELF_SELECTED
  }

  /// Whether a sampling margin can be stated honestly.
  public boolean drawnFromKnownPopulation() {
    return sampling.isPresent() && sampling.get() == Sampling.KNOWN_POPULATION;
  }

  @Override
  public List<Indicator> parts() {
    return indicators;
  }

  /// All its items in order.
  public List<Item> items() {
    return indicators.stream().flatMap(indicator -> indicator.items().stream()).toList();
  }

  /// All its questions in order: the columns of an answer file; empty for a disclosure check.
  public List<Question> questions() {
    return items().stream().flatMap(item -> item.questions().stream()).toList();
  }
}
