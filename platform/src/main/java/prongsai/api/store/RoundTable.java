package prongsai.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.agency.AgencyCondition;
import prongsai.round.RoundState;
import prongsai.scoring.framework.FiscalYear;

/// Rounds as programs read them: the latest year first, within it in the order in which agencies
/// entered the register.
public final class RoundTable {
  private static final String SELECT =
      """
      SELECT r.id, a.code, a.name, a.name_en, r.fiscal_year, r.framework_id, r.framework_sha256, r.state,
             r.iit_opens, r.iit_closes, r.eit_opens, r.eit_closes, r.staff, r.visitors
      FROM round.round r JOIN agency.agency a ON a.id = r.agency_id
      WHERE
      """;

  private final JdbcClient desk;

  /// On the tables of the desk.
  public RoundTable(JdbcClient desk) {
    this.desk = desk;
  }

  /// Which framework, and which version of it.
  public record FrameworkOf(String id, String sha256) {}

  /// Whose round it is.
  public record AgencyOf(String code, String name, String nameEn) {}

  /// When a survey may be answered, and out of how many.
  public record Survey(Instant opens, Instant closes, int population) {}

  /// A round in a list.
  public record Row(
      UUID id,
      AgencyOf agency,
      int year,
      FrameworkOf framework,
      String state,
      Survey iit,
      Survey eit) {}

  /// Which rounds are wanted; empty parts leave a question open.
  ///
  /// @param agencies a condition on their agencies
  /// @param agency code of the only one
  public record Filter(
      AgencyCondition agencies,
      Optional<FiscalYear> year,
      Optional<RoundState> state,
      Optional<String> agency) {}

  /// Whether there is such a round.
  public boolean exists(UUID id) {
    return desk.sql("SELECT count(*) FROM round.round WHERE id = ?")
            .param(id)
            .query(Long.class)
            .single()
        > 0;
  }

  /// Rounds, page by page.
  ///
  /// @param after the last one of the page before; empty for the first page
  public List<Row> page(Filter filter, Optional<UUID> after, int limit) {
    StringBuilder sql =
        new StringBuilder(SELECT).append("(").append(filter.agencies.sql()).append(")");
    Map<String, Object> parameters = new HashMap<>(filter.agencies.parameters());
    filter.year.ifPresent(year -> {
      sql.append(" AND r.fiscal_year = :year");
      parameters.put("year", year.buddhistEra());
    });
    filter.state.ifPresent(state -> {
      sql.append(" AND r.state = :state");
      parameters.put("state", state.stored());
    });
    filter.agency.ifPresent(code -> {
      sql.append(" AND a.code = :agency");
      parameters.put("agency", code);
    });
    after.ifPresent(id -> {
      sql.append(
          " AND (-r.fiscal_year, r.agency_id) > (SELECT -b.fiscal_year, b.agency_id FROM round.round b WHERE b.id = :after)");
      parameters.put("after", id);
    });
    parameters.put("limit", limit);
    return desk.sql(sql + " ORDER BY -r.fiscal_year, r.agency_id LIMIT :limit")
        .params(parameters)
        .query(RoundTable::row)
        .list();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        new AgencyOf(row.getString("code"), row.getString("name"), row.getString("name_en")),
        row.getInt("fiscal_year"),
        new FrameworkOf(row.getString("framework_id"), row.getString("framework_sha256")),
        row.getString("state"),
        new Survey(instant(row, "iit_opens"), instant(row, "iit_closes"), row.getInt("staff")),
        new Survey(instant(row, "eit_opens"), instant(row, "eit_closes"), row.getInt("visitors")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
