package prongsai.portal.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.scoring.framework.FiscalYear;

/// An agency, perhaps in a year, that an address names.
///
/// @param year empty for the latest
/// @param page which of the pages of that year
record AgencyPlace(Agency agency, Optional<FiscalYear> year, Page page) {
  private static final Pattern WITH_YEAR =
      Pattern.compile("(.+)/(25[4-9]\\d|26\\d\\d|2700)(?:/(plan|progress))?");

  /// The pages of a year.
  enum Page {
    RESULT(""),
    PLAN("/plan"),
    PROGRESS("/progress");

    private final String path;

    Page(String path) {
      this.path = path;
    }

    /// The path of a page in Thai.
    String path(Agency agency, FiscalYear year) {
      return "/a/" + agency.code() + "/" + year + path;
    }

    private static Page named(@Nullable String word) {
      if (word == null) return RESULT;
      return word.equals("plan") ? PLAN : PROGRESS;
    }
  }

  /// Reads the part of an address that begins with a slash: `/U1/2565/plan`, `/U1/2565` or `/U1`.
  static Optional<AgencyPlace> of(String place, Agencies agencies) {
    String text = place.substring(1);
    if (text.indexOf('\0') >= 0) return Optional.empty();
    Matcher parts = WITH_YEAR.matcher(text);
    if (parts.matches()) {
      FiscalYear year = FiscalYear.of(Integer.parseInt(parts.group(2)));
      Optional<Agency> agency = agencies.byCode(parts.group(1));
      if (agency.isPresent())
        return agency.map(
            one -> new AgencyPlace(one, Optional.of(year), Page.named(parts.group(3))));
    }
    return agencies.byCode(text).map(one -> new AgencyPlace(one, Optional.empty(), Page.RESULT));
  }

  /// Reads a code that begins with a slash, and the number of a year.
  static Optional<AgencyPlace> of(String code, int year, Agencies agencies) {
    return of(code + "/" + year, agencies)
        .filter(place -> place.year().isPresent() && place.page() == Page.RESULT);
  }
}
