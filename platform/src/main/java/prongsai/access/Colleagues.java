package prongsai.access;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.agency.Agency;

/// The people who may do something for an agency.
@Component
public class Colleagues {
  private static final String HELD =
      """
      SELECT DISTINCT a.id, a.name FROM access.account a JOIN access.grant g ON g.account_id = a.id
      WHERE a.state = 'active' AND g.role = ANY (:roles) AND CASE g.scope
        WHEN 'everything' THEN true
        WHEN 'branch' THEN :path LIKE '%/' || g.agency_id || '/%'
        WHEN 'province' THEN g.value = :province
        WHEN 'ministry' THEN g.value = :ministry
        WHEN 'type' THEN g.value = :type
        ELSE false END
      ORDER BY a.name, a.id
      """;

  private final JdbcClient desk;

  Colleagues(JdbcClient desk) {
    this.desk = desk;
  }

  /// Somebody, by the name that colleagues see.
  public record Colleague(AccountId id, String name) {}

  /// Whoever can sign in and holds a permission for an agency, in order of their names.
  public List<Colleague> holding(Permission permission, Agency agency) {
    return desk.sql(HELD)
        .param(
            "roles",
            Arrays.stream(Role.values())
                .filter(role -> RightsMatrix.allows(role, permission))
                .map(Role::name)
                .toArray(String[]::new))
        .param("path", agency.path())
        .param("province", agency.province())
        .param("ministry", agency.ministry())
        .param("type", agency.type())
        .query(
            (row, number) -> new Colleague(new AccountId(row.getLong("id")), row.getString("name")))
        .list();
  }
}
