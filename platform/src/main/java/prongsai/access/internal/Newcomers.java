package prongsai.access.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.Account;
import prongsai.access.AccountId;
import prongsai.access.AccountState;
import prongsai.access.Accounts;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.access.Grant;
import prongsai.access.Role;
import prongsai.access.Scope;

/// People who come in by a one-time link: the first administrator, the invited, and who was given a
/// new start.
@Component
public class Newcomers {
  private final JdbcClient desk;
  private final Accounts accounts;
  private final OneTimeLinks links;
  private final Credentials credentials;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  /// On the tables of the desk.
  public Newcomers(
      JdbcClient desk,
      Accounts accounts,
      OneTimeLinks links,
      Credentials credentials,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.desk = desk;
    this.accounts = accounts;
    this.links = links;
    this.credentials = credentials;
    this.audit = audit;
    this.transaction = transaction;
  }

  /// Somebody who may now sign in.
  ///
  /// @param recoveryCodes to be shown once
  public record Opened(AccountId account, List<String> recoveryCodes) {}

  /// Whether nobody looks after this installation yet.
  public boolean isFirstStart() {
    return desk.sql(
                """
                SELECT count(*) FROM access.account a JOIN access.grant g ON g.account_id = a.id
                WHERE a.state <> 'invited' AND g.role = 'SYSTEM_ADMINISTRATOR' AND g.scope = 'everything'
                """)
            .query(Long.class)
            .single()
        == 0;
  }

  /// The account that a link opens: a new one for the first set-up, whose link has none.
  public Optional<Account> accountOf(OneTimeLinks.Link link) {
    return link.account().flatMap(accounts::find);
  }

  /// Opens an account with its password and authenticator app, and uses its link up; empty if
  /// somebody was faster. All or nothing.
  public Optional<Opened> open(
      String secret, OneTimeLinks.Link link, Enrolment enrolment, long step) {
    return transaction.execute(_ -> {
      if (!links.use(secret)) return Optional.empty();
      AccountId account = link.account().orElseGet(() -> firstAdministrator(enrolment));
      credentials.setPasswordHash(account, enrolment.passwordHash());
      credentials.setTotp(account, enrolment.secret(), step);
      accounts.become(account, AccountState.ACTIVE);
      List<String> codes = credentials.newRecoveryCodes(account);
      audit.record(
          AuditEvent.of(
              link.account().isEmpty() ? "installation.set-up" : "account.opened",
              new Actor.Person(account),
              Map.of("account", account.toString(), "login", enrolment.login())));
      return Optional.of(new Opened(account, codes));
    });
  }

  private AccountId firstAdministrator(Enrolment enrolment) {
    return accounts.add(
        enrolment.login(),
        enrolment.name(),
        List.of(new Grant(Role.SYSTEM_ADMINISTRATOR, Scope.everything())));
  }
}
