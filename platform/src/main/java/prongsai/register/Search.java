package prongsai.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prongsai.agency.AgencyFilter;
import prongsai.web.Query;
import prongsai.web.Typed;

/// What somebody looks for in the register, as typed.
///
/// @param q words of the name, or the beginning of the code
/// @param inactive `1` to see those that take part no more as well
record Search(
    @Nullable String q,
    @Nullable String type,
    @Nullable String ministry,
    @Nullable String province,
    @Nullable String inactive) {

  AgencyFilter filter() {
    return new AgencyFilter(
        plain(q), plain(type), plain(ministry), plain(province), plain(inactive).equals("1"));
  }

  Query query() {
    AgencyFilter filter = filter();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("q", filter.words());
    fields.put("type", filter.type());
    fields.put("ministry", filter.ministry());
    fields.put("province", filter.province());
    fields.put("inactive", filter.inactive() ? "1" : "");
    return new Query(fields);
  }

  private static String plain(@Nullable String typed) {
    return typed == null ? "" : Typed.text(typed);
  }
}
