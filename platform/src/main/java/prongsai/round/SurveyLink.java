package prongsai.round;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import prongsai.scoring.framework.FiscalYear;

/// What a link to a survey leads to.
///
/// @param servicePoint whose link it is; empty for the link of the agency
/// @param servicePointName empty for the link of the agency
/// @param agencyNameInEnglish empty when unknown
public record SurveyLink(
    RoundId round,
    SurveyInstrument instrument,
    Optional<UUID> servicePoint,
    String servicePointName,
    String agencyName,
    String agencyNameInEnglish,
    FiscalYear year,
    String frameworkId,
    Window window,
    RoundState state) {

  /// Whether answers are taken at a moment. The box decides again when it stores one.
  public boolean isOpen(Instant moment) {
    return state == RoundState.OPEN && window.contains(moment);
  }
}
