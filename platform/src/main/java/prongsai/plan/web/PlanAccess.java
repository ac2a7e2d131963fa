package prongsai.plan.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
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
import prongsai.plan.ApprovedPlan;
import prongsai.plan.Plans;
import prongsai.results.FrozenResult;
import prongsai.results.FrozenResults;
import prongsai.round.Round;
import prongsai.round.RoundsAtDesk;
import prongsai.scoring.score.Result;
import prongsai.web.ThaiDates;

/// Finds the plan of a round for whoever may do something with it.
@Component
class PlanAccess {
  private final RoundsAtDesk atDesk;
  private final Agencies agencies;
  private final Accounts accounts;
  private final Rights rights;
  private final Plans plans;
  private final FrozenResults results;
  private final Clock clock;

  PlanAccess(
      RoundsAtDesk atDesk,
      Agencies agencies,
      Accounts accounts,
      Rights rights,
      Plans plans,
      FrozenResults results,
      Clock clock) {
    this.atDesk = atDesk;
    this.agencies = agencies;
    this.accounts = accounts;
    this.rights = rights;
    this.plans = plans;
    this.results = results;
    this.clock = clock;
  }

  /// The head of the pages of a plan.
  PlanHead head(String id, Permission permission) {
    return head(atDesk.require(id, permission));
  }

  PlanHead head(Round round) {
    Instant now = clock.instant(); // not later than what is read
    return new PlanHead(
        round,
        agencies.find(round.agency()).orElseThrow(PlanAccess::missing),
        plans.of(round.id()),
        plans.approved(round.id()).map(ApprovedPlan::edition).orElse(0),
        rights.may(Permission.DRAFT_PLAN, round.agency()),
        rights.may(Permission.APPROVE_PLAN, round.agency()),
        now);
  }

  /// The latest frozen result of a round; empty before there is one.
  Optional<FrozenResult> frozen(PlanHead head) {
    return results.latest(head.round().id());
  }

  /// The result that a plan answers; the latest before it was begun. 404 where there is none.
  Result result(PlanHead head) {
    return head.plan()
        .flatMap(plan -> results.find(head.round().id(), plan.resultNumber()))
        .or(() -> frozen(head))
        .orElseThrow(PlanAccess::missing)
        .recomputed(head.round().framework());
  }

  LocalDate today() {
    return ThaiDates.today(clock);
  }

  /// Whoever is signed in.
  AccountId me() {
    return rights.current().map(Account::id).orElseThrow(PlanAccess::missing);
  }

  /// The names of people, each looked up once.
  NamesOfPeople names() {
    Map<AccountId, String> known = new HashMap<>();
    return id ->
        known.computeIfAbsent(
            id, one -> accounts.find(one).map(Account::name).orElse("ผู้ใช้ที่ไม่อยู่ในระบบแล้ว"));
  }

  static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
