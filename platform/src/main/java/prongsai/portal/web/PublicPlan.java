package prongsai.portal.web;

import java.util.List;
import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.plan.ApprovedPlan;
import prongsai.portal.ReportPublication;
import prongsai.progress.Progress;
import prongsai.round.Round;
import prongsai.scoring.framework.FiscalYear;

/// The measures that answer a published result, and what was published of how they are carried out.
///
/// @param plan the edition in force
/// @param reports the published ones, that of the whole year first
public record PublicPlan(Agency agency, Round round, ApprovedPlan plan, List<Report> reports) {
  public PublicPlan {
    reports = List.copyOf(reports);
  }

  /// A published report.
  ///
  /// @param progress as it was seen when it was published
  public record Report(ReportPublication publication, Progress progress) {
    /// 6 or 12.
    public int months() {
      return switch (publication.reporting()) {
        case SIX_MONTHS -> 6;
        case TWELVE_MONTHS, ANY_TIME -> 12;
      };
    }
  }

  /// The report to be shown.
  public Optional<Report> report() {
    return reports.stream().findFirst();
  }

  /// The fiscal year in which it is carried out.
  public FiscalYear year() {
    return round.year().next();
  }

  /// The path of the page of the result.
  public String resultPath() {
    return AgencyPlace.Page.RESULT.path(agency, round.year());
  }

  /// The path of the page of the plan.
  public String planPath() {
    return AgencyPlace.Page.PLAN.path(agency, round.year());
  }

  /// The path of the page of progress.
  public String progressPath() {
    return AgencyPlace.Page.PROGRESS.path(agency, round.year());
  }

  /// The path of a file, such as `plan.pdf`.
  public String file(String name) {
    return "/data/plan/" + round.year() + "/" + name + "/" + agency.code();
  }
}
