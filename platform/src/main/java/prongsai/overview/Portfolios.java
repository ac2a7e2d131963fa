package prongsai.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.agency.AgencyCondition;
import prongsai.overview.Portfolio.Movement;
import prongsai.overview.Portfolio.Need;
import prongsai.overview.Portfolio.Spread;
import prongsai.overview.YearRules.Lever;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;

/// Reads portfolios out of the standings; all counting is done by the database.
@Component
public class Portfolios {
  private static final int BINS = 100 / Spread.WIDTH;
  private static final String FROM =
      " FROM results.standing s JOIN agency.agency a ON a.id = s.agency_id WHERE s.fiscal_year = :year AND (%s)";

  private final JdbcClient desk;

  Portfolios(JdbcClient desk) {
    this.desk = desk;
  }

  /// The years of which there are results, latest first.
  public List<FiscalYear> years() {
    return desk.sql(
            """
            WITH RECURSIVE found(year) AS (
              (SELECT fiscal_year FROM results.standing ORDER BY fiscal_year DESC LIMIT 1)
              UNION ALL
              SELECT (SELECT fiscal_year FROM results.standing WHERE fiscal_year < found.year
                ORDER BY fiscal_year DESC LIMIT 1) FROM found WHERE found.year IS NOT NULL
            ) SELECT year FROM found WHERE year IS NOT NULL
            """)
        .query((row, number) -> FiscalYear.of(row.getInt(1)))
        .list();
  }

  /// The portfolio of the agencies that meet a condition.
  public Portfolio of(AgencyCondition agencies, FiscalYear year) {
    YearRules rules = YearRules.of(year, frameworks(year));
    return new Portfolio(
        year,
        rounds(agencies, year),
        spread(agencies, year),
        rules.target(),
        needs(agencies, rules),
        movement(agencies, rules));
  }

  private List<String> frameworks(FiscalYear year) {
    return desk.sql(
            "SELECT DISTINCT framework_id FROM results.standing WHERE fiscal_year = ? ORDER BY 1")
        .param(year.buddhistEra())
        .query((row, number) -> row.getString(1))
        .list();
  }

  private JdbcClient.StatementSpec query(String sql, AgencyCondition agencies, FiscalYear year) {
    return desk.sql(sql).params(agencies.parameters()).param("year", year.buddhistEra());
  }

  private long rounds(AgencyCondition agencies, FiscalYear year) {
    String sql =
        "SELECT count(*) FROM round.round s JOIN agency.agency a ON a.id = s.agency_id"
            + " WHERE s.fiscal_year = :year AND (%s)".formatted(agencies.sql());
    return query(sql, agencies, year).query((row, number) -> row.getLong(1)).single();
  }

  private Spread spread(AgencyCondition agencies, FiscalYear year) {
    List<Long> bins = new ArrayList<>(Collections.nCopies(BINS, 0L));
    String counted =
        "SELECT least(floor(s.total / %d)::integer, %d) AS bin, count(*)"
                .formatted(Spread.WIDTH, BINS - 1)
            + FROM.formatted(agencies.sql())
            + " AND s.total IS NOT NULL GROUP BY 1";
    query(counted, agencies, year)
        .query(row -> {
          bins.set(row.getInt(1), row.getLong(2));
        });
    String summed =
        "SELECT count(*), count(s.total), count(*) FILTER (WHERE s.passed),"
            + " percentile_disc(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY s.total)"
            + FROM.formatted(agencies.sql());
    return query(summed, agencies, year)
        .query((row, number) ->
            new Spread(row.getLong(1), row.getLong(2), row.getLong(3), quarters(row), bins))
        .single();
  }

  private static List<BigDecimal> quarters(ResultSet row) throws SQLException {
    return row.getLong(2) == 0 ? List.of() : List.of((BigDecimal[]) row.getArray(4).getArray());
  }

  private List<Need> needs(AgencyCondition agencies, YearRules rules) {
    List<Need> needs = new ArrayList<>();
    for (Framework framework : rules.used()) needs.addAll(needs(agencies, rules.year(), framework));
    return needs.stream()
        .sorted(
            Comparator.comparingLong(Need::all)
                .reversed()
                .thenComparing(need -> need.indicator().value()))
        .toList();
  }

  /// For each agency below the pass mark the indicator that costs it most, counted by indicator and
  /// distance.
  private List<Need> needs(AgencyCondition agencies, FiscalYear year, Framework framework) {
    List<Lever> levers = YearRules.levers(framework);
    Map<String, Lever> byCode =
        levers.stream()
            .collect(Collectors.toMap(lever -> lever.code().value(), Function.identity()));
    String sql =
        """
        SELECT h.code, count(*) FILTER (WHERE :mark - s.total < 5),
          count(*) FILTER (WHERE :mark - s.total >= 5 AND :mark - s.total < 15),
          count(*) FILTER (WHERE :mark - s.total >= 15)
        FROM results.standing s JOIN agency.agency a ON a.id = s.agency_id
        CROSS JOIN LATERAL (SELECT l.code FROM unnest(:codes::text[], :places::integer[], :shares::numeric[]) AS l(code, place, share)
          WHERE s.figures[l.place] IS NOT NULL ORDER BY (100 - s.figures[l.place]) * l.share DESC, l.code LIMIT 1) h
        WHERE s.fiscal_year = :year AND s.framework_id = :framework AND NOT s.passed AND s.total IS NOT NULL AND (%s)
        GROUP BY h.code
        """
            .formatted(agencies.sql());
    return query(sql, agencies, year)
        .param("framework", framework.id())
        .param("mark", mark(framework))
        .param("codes", texts(levers, lever -> lever.code().value()))
        .param("places", texts(levers, lever -> Integer.toString(lever.place())))
        .param("shares", texts(levers, Lever::share))
        .query((row, number) -> need(row, byCode))
        .list();
  }

  private static BigDecimal mark(Framework framework) {
    return framework.rules().passMark().toDecimal(2, RoundingMode.HALF_UP);
  }

  private static String[] texts(List<Lever> levers, Function<Lever, String> of) {
    return levers.stream().map(of).toArray(String[]::new);
  }

  private static Need need(ResultSet row, Map<String, Lever> levers) throws SQLException {
    Lever lever = Optional.ofNullable(levers.get(row.getString(1))).orElseThrow();
    return new Need(lever.code(), lever.name(), row.getLong(2), row.getLong(3), row.getLong(4));
  }

  private Optional<Movement> movement(AgencyCondition agencies, YearRules rules) {
    String sql =
        """
        SELECT count(*) FILTER (WHERE s.total - b.total >= :noise) AS rose, count(*) FILTER (WHERE abs(s.total - b.total) < :noise) AS same,
          count(*) FILTER (WHERE s.total - b.total <= -:noise) AS fell, count(*) FILTER (WHERE s.passed AND NOT b.passed) AS upwards,
          count(*) FILTER (WHERE b.passed AND NOT s.passed) AS downwards,
          percentile_disc(0.5) WITHIN GROUP (ORDER BY s.total - b.total) AS median
        FROM results.standing s JOIN results.standing b ON b.agency_id = s.agency_id AND b.fiscal_year = :before
        JOIN agency.agency a ON a.id = s.agency_id
        WHERE s.fiscal_year = :year AND s.framework_id = ANY (:comparable) AND s.total IS NOT NULL AND b.total IS NOT NULL AND (%s)
        """
            .formatted(agencies.sql());
    return query(sql, agencies, rules.year())
        .param("before", rules.year().previous().buddhistEra())
        .param("noise", Movement.NOISE)
        .param("comparable", rules.comparable())
        .query((row, number) -> movement(row))
        .single();
  }

  private static Optional<Movement> movement(ResultSet row) throws SQLException {
    Movement movement =
        new Movement(
            row.getLong("rose"),
            row.getLong("same"),
            row.getLong("fell"),
            row.getLong("upwards"),
            row.getLong("downwards"),
            Optional.ofNullable(row.getBigDecimal("median")).orElse(BigDecimal.ZERO));
    return movement.all() == 0 ? Optional.empty() : Optional.of(movement);
  }
}
