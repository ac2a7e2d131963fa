package prongsai.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import prongsai.agency.AgencyId;
import prongsai.scoring.framework.FiscalYear;

/// Rows of the tables of rounds as records.
final class RoundRows {
  static final String ROUND =
      "SELECT id, agency_id, fiscal_year, framework_id, framework_sha256, state, iit_opens,"
          + " iit_closes, eit_opens, eit_closes, staff, visitors, iit_link, eit_link"
          + " FROM round.round ";

  static final String LISTING =
      "SELECT r.*, a.code AS agency_code, a.name AS agency_name, a.type AS agency_type, a.province"
          + " FROM round.round r JOIN agency.agency a ON a.id = r.agency_id WHERE ";
  static final String COUNT =
      "SELECT count(*) FROM round.round r JOIN agency.agency a ON a.id = r.agency_id WHERE ";

  /// Goes on after the round `:after`.
  static final String AFTER =
      " AND (-r.fiscal_year, a.name COLLATE \"th-x-icu\", r.id) > (SELECT -q.fiscal_year, b.name COLLATE \"th-x-icu\", q.id"
          + " FROM round.round q JOIN agency.agency b ON b.id = q.agency_id WHERE q.id = :after)";

  static final String IN_ORDER =
      " ORDER BY r.fiscal_year DESC, a.name COLLATE \"th-x-icu\", r.id LIMIT :limit";

  private RoundRows() {}

  static Round round(ResultSet row, int number) throws SQLException {
    return new Round(
        new RoundId(row.getObject("id", UUID.class)),
        new AgencyId(row.getLong("agency_id")),
        FiscalYear.of(row.getInt("fiscal_year")),
        row.getString("framework_id"),
        row.getString("framework_sha256"),
        RoundState.ofStored(row.getString("state")),
        window(row, "iit_opens", "iit_closes"),
        window(row, "eit_opens", "eit_closes"),
        row.getInt("staff"),
        row.getInt("visitors"),
        row.getString("iit_link"),
        row.getString("eit_link"));
  }

  static ServicePoint servicePoint(ResultSet row, int number) throws SQLException {
    return new ServicePoint(
        row.getObject("id", UUID.class),
        new RoundId(row.getObject("round_id", UUID.class)),
        row.getString("name"),
        row.getString("link"),
        row.getBoolean("active"));
  }

  static Window window(ResultSet row, String opens, String closes) throws SQLException {
    return new Window(instant(row, opens), instant(row, closes));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static RoundListing listing(ResultSet row, int number) throws SQLException {
    return new RoundListing(
        round(row, number),
        row.getString("agency_code"),
        row.getString("agency_name"),
        row.getString("agency_type"),
        row.getString("province"));
  }
}
