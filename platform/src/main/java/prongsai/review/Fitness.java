package prongsai.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.access.Account;
import prongsai.access.AccountId;
import prongsai.access.AccountState;
import prongsai.access.Accounts;
import prongsai.access.Permission;
import prongsai.access.RightsMatrix;
import prongsai.access.Role;
import prongsai.agency.Agency;

/// Who may mark which agency: within the scope of an assessor's role, not of that agency, and not
/// in a conflict of interest with it.
@Component
public class Fitness {
  private final JdbcClient desk;
  private final Accounts accounts;

  Fitness(JdbcClient desk, Accounts accounts) {
    this.desk = desk;
    this.accounts = accounts;
  }

  /// An account and an agency that are in conflict.
  private record Conflicted(long account, long agency) {}

  /// All conflicts as they stand, looked up once.
  public static final class Now {
    private final Set<Conflicted> conflicts;

    private Now(Set<Conflicted> conflicts) {
      this.conflicts = conflicts;
    }

    /// Whether somebody may mark an agency.
    public boolean fits(Account account, Agency agency) {
      return account.state() == AccountState.ACTIVE
          && holds(account, agency)
          && !belongs(account, agency)
          && !conflicts.contains(new Conflicted(account.id().value(), agency.id().value()));
    }
  }

  private static boolean holds(Account account, Agency agency) {
    return account.grants().stream()
        .anyMatch(grant ->
            RightsMatrix.allows(grant.role(), Permission.MARK_DISCLOSURE)
                && grant.scope().covers(agency));
  }

  private static boolean belongs(Account account, Agency agency) {
    return account.grants().stream()
        .anyMatch(grant ->
            (grant.role() == Role.AGENCY_OFFICER || grant.role() == Role.AGENCY_EXECUTIVE)
                && grant.scope().covers(agency));
  }

  /// The state of things now.
  public Now now() {
    Set<Conflicted> conflicts = new HashSet<>();
    desk.sql("SELECT account_id, agency_id FROM review.conflict WHERE withdrawn_at IS NULL")
        .query(row -> {
          conflicts.add(new Conflicted(row.getLong(1), row.getLong(2)));
        });
    return new Now(conflicts);
  }

  /// Whether one account may mark one agency.
  public boolean fits(AccountId account, Agency agency) {
    return accounts.find(account).filter(found -> now().fits(found, agency)).isPresent();
  }

  /// Everybody who marks something somewhere, in order of their names.
  public List<Account> assessors() {
    return accounts.active(Role.ASSESSOR);
  }
}
