package prongsai.results;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.agency.AgencyId;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.score.Result;

/// Where every round with a frozen result stands: a row each in `results.standing`, so that a list
/// or a query over many agencies need not read whole results.
@Component
public class Standings {
  private static final String SELECT =
      "SELECT round_id, agency_id, fiscal_year, framework_id, number, total, level, passed, iit_respondents,"
          + " eit_respondents, figures FROM results.standing ";

  private final JdbcClient desk;

  /// On the tables of the desk.
  public Standings(JdbcClient desk) {
    this.desk = desk;
  }

  /// Where a round stands; empty without a frozen result.
  public Optional<RoundStanding> of(RoundId round) {
    return desk.sql(SELECT + "WHERE round_id = ?")
        .param(round.value())
        .query(Standings::row)
        .optional();
  }

  /// Where the rounds of an agency stand, latest year first.
  public List<RoundStanding> of(AgencyId agency) {
    return desk.sql(SELECT + "WHERE agency_id = ? ORDER BY fiscal_year DESC")
        .param(agency.value())
        .query(Standings::row)
        .list();
  }

  /// Writes where a round stands by a version; an older version than the one written changes
  /// nothing.
  void write(Round round, int number, Result result) {
    PublishedFigures figures = new PublishedFigures(result);
    desk.sql(
            """
            INSERT INTO results.standing AS held (round_id, agency_id, fiscal_year, framework_id, number, total, level,
              passed, iit_respondents, eit_respondents, figures)
            VALUES (?, ?, ?, ?, ?, ?::numeric, ?, ?, ?::integer, ?::integer, ?::numeric[])
            ON CONFLICT (round_id) DO UPDATE SET number = excluded.number, total = excluded.total,
              level = excluded.level, passed = excluded.passed, iit_respondents = excluded.iit_respondents,
              eit_respondents = excluded.eit_respondents, figures = excluded.figures
            WHERE held.number <= excluded.number
            """)
        .param(round.id().value())
        .param(round.agency().value())
        .param(round.year().buddhistEra())
        .param(round.frameworkId())
        .param(number)
        .param(figures.total().orElse(null))
        .param(figures.level())
        .param(figures.passes())
        .param(number(figures.respondents(SurveyInstrument.IIT)))
        .param(number(figures.respondents(SurveyInstrument.EIT)))
        .param(array(figures.figures()))
        .update();
  }

  private static @Nullable Long number(OptionalLong value) {
    return value.isPresent() ? value.getAsLong() : null;
  }

  private static String array(List<Optional<BigDecimal>> figures) {
    return figures.stream()
        .map(figure -> figure.map(BigDecimal::toPlainString).orElse("NULL"))
        .collect(Collectors.joining(",", "{", "}"));
  }

  /// The rounds whose version in force is not written yet.
  List<RoundId> missing() {
    return desk.sql(
            """
            SELECT v.round_id FROM results.version v LEFT JOIN results.standing s USING (round_id)
            GROUP BY v.round_id, s.number HAVING s.number IS NULL OR s.number < max(v.number) ORDER BY v.round_id
            """)
        .query((row, number) -> new RoundId(row.getObject(1, java.util.UUID.class)))
        .list();
  }

  private static RoundStanding row(ResultSet row, int number) throws SQLException {
    return new RoundStanding(
        new RoundId(row.getObject("round_id", java.util.UUID.class)),
        new AgencyId(row.getLong("agency_id")),
        FiscalYear.of(row.getInt("fiscal_year")),
        row.getString("framework_id"),
        row.getInt("number"),
        Optional.ofNullable(row.getBigDecimal("total")),
        row.getString("level"),
        row.getBoolean("passed"),
        told(row, "iit_respondents"),
        told(row, "eit_respondents"),
        RoundStanding.list((BigDecimal[]) row.getArray("figures").getArray()));
  }

  private static OptionalLong told(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
