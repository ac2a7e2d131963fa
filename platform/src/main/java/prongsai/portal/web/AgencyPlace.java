package prongsai.portal.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.scoring.framework.FiscalYear;

/// An agency, perhaps in a year, that an address names.
///
/// @param year empty for the latest
record AgencyPlace(Agency agency, Optional<FiscalYear> year) {
  private static final Pattern WITH_YEAR = Pattern.compile("(.+)/(25[4-9]\\d|26\\d\\d|2700)");

  /// Reads the part of an address that begins with a slash: `/U1/2565` or `/U1`.
  static Optional<AgencyPlace> of(String place, Agencies agencies) {
    String text = place.substring(1);
    if (text.indexOf('\0') >= 0) return Optional.empty();
    Matcher parts = WITH_YEAR.matcher(text);
    if (parts.matches()) {
      FiscalYear year = FiscalYear.of(Integer.parseInt(parts.group(2)));
      Optional<Agency> agency = agencies.byCode(parts.group(1));
      if (agency.isPresent()) return agency.map(one -> new AgencyPlace(one, Optional.of(year)));
    }
    return agencies.byCode(text).map(one -> new AgencyPlace(one, Optional.empty()));
  }
}
