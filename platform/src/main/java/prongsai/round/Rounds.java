package prongsai.round;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.agency.AgencyId;
import prongsai.scoring.framework.FiscalYear;

/// The rounds, as they stand in the database.
@Component
public class Rounds {
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
}
