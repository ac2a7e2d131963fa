package prongsai.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.round.RoundId;

/// Giving marks. A mark may be changed until the other seat has marked too, or until the marks are
/// opened to the agency; where the first two differ, a third person is asked at once.
@Component
public class Marking {
  private final JdbcClient desk;
  private final TransactionTemplate transaction;
  private final Substitutes substitutes;
  private final AuditTrail trail;
  private final Clock clock;

  Marking(
      JdbcClient desk,
      TransactionTemplate transaction,
      Substitutes substitutes,
      AuditTrail trail,
      Clock clock) {
    this.desk = desk;
    this.transaction = transaction;
    this.substitutes = substitutes;
    this.trail = trail;
    this.clock = clock;
  }

  /// Whether, and why not, a mark may be given or changed.
  public enum Lock {
    OPEN,
    /// Both seats are in.
    BOTH_IN,
    /// The agency sees the provisional marks.
    OPENED,
    /// It is no longer this person's to mark.
    NOT_THEIRS
  }

  /// The lock of an assignment among the seats of its item.
  public Lock lock(Assignment one, List<Assignment> seats) {
    if (isOpened(one.round())) return Lock.OPENED;
    return one.seat() != Seat.THIRD && bothIn(seats) ? Lock.BOTH_IN : Lock.OPEN;
  }

  private boolean isOpened(RoundId round) {
    return desk.sql(
            """
            SELECT v.opened_at IS NOT NULL OR r.state = 'frozen'
            FROM review.review v JOIN round.round r ON r.id = v.round_id WHERE v.round_id = ?
            """)
        .param(round.value())
        .query(Boolean.class)
        .single();
  }

  /// Whether nothing of a round's review changes any more.
  public boolean isFinal(RoundId round) {
    return desk.sql(
            """
            SELECT v.final_at IS NOT NULL OR r.state = 'frozen'
            FROM review.review v JOIN round.round r ON r.id = v.round_id WHERE v.round_id = ?
            """)
        .param(round.value())
        .query(Boolean.class)
        .single();
  }

  /// Whether there is a second seat and both have marked.
  public static boolean bothIn(List<Assignment> seats) {
    List<Assignment> blind = seats.stream().filter(one -> one.seat() != Seat.THIRD).toList();
    return blind.size() == 2 && blind.stream().allMatch(one -> one.given().isPresent());
  }

  /// Gives a mark, or changes one.
  ///
  /// @param mark key of an option; with its reason, checked by the caller
  public Lock mark(
      Assignment wanted,
      AccountId account,
      String mark,
      String reason,
      Confidence confidence,
      Actor by) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          List<Assignment> seats = locked(wanted);
          Optional<Assignment> own =
              seats.stream()
                  .filter(one -> one.id().equals(wanted.id()) && one.isOf(account))
                  .findFirst();
          if (own.isEmpty()) return Lock.NOT_THEIRS;
          Lock lock = lock(own.get(), seats);
          if (lock != Lock.OPEN) return lock;
          write(own.get(), mark, reason, confidence, by);
          if (own.get().seat() != Seat.THIRD) askThird(own.get(), mark, seats);
          return Lock.OPEN;
        }));
  }

  /// The review first, so that it is not opened meanwhile; then the seats of the item.
  private List<Assignment> locked(Assignment wanted) {
    desk.sql("SELECT 1 FROM review.review WHERE round_id = ? FOR SHARE")
        .param(wanted.round().value())
        .query(row -> {});
    return desk.sql(
            Assignments.SELECT + "WHERE a.round_id = ? AND a.item = ? ORDER BY a.seat FOR UPDATE")
        .params(wanted.round().value(), wanted.item().value())
        .query(Assignments::assignment)
        .list();
  }

  private void write(Assignment own, String mark, String reason, Confidence confidence, Actor by) {
    desk.sql(
            """
            UPDATE review.assignment SET mark = ?, reason = ?, confidence = ?, marked_at = ?
            WHERE id = ?
            """)
        .params(mark, reason, confidence.name(), clock.instant().atOffset(ZoneOffset.UTC), own.id())
        .update();
    trail.record(
        AuditEvent.of(
            own.given().isEmpty() ? "review.marked" : "review.mark-changed",
            by,
            Map.of("round", own.round().toString(), "item", own.item().value())));
  }

  private void askThird(Assignment own, String mark, List<Assignment> seats) {
    boolean differ =
        seats.stream()
            .filter(one -> one.seat() != Seat.THIRD && !one.id().equals(own.id()))
            .flatMap(one -> one.given().stream())
            .anyMatch(given -> !given.mark().equals(mark));
    if (!differ) return;
    Optional<AccountId> third = substitutes.session().take(own.round(), own.item());
    desk.sql(
            """
            INSERT INTO review.assignment (round_id, item, place, seat, assessor)
            SELECT round_id, item, place, 3, ? FROM review.assignment WHERE id = ?
            """)
        .param(third.map(AccountId::value).orElse(null))
        .param(own.id())
        .update();
  }
}
