package prongsai.progress.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.Account;
import prongsai.access.AccountId;
import prongsai.access.AccountState;
import prongsai.access.Accounts;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.plan.Measure;
import prongsai.plan.StepId;
import prongsai.progress.Progress;
import prongsai.progress.ProgressBook;
import prongsai.round.Round;
import prongsai.round.RoundsAtDesk;

/// Finds the progress of a plan for whoever may do something with it.
@Component
class ProgressAccess {
  private final RoundsAtDesk atDesk;
  private final Agencies agencies;
  private final Accounts accounts;
  private final Rights rights;
  private final ProgressBook book;

  ProgressAccess(
      RoundsAtDesk atDesk, Agencies agencies, Accounts accounts, Rights rights, ProgressBook book) {
    this.atDesk = atDesk;
    this.agencies = agencies;
    this.accounts = accounts;
    this.rights = rights;
    this.book = book;
  }

  ProgressHead head(String id, Permission permission) {
    Round round = atDesk.require(id, permission);
    return new ProgressHead(
        round,
        agencies.find(round.agency()).orElseThrow(ProgressAccess::missing),
        book.of(round.id()),
        rights.current().map(Account::id).orElseThrow(ProgressAccess::missing),
        rights.may(Permission.REPORT_PROGRESS, round.agency()));
  }

  /// A step by its name in an address; 404 for none.
  static Progress.Found step(ProgressHead head, String id) {
    return head.progress()
        .find(new StepId(UUID.fromString(id)))
        .orElseThrow(ProgressAccess::missing);
  }

  static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  /// The names of people, each looked up once.
  Names names() {
    Map<AccountId, Optional<Account>> known = new HashMap<>();
    return id -> known.computeIfAbsent(id, accounts::find);
  }

  /// Who people are.
  interface Names {
    Optional<Account> find(AccountId account);

    /// The name of somebody.
    default String of(AccountId account) {
      return find(account).map(Account::name).orElse("ผู้ใช้ที่ไม่อยู่ในระบบแล้ว");
    }

    /// Who is reminded of a measure, and whether that still works.
    default String contact(Measure measure) {
      return measure
          .contact()
          .map(id ->
              find(id)
                  .map(Names::inUse)
                  .orElse("บัญชีผู้ประสานไม่อยู่ในระบบแล้ว ระบบเตือนเจ้าหน้าที่ของหน่วยงานแทน"))
          .orElse("เจ้าหน้าที่ของหน่วยงาน");
    }

    private static String inUse(Account account) {
      return account.state() == AccountState.ACTIVE
          ? account.name()
          : account.name()
              + " (บัญชี"
              + (account.state() == AccountState.SUSPENDED ? "ถูกระงับ" : "ยังไม่เปิดใช้งาน")
              + " ระบบเตือนเจ้าหน้าที่ของหน่วยงานแทน)";
    }
  }
}
