package prongsai.overview;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.agency.AgencyCondition;
import prongsai.round.RoundId;
import prongsai.scoring.framework.FiscalYear;

/// The latest frozen result of each agency.
@Component
public class LatestResults {
  private final JdbcClient desk;

  LatestResults(JdbcClient desk) {
    this.desk = desk;
  }

  /// An agency's latest round with a result.
  ///
  /// @param name of the agency
  public record Latest(RoundId round, String name, FiscalYear year) {}

  /// Those of the agencies that meet a condition, in order of their names.
  public List<Latest> of(AgencyCondition agencies, int most) {
    return desk.sql(
            """
            SELECT s.round_id, a.name, s.fiscal_year FROM agency.agency a
            CROSS JOIN LATERAL (SELECT round_id, fiscal_year FROM results.standing WHERE agency_id = a.id
              ORDER BY fiscal_year DESC LIMIT 1) s
            WHERE %s ORDER BY a.name COLLATE "th-x-icu", a.id LIMIT :most
            """
                .formatted(agencies.sql()))
        .params(agencies.parameters())
        .param("most", most)
        .query((row, number) ->
            new Latest(
                new RoundId(row.getObject(1, UUID.class)),
                row.getString(2),
                FiscalYear.of(row.getInt(3))))
        .list();
  }
}
