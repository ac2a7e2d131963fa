package prongsai.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.agency.AgencyCondition;
import prongsai.agency.AgencyFilter;
import prongsai.round.RoundId;

/// The rounds under review of a whole country, a page at a time.
@Component
public class ReviewList {
  private final JdbcClient desk;
  private final Clock clock;

  ReviewList(JdbcClient desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /// Which part of the list is asked for.
  ///
  /// @param words in the agency's name, or the beginning of its code; empty for all
  /// @param year in the Buddhist era; empty for all
  /// @param state `marking`, `clarifying`, `deciding` or `final`; anything else for all
  public record Filter(String words, String year, String state) {
    private static final Map<String, String> STATES =
        Map.of(
            "marking", " AND v.final_at IS NULL AND v.opened_at IS NULL",
            "clarifying", " AND v.final_at IS NULL AND v.closes_at > :now",
            "deciding", " AND v.final_at IS NULL AND v.closes_at <= :now",
            "final", " AND v.final_at IS NOT NULL");

    /// Whether it leaves every question open.
    public boolean isOpen() {
      return words.isEmpty() && year.isEmpty() && state.isEmpty();
    }

    private AgencyCondition agencies() {
      return new AgencyFilter(words, "", "", "", true).condition();
    }

    private String condition() {
      return STATES.getOrDefault(state, "")
          + (year.isEmpty() ? "" : " AND r.fiscal_year::text = :year");
    }
  }

  /// A page of the list, the latest year first.
  public List<ReviewCounts> page(AgencyCondition within, Filter filter, int from, int limit) {
    Map<String, Object> parameters = parameters(within, filter);
    parameters.put("from", from);
    parameters.put("limit", limit);
    return desk.sql(
            ReviewRows.chosen(
                where(within, filter) + ReviewRows.ORDER + " OFFSET :from LIMIT :limit"))
        .params(parameters)
        .query(ReviewRows::counts)
        .list();
  }

  /// How many rounds a filter leaves.
  public long count(AgencyCondition within, Filter filter) {
    return desk.sql("SELECT count(*) " + ReviewRows.OF_AGENCIES + where(within, filter))
        .params(parameters(within, filter))
        .query(Long.class)
        .single();
  }

  private static String where(AgencyCondition within, Filter filter) {
    return "WHERE " + within.and(filter.agencies()).sql() + filter.condition() + " ";
  }

  private Map<String, Object> parameters(AgencyCondition within, Filter filter) {
    Map<String, Object> all = new HashMap<>(within.and(filter.agencies()).parameters());
    all.put("now", clock.instant().atOffset(ZoneOffset.UTC));
    all.put("year", filter.year());
    return all;
  }

  /// How many seats nobody sits at, in each round that has such.
  public Map<RoundId, Long> vacant(AgencyCondition within) {
    Map<RoundId, Long> vacant = new HashMap<>();
    desk.sql(
            "SELECT v.round_id, count(*) "
                + ReviewRows.OF_AGENCIES
                + "JOIN review.assignment s ON s.round_id = v.round_id AND s.assessor IS NULL WHERE "
                + within.sql()
                + " GROUP BY v.round_id")
        .params(within.parameters())
        .query(row -> {
          vacant.put(new RoundId(row.getObject(1, UUID.class)), row.getLong(2));
        });
    return vacant;
  }
}
