package prongsai.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.access.AgencyScope;
import prongsai.round.RoundId;
import prongsai.scoring.framework.FiscalYear;

/// The plans of many agencies in a list.
@Component
public class PlanList {
  /// So many stand on a page.
  public static final int ON_A_PAGE = 50;

  private static final String LISTED =
      """
      SELECT r.id, r.fiscal_year, a.name, p.state,
        (SELECT count(*) FROM plan.measure m WHERE m.round_id = r.id AND NOT m.removed) AS measures,
        (SELECT coalesce(max(e.edition), 0) FROM plan.approved e WHERE e.round_id = r.id) AS edition
      FROM round.round r JOIN agency.agency a ON a.id = r.agency_id
        LEFT JOIN plan.plan p ON p.round_id = r.id
      WHERE r.state = 'frozen' AND (:state = '' OR coalesce(p.state, 'NONE') = :state)
        AND position(lower(:name) IN lower(a.name)) > 0 AND\s
      """;
  private static final String IN_ORDER =
      " ORDER BY r.fiscal_year DESC, a.name, r.id LIMIT :most OFFSET :from";

  private final JdbcClient desk;

  PlanList(JdbcClient desk) {
    this.desk = desk;
  }

  /// A round with a result, and how far the plan that answers it is.
  ///
  /// @param year that was assessed
  /// @param state empty before the plan was begun
  /// @param edition number of the edition in force; 0 for none
  public record Listing(
      RoundId round,
      FiscalYear year,
      String agency,
      Optional<PlanState> state,
      int measures,
      int edition) {}

  /// One page, and one more where there are more.
  ///
  /// @param state name of a state, `NONE` for not begun; empty for all
  /// @param name part of the agency's name; empty for all
  /// @param page from 0 on
  public List<Listing> page(AgencyScope scope, String state, String name, int page) {
    return desk.sql(LISTED + scope.condition("a") + IN_ORDER)
        .params(scope.parameters())
        .param("state", state)
        .param("name", name)
        .param("most", ON_A_PAGE + 1)
        .param("from", page * ON_A_PAGE)
        .query(PlanList::listing)
        .list();
  }

  private static Listing listing(ResultSet row, int number) throws SQLException {
    return new Listing(
        new RoundId(row.getObject("id", UUID.class)),
        FiscalYear.of(row.getInt("fiscal_year")),
        row.getString("name"),
        Optional.ofNullable(row.getString("state")).map(PlanState::valueOf),
        row.getInt("measures"),
        row.getInt("edition"));
  }
}
