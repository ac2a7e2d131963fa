package prongsai.scoring.framework;

import java.util.List;

/// Where a fact comes from and how well it is known.
///
/// @param known the grade
/// @param sources keys of [Source]s, at least one
/// @param rule number of the rule that records the proof, such as `R7`; empty for none
/// @param note anything a reader must know; empty for none
public record Evidence(Certainty known, List<String> sources, String rule, String note) {
  public Evidence {
    sources = List.copyOf(sources);
  }
}
