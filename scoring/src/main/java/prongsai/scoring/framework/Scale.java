package prongsai.scoring.framework;

import java.util.List;
import java.util.Map;

/// The choices that a question offers, in the order of the form.
///
/// @param key name within the framework, such as `level4`
/// @param kind answered by respondents or marked by an assessor
/// @param options at least two
/// @param evidence by fact: `labels`, `points`, `english`
public record Scale(String key, Kind kind, List<Option> options, Map<String, Evidence> evidence) {
  public Scale {
    options = List.copyOf(options);
    evidence = Map.copyOf(evidence);
  }

  /// Who chooses.
  public enum Kind {
    SURVEY,
    ASSESSOR
  }
}
