package prongsai.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// Rows of the register as records.
final class AgencyRows {
  static final String SELECT =
      "SELECT a.id, a.code, a.name, a.name_en, a.type, a.ministry, a.province, a.parent_id, a.path,"
          + " a.active FROM agency.agency a ";

  private AgencyRows() {}

  static Agency agency(ResultSet row, int number) throws SQLException {
    long parent = row.getLong("parent_id");
    Optional<AgencyId> above = row.wasNull() ? Optional.empty() : Optional.of(new AgencyId(parent));
    return new Agency(
        new AgencyId(row.getLong("id")),
        row.getString("code"),
        row.getString("name"),
        row.getString("name_en"),
        row.getString("type"),
        row.getString("ministry"),
        row.getString("province"),
        above,
        row.getString("path"),
        row.getBoolean("active"));
  }
}
