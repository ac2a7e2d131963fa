package prongsai.progress;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import prongsai.access.Account;
import prongsai.access.AccountId;
import prongsai.access.AccountState;
import prongsai.access.Accounts;
import prongsai.access.Grant;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.agency.Agency;
import prongsai.checking.Recipient;
import prongsai.checking.Recipients;
import prongsai.plan.Measure;

/// Finds who is reminded of a measure: its contact, else the officers of the agency, else whoever
/// gets the agency's notices. An account has an address when its login is one; a suspended account,
/// and one that was never taken up, gets nothing.
@Component
class Addressees {
  private final Accounts accounts;
  private final Recipients recipients;

  Addressees(Accounts accounts, Recipients recipients) {
    this.accounts = accounts;
    this.recipients = recipients;
  }

  List<Addressee> of(Measure measure, Agency agency) {
    List<Addressee> contact =
        measure.contact().flatMap(accounts::find).flatMap(Addressees::addressee).stream().toList();
    return contact.isEmpty() ? officers(agency) : contact;
  }

  private List<Addressee> officers(Agency agency) {
    List<Account> all = accounts.active(Role.AGENCY_OFFICER);
    List<Addressee> own = with(all, scope -> scope.equals(new Scope.Branch(agency.id())));
    if (!own.isEmpty()) return own;
    List<Addressee> above =
        with(all, scope -> !(scope instanceof Scope.Everything) && scope.covers(agency));
    return above.isEmpty() ? notices(agency) : above;
  }

  private static List<Addressee> with(List<Account> all, Predicate<Scope> wanted) {
    return all.stream()
        .filter(account ->
            account.grants().stream()
                .filter(grant -> grant.role() == Role.AGENCY_OFFICER)
                .map(Grant::scope)
                .anyMatch(wanted))
        .flatMap(account -> addressee(account).stream())
        .toList();
  }

  private List<Addressee> notices(Agency agency) {
    return recipients.of(agency.id()).stream()
        .filter(one -> one.way() == Recipient.Way.EMAIL)
        .map(one -> new Addressee(one.address(), Optional.empty()))
        .toList();
  }

  private static Optional<Addressee> addressee(Account account) {
    return account.state() == AccountState.ACTIVE
            && Recipients.isAddress(Recipient.Way.EMAIL, account.login())
        ? Optional.of(new Addressee(account.login(), Optional.of(account.id())))
        : Optional.empty();
  }

  /// Whether a letter may still go out: not to an account that was suspended meanwhile.
  boolean isReachable(Optional<AccountId> account) {
    return account
        .map(id -> accounts.find(id).filter(one -> one.state() == AccountState.ACTIVE).isPresent())
        .orElse(true);
  }
}
