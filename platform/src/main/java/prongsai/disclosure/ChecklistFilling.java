package prongsai.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.disclosure.Checklist.State;
import prongsai.round.Round;
import prongsai.round.RoundState;
import prongsai.scoring.framework.Item;
import prongsai.web.ThaiDates;

/// Officers fill in a checklist, field by field. A field is written only over the version that its
/// writer saw, so nobody's work is lost to somebody else's.
@Component
public class ChecklistFilling {
  private static final String FROZEN = "ยืนยันผลการประเมินแล้ว แก้ไขไม่ได้";
  private final JdbcClient desk;
  private final FieldTable fields;
  private final Checklists checklists;
  private final TransactionTemplate transaction;
  private final AuditTrail trail;
  private final Clock clock;

  ChecklistFilling(
      JdbcClient desk,
      Checklists checklists,
      TransactionTemplate transaction,
      AuditTrail trail,
      Clock clock) {
    this.desk = desk;
    this.checklists = checklists;
    this.transaction = transaction;
    this.trail = trail;
    this.clock = clock;
    fields = new FieldTable(desk);
  }

  /// Saves a field.
  ///
  /// @param value without blanks at its ends
  /// @param seen the version that the writer saw; 0 for a field that never was written
  public Saving save(Round round, Item item, Field field, String value, long seen, AccountId by) {
    Optional<String> fault = field.fault(value);
    if (fault.isPresent()) return new Saving.Invalid(fault.get());
    return transaction.execute(_ -> {
      Optional<String> closed = lockForWriting(round);
      return closed.isPresent()
          ? new Saving.Closed(closed.get())
          : write(round, item, field, value, seen, by);
    });
  }

  private Saving write(Round round, Item item, Field field, String value, long seen, AccountId by) {
    FieldValue before = now(round, item, field);
    if (before.value().equals(value)) return new Saving.Saved(before);
    Instant at = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    return fields
        .write(round.id(), item.code(), field, value, seen, at, by)
        .<Saving>map(Saving.Saved::new)
        .orElseGet(() -> afterAnother(now(round, item, field), value));
  }

  private FieldValue now(Round round, Item item, Field field) {
    return fields.of(round.id(), item.code()).getOrDefault(field, FieldValue.NEVER);
  }

  private static Saving afterAnother(FieldValue theirs, String value) {
    return theirs.value().equals(value) ? new Saving.Saved(theirs) : new Saving.Conflict(theirs);
  }

  /// Why nothing can be written any more, in Thai; empty while it can.
  public Optional<String> closed(Round round) {
    return closed(round, checklists.state(round.id()));
  }

  private Optional<String> closed(Round round, State state) {
    if (round.state() == RoundState.FROZEN) return Optional.of(FROZEN);
    return switch (state) {
      case APPROVED -> Optional.of("ผู้บริหารอนุมัติแล้ว แก้ไขไม่ได้");
      case AWAITING_APPROVAL ->
          Optional.of("ส่งให้ผู้บริหารแล้ว แก้ไขได้อีกเมื่อดึงกลับหรือผู้บริหารส่งคืน");
      case FILLING -> overdue(checklists.fillsUntil(round));
    };
  }

  private Optional<String> overdue(Instant until) {
    return clock.instant().isBefore(until)
        ? Optional.empty()
        : Optional.of(
            "หมดเวลากรอกเมื่อ "
                + ThaiDates.moment(until)
                + " หากต้องแก้ไข ให้ขอผู้ดูแลรอบขยายเวลา");
  }

  /// Shares the rows of checklist and round with other writers until the transaction ends: sending,
  /// approving and freezing wait for them.
  private Optional<String> lockForWriting(Round round) {
    make(round);
    return desk.sql(
            """
            SELECT c.state, r.state = 'frozen' AS frozen
            FROM disclosure.checklist c JOIN round.round r ON r.id = c.round_id
            WHERE c.round_id = ? FOR SHARE
            """)
        .param(round.id().value())
        .query((row, number) ->
            row.getBoolean("frozen")
                ? Optional.of(FROZEN)
                : closed(round, State.valueOf(row.getString("state"))))
        .single();
  }

  private void make(Round round) {
    desk.sql("INSERT INTO disclosure.checklist (round_id) VALUES (?) ON CONFLICT DO NOTHING")
        .param(round.id().value())
        .update();
  }

  /// Sends the checklist to the executive.
  ///
  /// @return why it cannot be, in Thai; empty when it was
  public Optional<String> send(Round round, AccountId officer, Actor actor) {
    return transaction.execute(_ -> {
      make(round);
      Optional<String> closed = closed(round, lock(round));
      if (closed.isPresent()) return closed;
      desk.sql(
              """
              UPDATE disclosure.checklist SET state = 'AWAITING_APPROVAL', sent_at = ?, sent_by = ?
              WHERE round_id = ?
              """)
          .params(now(), officer.value(), round.id().value())
          .update();
      note("checklist.sent", round, actor);
      return Optional.empty();
    });
  }

  /// Takes it back from the executive before approval.
  ///
  /// @return why it cannot be, in Thai; empty when it was
  public Optional<String> takeBack(Round round, Actor actor) {
    return transaction.execute(_ -> {
      make(round);
      if (lock(round) != State.AWAITING_APPROVAL)
        return Optional.of("รายการนี้ไม่ได้อยู่ระหว่างรอผู้บริหารอนุมัติ");
      desk.sql("UPDATE disclosure.checklist SET state = 'FILLING' WHERE round_id = ?")
          .param(round.id().value())
          .update();
      note("checklist.taken-back", round, actor);
      return Optional.empty();
    });
  }

  /// Sets until when it can be filled in.
  public void fillUntil(Round round, Instant until, Actor actor) {
    transaction.executeWithoutResult(_ -> {
      make(round);
      desk.sql("UPDATE disclosure.checklist SET fills_until = ? WHERE round_id = ?")
          .params(until.atOffset(ZoneOffset.UTC), round.id().value())
          .update();
      trail.record(
          AuditEvent.of(
              "checklist.scheduled",
              actor,
              round.agency(),
              Map.of("round", round.id().toString(), "until", until.toString())));
    });
  }

  private State lock(Round round) {
    return State.valueOf(
        desk.sql("SELECT state FROM disclosure.checklist WHERE round_id = ? FOR UPDATE")
            .param(round.id().value())
            .query(String.class)
            .single());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private void note(String event, Round round, Actor actor) {
    trail.record(
        AuditEvent.of(event, actor, round.agency(), Map.of("round", round.id().toString())));
  }
}
