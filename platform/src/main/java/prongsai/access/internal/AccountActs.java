package prongsai.access.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.Account;
import prongsai.access.AccountId;
import prongsai.access.AccountState;
import prongsai.access.Accounts;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.access.Grant;
import prongsai.access.Rights;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.agency.AgencyId;

/// What is done to other people's accounts, each with its entry in the audit trail. Who may do it
/// has been asked before.
@Component
public class AccountActs {
  private final Accounts accounts;
  private final Directory directory;
  private final OneTimeLinks links;
  private final Credentials credentials;
  private final Sessions sessions;
  private final Rights rights;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  /// With all that an account consists of.
  public AccountActs(
      Accounts accounts,
      Directory directory,
      OneTimeLinks links,
      Credentials credentials,
      Sessions sessions,
      Rights rights,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.directory = directory;
    this.links = links;
    this.credentials = credentials;
    this.sessions = sessions;
    this.rights = rights;
    this.audit = audit;
    this.transaction = transaction;
  }

  /// Invites somebody: the secret of the one-time link.
  public String invite(String login, String name, Grant grant) {
    return transaction.execute(_ -> {
      AccountId id = accounts.add(login, name, List.of(grant));
      String secret = links.forAccount(id, "invitation");
      record(
          "account.invited",
          id,
          agency(grant),
          details(grant, Map.of("login", login, "name", name)));
      return secret;
    });
  }

  /// A new link for who has not used the first one in time.
  public String renewInvitation(Account account) {
    return transaction.execute(_ -> {
      String secret = links.forAccount(account.id(), "invitation");
      record("account.link-renewed", account, Map.of());
      return secret;
    });
  }

  /// A link to start anew for who has lost password or phone. Whatever the account could prove
  /// itself with is gone at once, and it is signed out.
  public String reset(Account account) {
    String made =
        transaction.execute(_ -> {
          credentials.forgetAll(account.id());
          accounts.become(account.id(), AccountState.INVITED);
          String secret = links.forAccount(account.id(), "reset");
          record("account.reset", account, Map.of());
          return secret;
        });
    sessions.end(account.id());
    return made;
  }

  /// Keeps somebody out from this moment on; false for the last administrator.
  public boolean suspend(Account account) {
    if (isLastAdministrator(account)) return false;
    transaction.executeWithoutResult(_ -> {
      accounts.become(account.id(), AccountState.SUSPENDED);
      links.withdraw(account.id());
      record("account.suspended", account, Map.of());
    });
    sessions.end(account.id());
    return true;
  }

  /// Lets somebody in again; who has no password needs a new link as well.
  public void resume(Account account) {
    boolean opened =
        credentials.passwordHash(account.id()).isPresent() || credentials.isBound(account.id());
    transaction.executeWithoutResult(_ -> {
      accounts.become(account.id(), opened ? AccountState.ACTIVE : AccountState.INVITED);
      record("account.resumed", account, Map.of());
    });
  }

  /// Corrects a name.
  public void rename(Account account, String name) {
    transaction.executeWithoutResult(_ -> {
      directory.rename(account.id().value(), name);
      record("account.renamed", account, Map.of("name", account.name() + " > " + name));
    });
  }

  /// Gives a role.
  public void give(Account account, Grant grant) {
    transaction.executeWithoutResult(_ -> {
      accounts.give(account.id(), grant);
      record("account.role-given", account.id(), agency(grant), details(grant, Map.of()));
    });
  }

  /// Takes a role away; false for the last administrator's.
  public boolean take(Account account, Grant grant) {
    boolean administers = grant.role() == Role.SYSTEM_ADMINISTRATOR;
    if (administers && isLastAdministrator(account)) return false;
    transaction.executeWithoutResult(_ -> {
      accounts.take(account.id(), grant);
      record("account.role-taken", account.id(), agency(grant), details(grant, Map.of()));
    });
    return true;
  }

  /// Whether nobody could look after the installation without this account.
  public boolean isLastAdministrator(Account account) {
    boolean administers =
        account.grants().contains(new Grant(Role.SYSTEM_ADMINISTRATOR, Scope.everything()));
    return administers && account.state() == AccountState.ACTIVE && directory.administrators() == 1;
  }

  private void record(String event, Account account, Map<String, String> details) {
    Optional<AgencyId> agency =
        account.grants().stream().map(AccountActs::agency).flatMap(Optional::stream).findFirst();
    record(event, account.id(), agency, details);
  }

  private void record(
      String event, AccountId account, Optional<AgencyId> agency, Map<String, String> details) {
    SortedMap<String, String> all = new TreeMap<>(details);
    all.put("account", account.toString());
    audit.record(new AuditEvent(event, rights.actor(), agency, all));
  }

  private static Map<String, String> details(Grant grant, Map<String, String> more) {
    Map<String, String> details = new TreeMap<>(more);
    details.put("role", grant.role().name());
    details.put("scope", grant.scope().thai());
    return details;
  }

  private static Optional<AgencyId> agency(Grant grant) {
    return grant.scope() instanceof Scope.Branch(AgencyId root)
        ? Optional.of(root)
        : Optional.empty();
  }
}
