package prongsai.access.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.Accounts;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;

/// Which account is whose at an OpenID provider.
@Component
public class ProviderAccounts {
  private final JdbcClient desk;
  private final TransactionTemplate transaction;
  private final AuditTrail audit;
  private final Clock clock;

  /// On the tables of the desk.
  public ProviderAccounts(
      JdbcClient desk, TransactionTemplate transaction, AuditTrail audit, Clock clock) {
    this.desk = desk;
    this.transaction = transaction;
    this.audit = audit;
    this.clock = clock;
  }

  /// The active account of somebody at a provider.
  public Optional<AccountId> find(String issuer, String subject) {
    return desk.sql(
            "SELECT id FROM access.account"
                + " WHERE oidc_issuer = ? AND oidc_subject = ? AND state = 'active'")
        .param(issuer)
        .param(subject)
        .query(Long.class)
        .optional()
        .map(AccountId::new);
  }

  /// Opens the account invited under an address, while its invitation works, and binds it to
  /// somebody at a provider for good. The invitation is used up. Who has an account already, were
  /// it suspended, gets no second one.
  public Optional<AccountId> bind(String address, String issuer, String subject) {
    return transaction.execute(_ -> {
      Optional<AccountId> bound = invited(address, issuer, subject);
      bound.ifPresent(account -> {
        desk.sql("DELETE FROM access.link WHERE account_id = ?").param(account.value()).update();
        audit.record(
            AuditEvent.of(
                "account.opened",
                new Actor.Person(account),
                Map.of("account", account.toString(), "provider", issuer)));
      });
      return bound;
    });
  }

  private Optional<AccountId> invited(String address, String issuer, String subject) {
    return desk.sql(
            """
            UPDATE access.account a SET oidc_issuer = ?, oidc_subject = ?, state = 'active'
            WHERE a.login = ? AND a.state = 'invited'
              AND EXISTS (SELECT FROM access.link l WHERE l.account_id = a.id AND l.expires_at > ?)
              AND NOT EXISTS (SELECT FROM access.account b
                              WHERE b.id <> a.id AND b.oidc_issuer = ? AND b.oidc_subject = ?)
            RETURNING a.id
            """)
        .param(issuer)
        .param(subject)
        .param(Accounts.normal(address))
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .param(issuer)
        .param(subject)
        .query(Long.class)
        .optional()
        .map(AccountId::new);
  }
}
