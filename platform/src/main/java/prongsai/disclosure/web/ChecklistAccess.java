package prongsai.disclosure.web;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.Account;
import prongsai.access.AccountId;
import prongsai.access.Accounts;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.disclosure.ChecklistFilling;
import prongsai.disclosure.Checklists;
import prongsai.round.Round;
import prongsai.round.RoundsAtDesk;
import prongsai.scoring.framework.Item;

/// Finds the checklist of a round for whoever may do something with it.
@Component
class ChecklistAccess {
  private static final String READER = "ท่านดูได้อย่างเดียว ผู้กรอกคือผู้ดูแลระบบของหน่วยงาน";

  private final RoundsAtDesk atDesk;
  private final Agencies agencies;
  private final Accounts accounts;
  private final Rights rights;
  private final Checklists checklists;
  private final ChecklistFilling filling;
  private final Clock clock;

  ChecklistAccess(
      RoundsAtDesk atDesk,
      Agencies agencies,
      Accounts accounts,
      Rights rights,
      Checklists checklists,
      ChecklistFilling filling,
      Clock clock) {
    this.atDesk = atDesk;
    this.agencies = agencies;
    this.accounts = accounts;
    this.rights = rights;
    this.checklists = checklists;
    this.filling = filling;
    this.clock = clock;
  }

  /// The head of the pages of a checklist; 404 where the framework has none.
  ChecklistHead head(String id, Permission permission) {
    Round round = atDesk.require(id, permission);
    List<Item> items = Checklists.items(round.framework());
    if (items.isEmpty()) throw missing();
    Instant until = checklists.fillsUntil(round);
    boolean mayFill = rights.may(Permission.FILL_DISCLOSURE, round.agency());
    return new ChecklistHead(
        round,
        agencies.find(round.agency()).orElseThrow(ChecklistAccess::missing),
        items,
        checklists.state(round.id()),
        until,
        clock.instant(),
        filling.closed(round).or(() -> mayFill ? Optional.empty() : Optional.of(READER)),
        mayFill,
        rights.may(Permission.APPROVE_DISCLOSURE, round.agency()),
        rights.may(Permission.MANAGE_ROUNDS, round.agency()));
  }

  /// An item by its code in an address; 404 for none.
  static Item item(ChecklistHead head, String code) {
    return head.items().stream()
        .filter(item -> item.code().value().equals(code))
        .findFirst()
        .orElseThrow(ChecklistAccess::missing);
  }

  /// Whoever is signed in.
  AccountId me() {
    return rights.current().map(Account::id).orElseThrow(ChecklistAccess::missing);
  }

  /// The names of people, each looked up once.
  Names names() {
    Map<AccountId, String> known = new HashMap<>();
    return id ->
        known.computeIfAbsent(
            id, one -> accounts.find(one).map(Account::name).orElse("ผู้ใช้ที่ไม่อยู่ในระบบแล้ว"));
  }

  /// Names of people.
  interface Names {
    String of(AccountId account);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
