package prongsai.agency;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The register of agencies, as it stands in the database.
@Component
public class Agencies {
  private static final String BY_NAME = " ORDER BY a.name COLLATE \"th-x-icu\", a.id ";
  private final JdbcClient desk;

  /// On the tables that the desk may read and write.
  public Agencies(JdbcClient desk) {
    this.desk = desk;
  }

  /// An agency by its number.
  public Optional<Agency> find(AgencyId id) {
    return desk.sql(AgencyRows.SELECT + "WHERE a.id = ?")
        .param(id.value())
        .query(AgencyRows::agency)
        .optional();
  }

  /// An agency by its natural key.
  public Optional<Agency> byCode(String code) {
    return desk.sql(AgencyRows.SELECT + "WHERE a.code = ?")
        .param(code)
        .query(AgencyRows::agency)
        .optional();
  }

  /// The agencies directly below one, in order of their names.
  public List<Agency> below(AgencyId parent) {
    return desk.sql(AgencyRows.SELECT + "WHERE a.parent_id = ?" + BY_NAME)
        .param(parent.value())
        .query(AgencyRows::agency)
        .list();
  }

  /// The agencies above one, the highest first.
  public List<Agency> above(Agency agency) {
    return desk.sql(
            AgencyRows.SELECT
                + "WHERE :path LIKE a.path || '%' AND a.id <> :id ORDER BY length(a.path)")
        .param("path", agency.path())
        .param("id", agency.id().value())
        .query(AgencyRows::agency)
        .list();
  }

  /// The agencies that meet a condition, in order of their names.
  ///
  /// @param after the last agency of the page before; empty for the first page
  public AgencyPage page(AgencyCondition condition, Optional<AgencyId> after, int limit) {
    String from =
        after.isEmpty()
            ? ""
            : " AND (a.name COLLATE \"th-x-icu\", a.id) >"
                + " (SELECT b.name COLLATE \"th-x-icu\", b.id FROM agency.agency b WHERE b.id = :after)";
    List<Agency> found =
        desk.sql(AgencyRows.SELECT + "WHERE " + condition.sql() + from + BY_NAME + "LIMIT :limit")
            .params(condition.parameters())
            .param("after", after.map(AgencyId::value).orElse(0L))
            .param("limit", limit + 1)
            .query(AgencyRows::agency)
            .list();
    List<Agency> shown = found.subList(0, Math.min(limit, found.size()));
    boolean more = found.size() > limit;
    return new AgencyPage(
        shown, more ? Optional.of(shown.getLast().id()) : Optional.empty(), count(condition));
  }

  /// How many agencies meet a condition.
  public long count(AgencyCondition condition) {
    return desk.sql("SELECT count(*) FROM agency.agency a WHERE " + condition.sql())
        .params(condition.parameters())
        .query((row, number) -> row.getLong(1))
        .single();
  }

  /// The types that agencies of a condition have, in alphabetical order.
  public List<String> types(AgencyCondition condition) {
    return distinct("type", condition);
  }

  /// The ministries that agencies of a condition belong to, in alphabetical order.
  public List<String> ministries(AgencyCondition condition) {
    return distinct("ministry", condition);
  }

  /// The provinces that agencies of a condition lie in, in alphabetical order.
  public List<String> provinces(AgencyCondition condition) {
    return distinct("province", condition);
  }

  private List<String> distinct(String column, AgencyCondition condition) {
    return desk.sql(
            "SELECT one FROM (SELECT DISTINCT a.%1$s AS one FROM agency.agency a WHERE a.%1$s <> '' AND (%2$s)) d ORDER BY one COLLATE \"th-x-icu\""
                .formatted(column, condition.sql()))
        .params(condition.parameters())
        .query((row, number) -> row.getString(1))
        .list();
  }

  /// The numbers of agencies by their codes.
  public Map<String, AgencyId> ids(Collection<String> codes) {
    Map<String, AgencyId> ids = new HashMap<>();
    desk.sql("SELECT code, id FROM agency.agency WHERE code = ANY (:codes)")
        .param("codes", codes.toArray(String[]::new))
        .query(row -> {
          ids.put(row.getString("code"), new AgencyId(row.getLong("id")));
        });
    return ids;
  }

  /// The codes of those above the agencies that meet a condition; none for those at the top.
  public Map<AgencyId, String> codesAbove(AgencyCondition condition) {
    Map<AgencyId, String> codes = new HashMap<>();
    desk.sql(
            "SELECT a.id, p.code FROM agency.agency a JOIN agency.agency p ON p.id = a.parent_id WHERE "
                + condition.sql())
        .params(condition.parameters())
        .query(row -> {
          codes.put(new AgencyId(row.getLong("id")), row.getString("code"));
        });
    return codes;
  }
}
