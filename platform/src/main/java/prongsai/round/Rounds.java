package prongsai.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.agency.AgencyCondition;
import prongsai.agency.AgencyId;
import prongsai.scoring.framework.FiscalYear;

/// The rounds, as they stand in the database.
@Component
public class Rounds {
  private static final UUID NO_ROUND = new UUID(0, 0);
  private final JdbcClient desk;

  /// On the tables that the desk may read and write.
  public Rounds(JdbcClient desk) {
    this.desk = desk;
  }

  /// A round by its id.
  public Optional<Round> find(RoundId id) {
    return desk.sql(RoundRows.ROUND + "WHERE id = ?")
        .param(id.value())
        .query(RoundRows::round)
        .optional();
  }

  /// The round of an agency in a year.
  public Optional<Round> find(AgencyId agency, FiscalYear year) {
    return desk.sql(RoundRows.ROUND + "WHERE agency_id = ? AND fiscal_year = ?")
        .param(agency.value())
        .param(year.buddhistEra())
        .query(RoundRows::round)
        .optional();
  }

  /// The rounds of an agency, latest year first.
  public List<Round> of(AgencyId agency) {
    return desk.sql(RoundRows.ROUND + "WHERE agency_id = ? ORDER BY fiscal_year DESC")
        .param(agency.value())
        .query(RoundRows::round)
        .list();
  }

  /// The service points of a round in order of their names, those taken away among them.
  public List<ServicePoint> servicePoints(RoundId round) {
    return desk.sql(
            "SELECT id, round_id, name, link, active FROM round.service_point"
                + " WHERE round_id = ? ORDER BY name COLLATE \"th-x-icu\", id")
        .param(round.value())
        .query(RoundRows::servicePoint)
        .list();
  }

  /// The rounds of agencies that meet a condition.
  ///
  /// @param year of one fiscal year; empty for all
  /// @param state in one state; empty for all
  /// @param after the last round of the page before; empty for the first page
  public RoundPage page(
      AgencyCondition agencies,
      Optional<FiscalYear> year,
      Optional<RoundState> state,
      Optional<RoundId> after,
      int limit) {
    String condition =
        agencies.sql()
            + (year.isEmpty() ? "" : " AND r.fiscal_year = :year")
            + (state.isEmpty() ? "" : " AND r.state = :state");
    String from = after.isEmpty() ? "" : RoundRows.AFTER;
    List<RoundListing> found =
        with(
                desk.sql(RoundRows.LISTING + condition + from + RoundRows.IN_ORDER),
                agencies,
                year,
                state)
            .param("after", after.map(RoundId::value).orElse(NO_ROUND))
            .param("limit", limit + 1)
            .query(RoundRows::listing)
            .list();
    long total =
        with(desk.sql(RoundRows.COUNT + condition), agencies, year, state)
            .query((row, number) -> row.getLong(1))
            .single();
    List<RoundListing> shown = found.subList(0, Math.min(limit, found.size()));
    return new RoundPage(
        shown,
        found.size() > limit ? Optional.of(shown.getLast().round().id()) : Optional.empty(),
        total);
  }

  private static JdbcClient.StatementSpec with(
      JdbcClient.StatementSpec query,
      AgencyCondition agencies,
      Optional<FiscalYear> year,
      Optional<RoundState> state) {
    return query
        .params(agencies.parameters())
        .param("year", year.map(FiscalYear::buddhistEra).orElse(0))
        .param("state", state.map(RoundState::stored).orElse(""));
  }

  /// The fiscal years that have rounds, the latest first.
  public List<FiscalYear> years() {
    return desk.sql("SELECT DISTINCT fiscal_year FROM round.round ORDER BY fiscal_year DESC")
        .query((row, number) -> FiscalYear.of(row.getInt(1)))
        .list();
  }
}
