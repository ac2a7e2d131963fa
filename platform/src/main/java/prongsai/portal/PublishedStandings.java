package prongsai.portal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.scoring.framework.FiscalYear;

/// Where the agencies with published results stand, for comparison and for open data. What fewer
/// than ten people's answers made is not among it (`results.standing`).
@Component
public class PublishedStandings {
  private static final String FROM =
      """
      SELECT a.code, a.name, a.name_en, a.type, a.province, r.staff, s.fiscal_year, s.framework_id, s.number,
        s.total, s.level, s.passed, s.iit_respondents, s.eit_respondents, s.figures
      FROM results.standing s
      JOIN portal.publication p ON p.round_id = s.round_id
      JOIN round.round r ON r.id = s.round_id
      JOIN agency.agency a ON a.id = s.agency_id
      WHERE s.fiscal_year = :year
      """;

  private final JdbcClient desk;

  PublishedStandings(JdbcClient desk) {
    this.desk = desk;
  }

  /// One published result.
  ///
  /// @param size by the number of staff
  /// @param number version of the result
  /// @param total as published; empty without one
  /// @param iitRespondents empty below ten, and when unknown
  /// @param eitRespondents empty below ten, and when unknown
  /// @param figures as published, in the order of `RoundStanding.parts`
  public record Row(
      String code,
      String name,
      String nameInEnglish,
      String type,
      String province,
      AgencySize size,
      FiscalYear year,
      String framework,
      int number,
      Optional<BigDecimal> total,
      String level,
      boolean passed,
      OptionalLong iitRespondents,
      OptionalLong eitRespondents,
      List<Optional<BigDecimal>> figures) {
    public Row {
      figures = List.copyOf(figures);
    }
  }

  /// All of a year, in order of the agencies' codes.
  public List<Row> of(FiscalYear year) {
    return desk.sql(FROM + " ORDER BY a.code")
        .param("year", year.buddhistEra())
        .query(PublishedStandings::row)
        .list();
  }

  /// Those of a type.
  public List<Row> of(FiscalYear year, String type) {
    return desk.sql(FROM + " AND a.type = :type ORDER BY a.code")
        .param("year", year.buddhistEra())
        .param("type", type)
        .query(PublishedStandings::row)
        .list();
  }

  /// That of an agency.
  public Optional<Row> find(FiscalYear year, String code) {
    return desk.sql(FROM + " AND a.code = :code")
        .param("year", year.buddhistEra())
        .param("code", code)
        .query(PublishedStandings::row)
        .optional();
  }

  /// The types of agencies with published results in a year.
  public List<String> types(FiscalYear year) {
    return desk.sql(
            """
            SELECT one FROM (
              SELECT DISTINCT a.type AS one FROM round.round r
              JOIN portal.publication p ON p.round_id = r.id JOIN agency.agency a ON a.id = r.agency_id
              WHERE r.fiscal_year = :year AND a.type <> '') d
            ORDER BY one COLLATE "th-x-icu"
            """)
        .param("year", year.buddhistEra())
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getString("code"),
        row.getString("name"),
        row.getString("name_en"),
        row.getString("type"),
        row.getString("province"),
        AgencySize.of(row.getInt("staff")),
        FiscalYear.of(row.getInt("fiscal_year")),
        row.getString("framework_id"),
        row.getInt("number"),
        Optional.ofNullable(row.getBigDecimal("total")),
        row.getString("level"),
        row.getBoolean("passed"),
        told(row, "iit_respondents"),
        told(row, "eit_respondents"),
        figures((BigDecimal[]) row.getArray("figures").getArray()));
  }

  private static OptionalLong told(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }

  private static List<Optional<BigDecimal>> figures(BigDecimal[] all) {
    List<Optional<BigDecimal>> figures = new ArrayList<>(all.length);
    for (BigDecimal one : all) figures.add(Optional.ofNullable(one));
    return figures;
  }
}
