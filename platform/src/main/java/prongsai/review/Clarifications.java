package prongsai.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.round.Round;
import prongsai.scoring.framework.Code;

/// Clarifications: sent and withdrawn by the agency while its window is open, decided by a second
/// reviewer after it. Silence accepts the provisional mark.
@Component
public class Clarifications {
  private static final String SELECT = "SELECT c.* FROM review.clarification c ";
  private final JdbcClient desk;
  private final TransactionTemplate transaction;
  private final AuditTrail trail;
  private final Clock clock;

  Clarifications(JdbcClient desk, TransactionTemplate transaction, AuditTrail trail, Clock clock) {
    this.desk = desk;
    this.transaction = transaction;
    this.trail = trail;
    this.clock = clock;
  }

  /// What came of an act.
  public enum Act {
    DONE,
    /// The window is not open, not over yet, or everything is final.
    NOT_NOW,
    /// It has been done already, or there is nothing to do it to.
    NOTHING_TO_DO,
    /// Whoever marked the item does not decide.
    OWN_MARK
  }

  /// One that stands.
  public Optional<Clarification> find(UUID id) {
    return desk.sql(SELECT + "WHERE c.id = ? AND c.withdrawn_at IS NULL")
        .param(id)
        .query(ReviewRows::clarification)
        .optional();
  }

  /// Sends the explanation of an item whose provisional mark is below full; checked by the caller.
  public Act send(Round round, Code item, String text, AccountId account, Actor by) {
    return inTransaction(
        round,
        Review.State.CLARIFYING,
        () -> {
          int added =
              desk.sql(
                      """
                      INSERT INTO review.clarification (round_id, item, text, sent_at, sent_by)
                      VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                      """)
                  .params(round.id().value(), item.value(), text, now(), account.value())
                  .update();
          return added == 0
              ? Act.NOTHING_TO_DO
              : done("clarification.sent", by, round, item, Optional.of(round));
        });
  }

  /// Takes an explanation back, to send another or none.
  public Act withdraw(Round round, Code item, Actor by) {
    return inTransaction(
        round,
        Review.State.CLARIFYING,
        () -> {
          int changed =
              desk.sql(
                      """
                      UPDATE review.clarification SET withdrawn_at = ?
                      WHERE round_id = ? AND item = ? AND withdrawn_at IS NULL
                      """)
                  .params(now(), round.id().value(), item.value())
                  .update();
          return changed == 0
              ? Act.NOTHING_TO_DO
              : done("clarification.withdrawn", by, round, item, Optional.of(round));
        });
  }

  /// The clarifications whose window is over: undecided ones first, then in the order of items.
  ///
  /// @param account without those of items that they marked
  public List<Clarification> waiting(AccountId account) {
    return desk.sql(
            SELECT
                + """
                JOIN review.review v ON v.round_id = c.round_id
                JOIN review.assignment a ON a.round_id = c.round_id AND a.item = c.item AND a.seat = 1
                WHERE c.withdrawn_at IS NULL AND c.decided_at IS NULL AND v.closes_at <= :now
                  AND NOT EXISTS (SELECT 1 FROM review.assignment o WHERE o.round_id = c.round_id
                    AND o.item = c.item AND o.assessor = :account)
                ORDER BY a.place, v.closes_at, c.sent_at, c.id
                """)
        .param("now", now())
        .param("account", account.value())
        .query(ReviewRows::clarification)
        .list();
  }

  /// Decides, once and for all.
  ///
  /// @param mark key of an option of the item
  /// @param reason not empty
  public Act decide(
      Clarification clarification,
      Round round,
      String mark,
      String reason,
      AccountId account,
      Actor by) {
    return inTransaction(
        round,
        Review.State.DECIDING,
        () -> {
          if (hasSeat(clarification, account)) return Act.OWN_MARK;
          int changed =
              desk.sql(
                      """
                      UPDATE review.clarification
                      SET decided_at = ?, decided_by = ?, mark = ?, decision_reason = ?
                      WHERE id = ? AND withdrawn_at IS NULL AND decided_at IS NULL
                      """)
                  .params(now(), account.value(), mark, reason, clarification.id())
                  .update();
          return changed == 0
              ? Act.NOTHING_TO_DO
              : done("clarification.decided", by, round, clarification.item(), Optional.empty());
        });
  }

  private boolean hasSeat(Clarification clarification, AccountId account) {
    return desk.sql(
                "SELECT count(*) FROM review.assignment WHERE round_id = ? AND item = ? AND assessor = ?")
            .params(clarification.round().value(), clarification.item().value(), account.value())
            .query(Long.class)
            .single()
        > 0;
  }

  /// Within the state that an act needs, which nobody ends meanwhile.
  private Act inTransaction(Round round, Review.State needed, Supplier<Act> act) {
    return Objects.requireNonNull(
        transaction.execute(_ ->
            desk.sql(ReviewRows.REVIEW + "WHERE v.round_id = ? FOR SHARE")
                .param(round.id().value())
                .query(ReviewRows::review)
                .optional()
                .filter(review -> review.state(clock.instant()) == needed)
                .map(_ -> act.get())
                .orElse(Act.NOT_NOW)));
  }

  /// Writes into the trail what was done.
  ///
  /// @param of the round whose agency may read of it in the trail; empty where it would read who
  ///   decided
  private Act done(String name, Actor by, Round round, Code item, Optional<Round> of) {
    Map<String, String> details = Map.of("round", round.id().toString(), "item", item.value());
    trail.record(
        of.isPresent()
            ? AuditEvent.of(name, by, round.agency(), details)
            : AuditEvent.of(name, by, details));
    return Act.DONE;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
