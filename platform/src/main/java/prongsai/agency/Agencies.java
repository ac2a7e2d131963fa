package prongsai.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The register of agencies, as it stands in the database.
@Component
public class Agencies {
  private static final String SELECT =
      "SELECT id, code, name, name_en, type, ministry, province, parent_id, path, active"
          + " FROM agency.agency ";

  private final JdbcClient desk;

  /// On the tables that the desk may read and write.
  public Agencies(JdbcClient desk) {
    this.desk = desk;
  }

  /// An agency by its number.
  public Optional<Agency> find(AgencyId id) {
    return desk.sql(SELECT + "WHERE id = ?").param(id.value()).query(Agencies::agency).optional();
  }

  /// An agency by its natural key.
  public Optional<Agency> byCode(String code) {
    return desk.sql(SELECT + "WHERE code = ?").param(code).query(Agencies::agency).optional();
  }

  /// The agencies directly below one, in order of their names.
  public List<Agency> below(AgencyId parent) {
    return desk.sql(SELECT + "WHERE parent_id = ? ORDER BY name COLLATE \"th-x-icu\", id")
        .param(parent.value())
        .query(Agencies::agency)
        .list();
  }

  private static Agency agency(ResultSet row, int number) throws SQLException {
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
