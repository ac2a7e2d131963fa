package prongsai.plan;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.round.Round;

/// The way of a plan to the executive and back to its officers.
@Component
public class PlanCourse {
  private final JdbcClient desk;
  private final MeasureTable measures;
  private final PlanLock lock;
  private final TransactionTemplate transaction;
  private final AuditTrail trail;
  private final Clock clock;

  PlanCourse(JdbcClient desk, TransactionTemplate transaction, AuditTrail trail, Clock clock) {
    this.desk = desk;
    this.transaction = transaction;
    this.trail = trail;
    this.clock = clock;
    measures = new MeasureTable(desk);
    lock = new PlanLock(desk, transaction);
  }

  /// Sends the plan to the executive.
  ///
  /// @return why it cannot be, in Thai; empty when it was
  public Optional<String> send(Round round, AccountId by, Actor actor) {
    return lock.drafting(
        round,
        () -> {
          List<MeasureVersion> all = measures.of(round.id(), false);
          if (all.isEmpty())
            return Optional.of("แผนยังไม่มีมาตรการ โปรดเพิ่มอย่างน้อยหนึ่งมาตรการ");
          long gaps =
              all.stream().filter(one -> !MeasureRules.gaps(one.measure()).isEmpty()).count();
          if (gaps > 0)
            return Optional.of(
                "มี " + gaps + " มาตรการที่ยังกรอกไม่ครบ โปรดแก้ไขก่อนส่งให้ผู้บริหาร");
          desk.sql(
                  """
                  UPDATE plan.plan SET state = 'AWAITING_APPROVAL', sent_at = ?, sent_by = ?
                  WHERE round_id = ?
                  """)
              .params(clock.instant().atOffset(ZoneOffset.UTC), by.value(), round.id().value())
              .update();
          note("plan.sent", round, actor, Map.of("count", Integer.toString(all.size())));
          return Optional.empty();
        });
  }

  /// Takes it back from the executive before approval.
  ///
  /// @return why it cannot be, in Thai; empty when it was
  public Optional<String> takeBack(Round round, Actor actor) {
    return from(
        round,
        PlanState.AWAITING_APPROVAL,
        "plan.taken-back",
        actor,
        "แผนนี้ไม่ได้อยู่ระหว่างรอผู้บริหารอนุมัติ");
  }

  /// Begins the next edition of an approved plan; the approved one stays in force meanwhile.
  ///
  /// @return why it cannot be, in Thai; empty when it was
  public Optional<String> reopen(Round round, Actor actor) {
    return from(
        round,
        PlanState.APPROVED,
        "plan.reopened",
        actor,
        "แผนนี้ยังไม่ได้รับอนุมัติ จึงแก้ไขได้อยู่แล้ว");
  }

  private Optional<String> from(
      Round round, PlanState state, String event, Actor actor, String otherwise) {
    return transaction.execute(_ -> {
      if (!lock.take(round).equals(Optional.of(state))) return Optional.of(otherwise);
      desk.sql("UPDATE plan.plan SET state = 'DRAFTING' WHERE round_id = ?")
          .param(round.id().value())
          .update();
      note(event, round, actor, Map.of());
      return Optional.empty();
    });
  }

  private void note(String event, Round round, Actor actor, Map<String, String> more) {
    SortedMap<String, String> details = new TreeMap<>(more);
    details.put("round", round.id().toString());
    trail.record(AuditEvent.of(event, actor, round.agency(), details));
  }
}
