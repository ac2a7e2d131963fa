package prongsai.api.store;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.AgencyScope;

/// The audit trail as programs read it, in its own order.
public final class AuditTable {
  private final JdbcClient desk;

  /// On the tables of the desk.
  public AuditTable(JdbcClient desk) {
    this.desk = desk;
  }

  /// An entry.
  ///
  /// @param agency code of the agency whose matter it is; empty for the installation's own
  /// @param details JSON as it was written
  /// @param previous hash of the entry before, in hexadecimal
  public record Row(
      long seq,
      Instant at,
      String name,
      String actor,
      Optional<String> agency,
      @JsonRawValue String details,
      String previous,
      String hash) {}

  /// Entries within a scope, from one on.
  ///
  /// @param after number of the last one of the page before; 0 for the first page
  public List<Row> page(AgencyScope scope, long after, int limit) {
    return desk.sql(
            "SELECT e.seq, e.at, e.name, e.actor, a.code, e.details, e.previous, e.hash"
                + " FROM access.audit e LEFT JOIN agency.agency a ON a.id = e.agency_id"
                + " WHERE e.seq > :after AND "
                + (scope.isWhole() ? "true" : "a.id IS NOT NULL AND " + scope.condition("a"))
                + " ORDER BY e.seq LIMIT :limit")
        .params(scope.isWhole() ? Map.of() : scope.parameters())
        .param("after", after)
        .param("limit", limit)
        .query(AuditTable::row)
        .list();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getLong("seq"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("name"),
        row.getString("actor"),
        Optional.ofNullable(row.getString("code")),
        row.getString("details"),
        HexFormat.of().formatHex(row.getBytes("previous")),
        HexFormat.of().formatHex(row.getBytes("hash")));
  }
}
