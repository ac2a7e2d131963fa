package prongsai.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.access.internal.PerRequest;
import prongsai.agency.AgencyId;

/// The people who may sign in, and what each may do.
@Component
public class Accounts {
  private final JdbcClient desk;

  Accounts(JdbcClient desk) {
    this.desk = desk;
  }

  /// An account with its grants.
  public Optional<Account> find(AccountId id) {
    List<Grant> grants =
        desk.sql("SELECT role, scope, agency_id, value FROM access.grant WHERE account_id = ?")
            .param(id.value())
            .query(Accounts::grant)
            .list();
    return desk.sql("SELECT id, login, name, state FROM access.account WHERE id = ?")
        .param(id.value())
        .query((row, number) -> account(row, grants))
        .optional();
  }

  /// An account by what its owner types to sign in, in any case of letters.
  public Optional<Account> byLogin(String login) {
    return desk.sql("SELECT id FROM access.account WHERE login = ?")
        .param(normal(login))
        .query(Long.class)
        .optional()
        .flatMap(id -> find(new AccountId(id)));
  }

  /// The accounts in use that hold a role within any scope, in order of their names.
  public List<Account> active(Role role) {
    return desk
        .sql(
            """
            SELECT a.id FROM access.account a WHERE a.state = 'active'
              AND EXISTS (SELECT 1 FROM access.grant g WHERE g.account_id = a.id AND g.role = ?)
            ORDER BY a.name COLLATE "th-x-icu", a.id
            """)
        .param(role.name())
        .query((row, number) -> new AccountId(row.getLong("id")))
        .list()
        .stream()
        .flatMap(id -> find(id).stream())
        .toList();
  }

  /// A login as it is stored.
  public static String normal(String login) {
    return login.strip().toLowerCase(Locale.ROOT);
  }

  /// Adds somebody who cannot sign in yet. The caller writes the audit trail.
  public AccountId add(String login, String name, List<Grant> grants) {
    AccountId id =
        new AccountId(
            desk.sql(
                    "INSERT INTO access.account (login, name, state) VALUES (?, ?, 'invited')"
                        + " RETURNING id")
                .param(normal(login))
                .param(name.strip())
                .query(Long.class)
                .single());
    grants.forEach(grant -> give(id, grant));
    return id;
  }

  /// Gives a role within a scope; nothing happens if it is held already.
  public void give(AccountId id, Grant grant) {
    bound(
            "INSERT INTO access.grant (account_id, role, scope, agency_id, value)"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            id,
            grant)
        .update();
    PerRequest.forget("account " + id);
  }

  /// Takes a role within a scope away.
  public void take(AccountId id, Grant grant) {
    bound(
            "DELETE FROM access.grant WHERE account_id = ? AND role = ? AND scope = ?"
                + " AND agency_id IS NOT DISTINCT FROM ? AND value = ?",
            id,
            grant)
        .update();
    PerRequest.forget("account " + id);
  }

  private JdbcClient.StatementSpec bound(String sql, AccountId id, Grant grant) {
    Scope scope = grant.scope();
    return desk.sql(sql)
        .param(id.value())
        .param(grant.role().name())
        .param(kind(scope))
        .param(agency(scope).map(AgencyId::value).orElse(null))
        .param(value(scope));
  }

  /// Lets somebody sign in, or no longer.
  public void become(AccountId id, AccountState state) {
    desk.sql("UPDATE access.account SET state = ? WHERE id = ?")
        .params(state.name().toLowerCase(Locale.ROOT), id.value())
        .update();
    PerRequest.forget("account " + id);
  }

  private static Account account(ResultSet row, List<Grant> grants) throws SQLException {
    return new Account(
        new AccountId(row.getLong("id")),
        row.getString("login"),
        row.getString("name"),
        AccountState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        grants);
  }

  private static Grant grant(ResultSet row, int number) throws SQLException {
    String value = row.getString("value");
    Scope scope =
        switch (row.getString("scope")) {
          case "everything" -> Scope.everything();
          case "branch" -> new Scope.Branch(new AgencyId(row.getLong("agency_id")));
          case "province" -> new Scope.Province(value);
          case "ministry" -> new Scope.Ministry(value);
          case "type" -> new Scope.Type(value);
          default -> throw new SQLException("unknown scope");
        };
    return new Grant(Role.valueOf(row.getString("role")), scope);
  }

  private static String kind(Scope scope) {
    return switch (scope) {
      case Scope.Everything _ -> "everything";
      case Scope.Branch _ -> "branch";
      case Scope.Province _ -> "province";
      case Scope.Ministry _ -> "ministry";
      case Scope.Type _ -> "type";
    };
  }

  private static Optional<AgencyId> agency(Scope scope) {
    return scope instanceof Scope.Branch(AgencyId root) ? Optional.of(root) : Optional.empty();
  }

  private static String value(Scope scope) {
    return switch (scope) {
      case Scope.Everything _, Scope.Branch _ -> "";
      case Scope.Province(String name) -> name;
      case Scope.Ministry(String name) -> name;
      case Scope.Type(String name) -> name;
    };
  }
}
