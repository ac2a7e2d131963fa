package prongsai.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.agency.AgencyCondition;

/// The register as programs read it: in the order in which agencies entered it, which never
/// changes, so that who reads page after page meets each of them once.
public final class AgencyTable {
  private static final String SELECT =
      """
      SELECT a.id, a.code, a.name, a.name_en, a.type, a.ministry, a.province, p.code AS parent, a.active
      FROM agency.agency a LEFT JOIN agency.agency p ON p.id = a.parent_id
      """;

  private final JdbcClient desk;

  /// On the tables of the desk.
  public AgencyTable(JdbcClient desk) {
    this.desk = desk;
  }

  /// An agency with the code of the one above it.
  public record Row(
      String code,
      String name,
      String nameEn,
      String type,
      String ministry,
      String province,
      Optional<String> parent,
      boolean active) {}

  /// Agencies that meet a condition.
  ///
  /// @param after code of the last one of the page before; empty for the first page
  public List<Row> page(AgencyCondition condition, Optional<String> after, int limit) {
    return desk.sql(
            SELECT
                + "WHERE ("
                + condition.sql()
                + ") AND a.id > coalesce((SELECT b.id FROM agency.agency b WHERE b.code = :after), 0)"
                + " ORDER BY a.id LIMIT :limit")
        .params(condition.parameters())
        .param("after", after.orElse(""))
        .param("limit", limit)
        .query(AgencyTable::row)
        .list();
  }

  /// An agency by its code, if it meets a condition.
  public Optional<Row> find(String code, AgencyCondition condition) {
    return desk.sql(SELECT + "WHERE a.code = :code AND (" + condition.sql() + ")")
        .params(condition.parameters())
        .param("code", code)
        .query(AgencyTable::row)
        .optional();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getString("code"),
        row.getString("name"),
        row.getString("name_en"),
        row.getString("type"),
        row.getString("ministry"),
        row.getString("province"),
        Optional.ofNullable(row.getString("parent")),
        row.getBoolean("active"));
  }
}
