package prongsai.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.Account;
import prongsai.access.AccountId;
import prongsai.access.Accounts;
import prongsai.access.Actor;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.agency.AgencyCondition;
import prongsai.disclosure.ChecklistApproval;
import prongsai.disclosure.ChecklistFilling;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.Field;
import prongsai.round.Round;
import prongsai.round.RunningRound;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Item;
import prongsai.server.TestServer;

/// A round with an approved checklist, and its people: an administrator, the agency's officer, and
/// assessors for everything.
final class ReviewedRound {
  static final Actor SOMEBODY = new Actor.Program("test");
  static final String LINK = "https://www.agency.invalid/o1";
  final TestServer server;
  final RunningRound running;
  final SignedIn administrator;
  final SignedIn officer;
  final Map<AccountId, SignedIn> assessors = new HashMap<>();

  ReviewedRound(TestServer server, int people) {
    this.server = server;
    running = RunningRound.of(server);
    administrator = SignedIn.as(server, Role.SYSTEM_ADMINISTRATOR, Scope.everything());
    officer = running.signedIn(Role.AGENCY_OFFICER);
    for (int i = 0; i < people; i++) {
      SignedIn one = SignedIn.as(server, Role.ASSESSOR, Scope.everything());
      assessors.put(one.account(), one);
    }
    approve();
  }

  Round round() {
    return running.now();
  }

  JdbcClient desk() {
    return server.part(JdbcClient.class);
  }

  private void approve() {
    ChecklistFilling filling = server.part(ChecklistFilling.class);
    Item first = Checklists.items(round().framework()).getFirst();
    filling.save(round(), first, Field.HAS, "yes", 0, officer.account());
    filling.save(round(), first, Field.url(1), LINK, 0, officer.account());
    filling.save(round(), first, Field.description(1), "โครงสร้างหน่วยงาน", 0, officer.account());
    filling.send(round(), officer.account(), SOMEBODY);
    ChecklistApproval approval = server.part(ChecklistApproval.class);
    approval.approve(round(), approval.hash(round()), officer.account(), SOMEBODY);
  }

  /// Assigns everything of this round.
  void assign(int share) {
    Assigning assigning = server.part(Assigning.class);
    List<Account> people =
        assessors.keySet().stream()
            .flatMap(id -> server.part(Accounts.class).find(id).stream())
            .toList();
    List<Assigning.Waiting> waiting =
        assigning.waiting(round().year(), AgencyCondition.ALL).stream()
            .filter(one -> one.round().id().equals(round().id()))
            .toList();
    AssignmentPlan plan = assigning.plan(waiting, people, share);
    if (!assigning.carryOut(plan, waiting, people, share, SOMEBODY)) throw new AssertionError();
  }

  /// The assignment of a seat of an item.
  Optional<Assignment> seat(String item, Seat seat) {
    return server.part(Assignments.class).of(running.id(), new Code(item)).stream()
        .filter(one -> one.seat() == seat)
        .findFirst();
  }

  /// Who sits there.
  SignedIn at(Assignment assignment) {
    return Optional.ofNullable(assessors.get(assignment.assessor().orElseThrow())).orElseThrow();
  }

  /// Marks an item as who sits there, through the page.
  int mark(Assignment assignment, String mark, String reason) {
    return at(assignment)
        .post(
            "/desk/review/" + assignment.id(),
            Map.of("mark", mark, "reason", reason, "confidence", "sure"))
        .statusCode();
  }

  /// Marks all that is not marked, fully.
  void markTheRest() {
    desk()
        .sql(
            "UPDATE review.assignment SET mark = ?, confidence = 'SURE', marked_at = now()"
                + " WHERE round_id = ? AND mark IS NULL")
        .params(full(), running.id().value())
        .update();
  }

  /// Key of the full mark.
  String full() {
    return option(true);
  }

  /// Key of the mark that is worth nothing.
  String none() {
    return option(false);
  }

  private String option(boolean full) {
    Item item = Checklists.items(round().framework()).getFirst();
    return item.scale().options().stream()
        .filter(one -> DisclosureItems.isFull(item, one) == full)
        .findFirst()
        .orElseThrow()
        .key();
  }

  /// Lets the window end.
  void endWindow() {
    desk()
        .sql(
            "UPDATE review.review SET opened_at = now() - interval '20 days',"
                + " closes_at = now() - interval '1 day' WHERE round_id = ?")
        .param(running.id().value())
        .update();
  }

  /// Somebody who does not sit at an item.
  SignedIn notSeated(String item) {
    List<AccountId> seated =
        Stream.of(Seat.values())
            .flatMap(seat -> seat(item, seat).stream())
            .flatMap(one -> one.assessor().stream())
            .toList();
    return assessors.values().stream()
        .filter(one -> !seated.contains(one.account()))
        .findFirst()
        .orElseThrow();
  }

  /// Names of the audit trail's events.
  List<String> events() {
    return desk()
        .sql("SELECT name FROM access.audit ORDER BY seq")
        .query((row, number) -> row.getString("name"))
        .list();
  }

  UUID id() {
    return running.id().value();
  }
}
