package prongsai.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.agency.AgencyCondition;
import prongsai.agency.AgencyId;
import prongsai.round.RoundId;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;

/// The single agencies of a portfolio, in order of their names.
@Component
public class PortfolioRows {
  private final JdbcClient desk;

  PortfolioRows(JdbcClient desk) {
    this.desk = desk;
  }

  /// Those below the pass mark at a distance, so many at most.
  public List<PortfolioRow> inNeed(
      AgencyCondition agencies, FiscalYear year, Distance distance, int most) {
    String condition =
        " WHERE NOT passed AND lacks >= :least AND lacks < :below ORDER BY name COLLATE \"th-x-icu\", id LIMIT :most";
    return query(agencies, year, condition)
        .param("least", distance.least())
        .param("below", distance.below())
        .param("most", most)
        .query((row, number) -> row(row))
        .list();
  }

  /// All of them, one after the other.
  public void each(AgencyCondition agencies, FiscalYear year, Consumer<PortfolioRow> to) {
    query(agencies, year, " ORDER BY name COLLATE \"th-x-icu\", id")
        .query(row -> {
          to.accept(row(row));
        });
  }

  private JdbcClient.StatementSpec query(
      AgencyCondition agencies, FiscalYear year, String condition) {
    YearRules rules = YearRules.of(year, frameworks(year));
    String sql =
        """
        SELECT * FROM (
          SELECT a.id, s.round_id, a.code, a.name, a.type, a.ministry, a.province, s.total, s.level, s.passed,
            CASE WHEN s.passed THEN NULL ELSE m.mark::numeric - s.total END AS lacks,
            CASE WHEN s.framework_id = ANY (:comparable) THEN s.total - b.total END AS change
          FROM results.standing s JOIN agency.agency a ON a.id = s.agency_id
          LEFT JOIN unnest(:frameworks::text[], :marks::text[]) AS m(framework, mark) ON m.framework = s.framework_id
          LEFT JOIN results.standing b ON b.agency_id = s.agency_id AND b.fiscal_year = :before
          WHERE s.fiscal_year = :year AND (%s)) AS found
        """
            .formatted(agencies.sql());
    return desk.sql(sql + condition)
        .params(agencies.parameters())
        .param("year", year.buddhistEra())
        .param("before", year.previous().buddhistEra())
        .param("comparable", rules.comparable())
        .param("frameworks", rules.used().stream().map(Framework::id).toArray(String[]::new))
        .param("marks", rules.used().stream().map(PortfolioRows::mark).toArray(String[]::new));
  }

  private List<String> frameworks(FiscalYear year) {
    return desk.sql("SELECT DISTINCT framework_id FROM results.standing WHERE fiscal_year = ?")
        .param(year.buddhistEra())
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static String mark(Framework framework) {
    return framework.rules().passMark().toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static PortfolioRow row(ResultSet row) throws SQLException {
    return new PortfolioRow(
        new AgencyId(row.getLong("id")),
        new RoundId(row.getObject("round_id", UUID.class)),
        row.getString("code"),
        row.getString("name"),
        row.getString("type"),
        row.getString("ministry"),
        row.getString("province"),
        figure(row, "total"),
        row.getString("level"),
        row.getBoolean("passed"),
        figure(row, "lacks"),
        figure(row, "change"));
  }

  private static Optional<BigDecimal> figure(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getBigDecimal(column));
  }
}
