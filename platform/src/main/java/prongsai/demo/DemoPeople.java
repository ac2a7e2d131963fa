package prongsai.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import prongsai.access.Account;
import prongsai.access.AccountId;
import prongsai.access.AccountState;
import prongsai.access.Accounts;
import prongsai.access.Grant;
import prongsai.access.Role;
import prongsai.access.Scope;

/// One account for each role. None has a password: they are entered from the page of the
/// demonstration only.
@Component
@ConditionalOnProperty("prongsai.demo")
class DemoPeople {
  private final Accounts accounts;

  DemoPeople(Accounts accounts) {
    this.accounts = accounts;
  }

  private static String login(Role role) {
    return "demo-" + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  void add() {
    for (Role role : Role.values()) {
      if (accounts.byLogin(login(role)).isPresent()) continue;
      AccountId id =
          accounts.add(
              login(role),
              role.thai() + " (ตัวอย่าง)",
              List.of(new Grant(role, Scope.everything())));
      accounts.become(id, AccountState.ACTIVE);
    }
  }

  Optional<Account> of(Role role) {
    return accounts.byLogin(login(role));
  }
}
