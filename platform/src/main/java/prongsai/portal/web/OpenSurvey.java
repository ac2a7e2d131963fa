package prongsai.portal.web;

import prongsai.documents.sheet.QrCodeSvg;
import prongsai.round.Round;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.framework.FiscalYear;
import prongsai.web.SiteAddress;
import prongsai.web.ThaiDates;

/// A survey of the public that takes answers now.
///
/// @param address where it is answered
/// @param last the last day
public record OpenSurvey(FiscalYear year, String address, java.time.LocalDate last) {
  static OpenSurvey of(Round round, SiteAddress site) {
    return new OpenSurvey(
        round.year(),
        site.of("/e/" + round.link(SurveyInstrument.EIT)),
        ThaiDates.day(round.eit().closes().minusMillis(1)));
  }

  /// Its QR code as an SVG element.
  public String code(String label) {
    return QrCodeSvg.of(address, label);
  }
}
