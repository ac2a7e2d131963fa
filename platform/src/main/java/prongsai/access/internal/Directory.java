package prongsai.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.access.AccountState;
import prongsai.access.AgencyScope;
import prongsai.access.Role;

/// The list of accounts, and what scopes can be made of.
@Component
public class Directory {
  private final JdbcClient desk;

  /// On the tables of the desk.
  public Directory(JdbcClient desk) {
    this.desk = desk;
  }

  /// An account in the list.
  ///
  /// @param roles what it may do and where, in Thai, one line each
  public record Line(long id, String login, String name, AccountState state, List<String> roles) {}

  /// Accounts that somebody may look after, by login.
  ///
  /// @param roles those that may be given
  /// @param words part of a name or login, or empty
  /// @param after only logins after this one
  public List<Line> page(
      AgencyScope scope, List<Role> roles, String words, String after, int length) {
    return desk.sql(
            """
            SELECT a.id, a.login, a.name, a.state, array(
              SELECT g.role || ' ' || g.scope || ' ' || coalesce(o.name, g.value)
              FROM access.grant g LEFT JOIN agency.agency o ON o.id = g.agency_id
              WHERE g.account_id = a.id ORDER BY g.role, 1) AS roles
            FROM access.account a
            WHERE a.login > :after AND (:words = '' OR strpos(lower(a.name), :words) > 0 OR strpos(a.login, :words) > 0)
              AND
            """
                + (scope.isWhole() ? "true" : within(scope))
                + " ORDER BY a.login LIMIT :length")
        .params(scope.isWhole() ? Map.of() : scope.parameters())
        .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
        .param("words", words.toLowerCase(Locale.ROOT))
        .param("after", after)
        .param("length", length)
        .query(Directory::line)
        .list();
  }

  /// Accounts of which every role could be given within the scope.
  private static String within(AgencyScope scope) {
    return """
    EXISTS (SELECT FROM access.grant g WHERE g.account_id = a.id) AND NOT EXISTS (
      SELECT FROM access.grant g LEFT JOIN agency.agency o ON o.id = g.agency_id
      WHERE g.account_id = a.id AND NOT (g.role = ANY (:roles) AND o.id IS NOT NULL AND %s))
    """
        .formatted(scope.condition("o"));
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getLong("id"),
        row.getString("login"),
        row.getString("name"),
        AccountState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        java.util.Arrays.stream((String[]) row.getArray("roles").getArray())
            .map(Directory::role)
            .toList());
  }

  private static String role(String stored) {
    String[] parts = stored.split(" ", 3);
    String where = parts[1].equals("everything") ? "ทั้งระบบ" : parts[2];
    return Role.valueOf(parts[0]).thai() + ": " + where;
  }

  /// Whether some agency has this province, ministry or type.
  ///
  /// @param column of our own code
  public boolean isKnown(Column column, String value) {
    return desk.sql(
            "SELECT EXISTS (SELECT FROM agency.agency WHERE "
                + column.name().toLowerCase(Locale.ROOT)
                + " = ?)")
        .param(value)
        .query(Boolean.class)
        .single();
  }

  /// What agencies can be taken together by.
  public enum Column {
    /// By province.
    PROVINCE,
    /// By ministry.
    MINISTRY,
    /// By type.
    TYPE
  }

  /// How many active accounts look after the whole installation.
  public long administrators() {
    return desk.sql(
            """
            SELECT count(DISTINCT a.id) FROM access.account a JOIN access.grant g ON g.account_id = a.id
            WHERE a.state = 'active' AND g.role = 'SYSTEM_ADMINISTRATOR' AND g.scope = 'everything'
            """)
        .query(Long.class)
        .single();
  }

  /// Corrects the name of a person.
  public void rename(long account, String name) {
    desk.sql("UPDATE access.account SET name = ? WHERE id = ?").param(name).param(account).update();
  }
}
