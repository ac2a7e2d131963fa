package prongsai.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.Account;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.agency.Agencies;
import prongsai.agency.AgencyCondition;
import prongsai.agency.AgencyId;
import prongsai.disclosure.Checklists;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.RoundState;
import prongsai.round.Rounds;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Item;
import prongsai.web.ServerKeys;

/// Puts rounds under review: works out who marks what, and does it.
@Component
public class Assigning {
  private static final int MOST_ROUNDS = 100_000;
  private final JdbcClient desk;
  private final TransactionTemplate transaction;
  private final Rounds rounds;
  private final Agencies agencies;
  private final Checklists checklists;
  private final Fitness fitness;
  private final AuditTrail trail;
  private final Clock clock;
  private final ServerKeys keys;

  Assigning(
      JdbcClient desk,
      TransactionTemplate transaction,
      Rounds rounds,
      Agencies agencies,
      Checklists checklists,
      Fitness fitness,
      AuditTrail trail,
      Clock clock,
      ServerKeys keys) {
    this.desk = desk;
    this.transaction = transaction;
    this.rounds = rounds;
    this.agencies = agencies;
    this.checklists = checklists;
    this.fitness = fitness;
    this.trail = trail;
    this.clock = clock;
    this.keys = keys;
  }

  /// A round that waits for assessors.
  ///
  /// @param round the round
  /// @param agencyName of whom
  /// @param checklist SHA-256 of the approved checklist
  public record Waiting(Round round, String agencyName, String checklist) {}

  /// The rounds of a year whose checklist is approved and that are not under review yet.
  public List<Waiting> waiting(FiscalYear year, AgencyCondition condition) {
    Map<RoundId, String> hashes = checklists.approvedHashes();
    Set<UUID> taken =
        new HashSet<>(desk.sql("SELECT round_id FROM review.review").query(UUID.class).list());
    return rounds
        .page(condition, Optional.of(year), Optional.empty(), Optional.empty(), MOST_ROUNDS)
        .rounds()
        .stream()
        .filter(one -> one.round().state() != RoundState.FROZEN)
        .filter(one -> !taken.contains(one.round().id().value()))
        .flatMap(one ->
            Optional.ofNullable(hashes.get(one.round().id())).stream()
                .map(hash -> new Waiting(one.round(), one.agencyName(), hash)))
        .toList();
  }

  /// Who would mark what.
  ///
  /// @param share how many of a hundred items are marked twice
  public AssignmentPlan plan(List<Waiting> waiting, List<Account> assessors, int share) {
    List<Task> tasks = waiting.stream().flatMap(one -> tasks(one).stream()).toList();
    Draw draw = new Draw(keys.key("review-draw"));
    return AssignmentPlan.of(
        tasks,
        assessors.stream().map(Account::id).toList(),
        fits(assessors),
        draw.of(tasks, share));
  }

  private static List<Task> tasks(Waiting waiting) {
    List<Item> items = DisclosureItems.of(waiting.round());
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < items.size(); i++)
      tasks.add(
          new Task(
              waiting.round().id(),
              waiting.round().agency(),
              items.get(i).code(),
              i,
              waiting.checklist()));
    return tasks;
  }

  private BiPredicate<AccountId, AgencyId> fits(List<Account> assessors) {
    Fitness.Now now = fitness.now();
    Map<AccountId, Account> byId = new HashMap<>();
    assessors.forEach(account -> byId.put(account.id(), account));
    return (account, agency) ->
        agencies
            .find(agency)
            .filter(found -> now.fits(Objects.requireNonNull(byId.get(account)), found))
            .isPresent();
  }

  /// Carries a plan out, whole or not at all.
  ///
  /// @param assessors whom it was made with
  /// @param share with which it was made
  /// @return false, with nothing done, when a task has nobody, or a round is under review by now
  public boolean carryOut(
      AssignmentPlan plan, List<Waiting> waiting, List<Account> assessors, int share, Actor by) {
    if (!plan.withoutFirst().isEmpty() || waiting.isEmpty()) return false;
    return Objects.requireNonNull(
        transaction.execute(status -> {
          if (!insertReviews(waiting, share)) {
            status.setRollbackOnly();
            return false;
          }
          insertAssessors(waiting, assessors);
          insertSeats(plan.seated());
          trail.record(waiting.stream().map(one -> event(one, plan, share, by)).toList());
          return true;
        }));
  }

  private static AuditEvent event(Waiting one, AssignmentPlan plan, int share, Actor by) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("round", one.round().id().toString());
    details.put("share", Integer.toString(share));
    details.put("sha256", plan.sha256());
    return AuditEvent.of("review.assigned", by, details);
  }

  private boolean insertReviews(List<Waiting> waiting, int share) {
    int added =
        desk.sql(
                """
                INSERT INTO review.review (round_id, checklist_sha256, share, assigned_at)
                SELECT one.round_id, one.sha, ?, ? FROM unnest(?, ?) AS one (round_id, sha)
                ON CONFLICT DO NOTHING
                """)
            .params(
                share,
                clock.instant().atOffset(ZoneOffset.UTC),
                waiting.stream().map(one -> one.round().id().value()).toArray(UUID[]::new),
                waiting.stream().map(Waiting::checklist).toArray(String[]::new))
            .update();
    return added == waiting.size();
  }

  private void insertAssessors(List<Waiting> waiting, List<Account> assessors) {
    desk.sql(
            """
            INSERT INTO review.assessor (round_id, account_id)
            SELECT r, a FROM unnest(?) AS r CROSS JOIN unnest(?) AS a
            """)
        .params(
            waiting.stream().map(one -> one.round().id().value()).toArray(UUID[]::new),
            assessors.stream().map(one -> one.id().value()).toArray(Long[]::new))
        .update();
  }

  private void insertSeats(List<AssignmentPlan.Seated> seated) {
    desk.sql(
            """
            INSERT INTO review.assignment (round_id, item, place, seat, assessor)
            SELECT * FROM unnest(?, ?, ?, ?, ?)
            """)
        .params(
            seated.stream().map(one -> one.task().round().value()).toArray(UUID[]::new),
            seated.stream().map(one -> one.task().item()).map(Code::value).toArray(String[]::new),
            seated.stream().map(one -> one.task().place()).toArray(Integer[]::new),
            seated.stream().map(one -> one.seat().number()).toArray(Integer[]::new),
            seated.stream().map(one -> one.assessor().value()).toArray(Long[]::new))
        .update();
  }
}
