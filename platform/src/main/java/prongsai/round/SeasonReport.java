package prongsai.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import prongsai.agency.AgencyId;
import prongsai.scoring.framework.FiscalYear;

/// What became of opening many rounds in one act.
///
/// @param chosen which agencies, in words for people
/// @param opened how many rounds were opened
/// @param skipped how many were not, by reason
/// @param agencies the first of those that were skipped, in order of their names
public record SeasonReport(
    UUID id,
    Instant at,
    FiscalYear year,
    String frameworkId,
    String chosen,
    int opened,
    Map<Skip, Integer> skipped,
    List<Skipped> agencies) {
  public SeasonReport {
    skipped = Map.copyOf(skipped);
    agencies = List.copyOf(agencies);
  }

  /// An agency whose round was not opened.
  public record Skipped(AgencyId agency, String code, String name, Skip reason) {}

  /// How many were not opened in all.
  public int skippedInAll() {
    return skipped.values().stream().mapToInt(Integer::intValue).sum();
  }
}
