package prongsai.overview.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prongsai.agency.AgencyFilter;
import prongsai.overview.Distance;
import prongsai.scoring.framework.FiscalYear;
import prongsai.web.Query;
import prongsai.web.Typed;

/// Which part of a portfolio somebody wants to see, as it stands in the address.
///
/// @param need the distance of the agencies that are listed
record PortfolioChoice(
    @Nullable String year,
    @Nullable String type,
    @Nullable String ministry,
    @Nullable String province,
    @Nullable String need) {

  AgencyFilter filter() {
    return new AgencyFilter("", plain(type), plain(ministry), plain(province), true);
  }

  /// The year asked for, or the latest.
  FiscalYear year(List<FiscalYear> years) {
    return years.stream()
        .filter(one -> one.toString().equals(plain(year)))
        .findFirst()
        .orElseGet(years::getFirst);
  }

  Distance distance() {
    return Distance.named(plain(need)).orElse(Distance.NEAR);
  }

  Query query(FiscalYear shown) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("year", shown.toString());
    fields.put("type", plain(type));
    fields.put("ministry", plain(ministry));
    fields.put("province", plain(province));
    return new Query(fields);
  }

  private static String plain(@Nullable String typed) {
    return typed == null ? "" : Typed.text(typed);
  }
}
