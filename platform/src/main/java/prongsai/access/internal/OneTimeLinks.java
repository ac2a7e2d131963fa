package prongsai.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;

/// One-time addresses that let somebody in who has no password yet. Only hashes are stored.
@Component
public class OneTimeLinks {
  /// How long an invitation or a reset works.
  public static final Duration INVITATION = Duration.ofDays(7);

  /// How long the address of the first set-up works; a restart prints a new one.
  private static final Duration SET_UP = Duration.ofDays(1);

  private final JdbcClient desk;
  private final Clock clock;

  /// On the tables of the desk.
  public OneTimeLinks(JdbcClient desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /// A link that works.
  ///
  /// @param account whose it is; empty for the first set-up
  public record Link(String purpose, Optional<AccountId> account, Instant expires) {}

  /// A new address for the first set-up, in place of any before; its secret part.
  public String forSetUp() {
    desk.sql("DELETE FROM access.link WHERE purpose = 'set-up'").update();
    return insert(Optional.empty(), "set-up", SET_UP);
  }

  /// A new address for an account, in place of any before; its secret part.
  ///
  /// @param purpose `invitation` or `reset`
  public String forAccount(AccountId account, String purpose) {
    withdraw(account);
    return insert(Optional.of(account), purpose, INVITATION);
  }

  private String insert(Optional<AccountId> account, String purpose, Duration life) {
    String secret = Secrets.forAddress();
    desk.sql("INSERT INTO access.link (hash, account_id, purpose, expires_at) VALUES (?, ?, ?, ?)")
        .param(Secrets.hashed(secret))
        .param(account.map(AccountId::value).orElse(null))
        .param(purpose)
        .param(moment(clock.instant().plus(life)))
        .update();
    return secret;
  }

  /// Ends the address of an account.
  public void withdraw(AccountId account) {
    desk.sql("DELETE FROM access.link WHERE account_id = ?").param(account.value()).update();
  }

  /// The link of a secret, if it still works.
  public Optional<Link> find(String secret) {
    return desk.sql(
            "SELECT purpose, account_id, expires_at FROM access.link"
                + " WHERE hash = ? AND expires_at > ?")
        .param(Secrets.hashed(secret))
        .param(moment(clock.instant()))
        .query(OneTimeLinks::link)
        .optional();
  }

  /// The link of an account, if it still works.
  public Optional<Link> of(AccountId account) {
    return desk.sql(
            "SELECT purpose, account_id, expires_at FROM access.link"
                + " WHERE account_id = ? AND expires_at > ?")
        .param(account.value())
        .param(moment(clock.instant()))
        .query(OneTimeLinks::link)
        .optional();
  }

  /// Uses a link up: true for one caller only, however many ask at once.
  public boolean use(String secret) {
    return desk.sql("DELETE FROM access.link WHERE hash = ? AND expires_at > ?")
            .param(Secrets.hashed(secret))
            .param(moment(clock.instant()))
            .update()
        == 1;
  }

  private static Link link(ResultSet row, int number) throws SQLException {
    long account = row.getLong("account_id");
    Optional<AccountId> whose =
        row.wasNull() ? Optional.empty() : Optional.of(new AccountId(account));
    return new Link(
        row.getString("purpose"),
        whose,
        row.getObject("expires_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime moment(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
