package prongsai.portal.web;

import java.util.List;
import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.plan.ApprovedPlan;
import prongsai.progress.Progress;
import prongsai.results.FrozenResult;
import prongsai.round.Round;
import prongsai.scoring.analysis.Analysis;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Wording;

/// A published result of an agency, with all that is public beside it.
///
/// @param frozen the version in force
/// @param versions all of them, latest first
/// @param list whether the agency's disclosures of that year are public
/// @param plan the approved plan that answers the result
/// @param progress how the plan is carried out; empty without one
/// @param years all published years of the agency, latest first
public record PublicResult(
    Agency agency,
    Round round,
    FrozenResult frozen,
    List<FrozenResult> versions,
    Analysis analysis,
    boolean list,
    Optional<ApprovedPlan> plan,
    Optional<Progress> progress,
    List<YearLine> years) {
  public PublicResult {
    versions = List.copyOf(versions);
    years = List.copyOf(years);
  }

  /// A published year in the list of years.
  ///
  /// @param total as published, or a dash
  /// @param level empty without a total
  /// @param comparable whether the year before in the list was assessed by rules that compare
  public record YearLine(
      FiscalYear year, String total, Optional<Wording> level, boolean comparable) {}

  /// Last part of addresses about this result: `2565/U1`.
  public String tail() {
    return round.year() + "/" + agency.code();
  }
}
