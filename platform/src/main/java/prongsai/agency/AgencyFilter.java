package prongsai.agency;

import java.util.HashMap;
import java.util.Map;

/// Which agencies somebody looks for; empty texts leave a question open.
///
/// @param words within the name, Thai or English, or the beginning of the code
/// @param type exactly
/// @param ministry exactly
/// @param province exactly
/// @param inactive whether those that take part no more are wanted too
public record AgencyFilter(
    String words, String type, String ministry, String province, boolean inactive) {
  /// Every agency that takes part.
  public static final AgencyFilter ACTIVE = new AgencyFilter("", "", "", "", false);

  /// Whether it leaves every question open.
  public boolean isOpen() {
    return words.isEmpty() && type.isEmpty() && ministry.isEmpty() && province.isEmpty();
  }

  /// As a condition for queries.
  public AgencyCondition condition() {
    StringBuilder sql = new StringBuilder(inactive ? "true" : "a.active");
    Map<String, Object> parameters = new HashMap<>();
    if (!words.isEmpty()) {
      sql.append(
          " AND (a.name ILIKE :filterWords OR a.name_en ILIKE :filterWords"
              + " OR a.code ILIKE :filterCode)");
      parameters.put("filterWords", "%" + literal(words) + "%");
      parameters.put("filterCode", literal(words) + "%");
    }
    exactly(sql, parameters, "type", "filterType", type);
    exactly(sql, parameters, "ministry", "filterMinistry", ministry);
    exactly(sql, parameters, "province", "filterProvince", province);
    return new AgencyCondition(sql.toString(), parameters);
  }

  private static void exactly(
      StringBuilder sql, Map<String, Object> parameters, String column, String name, String value) {
    if (value.isEmpty()) return;
    sql.append(" AND a.").append(column).append(" = :").append(name);
    parameters.put(name, value);
  }

  /// The text with the signs of a pattern taken literally.
  private static String literal(String words) {
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
