package prongsai.progress.web;

import java.util.Optional;
import prongsai.access.AccountId;
import prongsai.agency.Agency;
import prongsai.progress.Progress;
import prongsai.progress.ReportingRound;
import prongsai.round.Round;
import prongsai.web.ThaiDates;

/// What all pages of the progress of a plan know.
///
/// @param me whoever looks
/// @param mayReport whether they may report and comment
public record ProgressHead(
    Round round, Agency agency, Progress progress, AccountId me, boolean mayReport) {

  /// `/desk/rounds/…/progress`.
  public String path() {
    return roundPath() + "/progress";
  }

  /// `/desk/rounds/…`.
  public String roundPath() {
    return "/desk/rounds/" + round.id();
  }

  /// The fiscal year in which the plan is carried out.
  public int year() {
    return progress.year().buddhistEra();
  }

  /// What a round of reporting is about and until when it is reported.
  public String when(ReportingRound reporting) {
    return "ผลงานถึง "
        + ThaiDates.date(reporting.ends(progress.year()))
        + " รายงานภายใน "
        + ThaiDates.date(reporting.reportedUntil(progress.year()));
  }

  /// The round of reporting that is on today; empty between the rounds.
  public Optional<ReportingRound> now() {
    for (ReportingRound one :
        new ReportingRound[] {ReportingRound.SIX_MONTHS, ReportingRound.TWELVE_MONTHS})
      if (progress.day().isAfter(one.ends(progress.year()))
          && !progress.day().isAfter(one.reportedUntil(progress.year()))) return Optional.of(one);
    return Optional.empty();
  }
}
