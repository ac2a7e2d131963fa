package prongsai.disclosure;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.round.Round;
import prongsai.round.RoundState;
import prongsai.scoring.framework.Code;

/// The executive approves exactly the state that was shown, or sends it back with comments.
@Component
public class ChecklistApproval {
  private final JdbcClient desk;
  private final Checklists checklists;
  private final TransactionTemplate transaction;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ChecklistApproval(
      JdbcClient desk,
      Checklists checklists,
      TransactionTemplate transaction,
      AuditTrail trail,
      ApplicationEventPublisher events,
      Clock clock) {
    this.desk = desk;
    this.checklists = checklists;
    this.transaction = transaction;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /// The hash of a checklist as it stands now: what an executive is shown and approves.
  public String hash(Round round) {
    return ChecklistBytes.sha256(ChecklistBytes.of(round, checklists.of(round)));
  }

  /// Approves the state with a hash.
  ///
  /// @param shown the hash that the executive saw
  /// @return why it is not approved, in Thai; empty when it is
  public Optional<String> approve(Round round, String shown, AccountId executive, Actor actor) {
    Optional<String> refused =
        transaction.execute(_ -> approveAlone(round, shown, executive, actor));
    if (refused.isEmpty()) events.publishEvent(new ChecklistApproved(round.id()));
    return refused;
  }

  private Optional<String> approveAlone(
      Round round, String shown, AccountId executive, Actor actor) {
    if (!isAwaited(round)) return Optional.of(NOT_AWAITED);
    byte[] bytes = ChecklistBytes.of(round, checklists.of(round));
    String hash = ChecklistBytes.sha256(bytes);
    if (!hash.equals(shown))
      return Optional.of(
          "มีการแก้ไขหลังจากที่ท่านเปิดหน้านี้ โปรดตรวจรายการใหม่อีกครั้งก่อนอนุมัติ");
    desk.sql("UPDATE disclosure.checklist SET state = 'APPROVED' WHERE round_id = ?")
        .param(round.id().value())
        .update();
    desk.sql("INSERT INTO disclosure.approved VALUES (?, ?, ?, ?, ?)")
        .params(
            round.id().value(),
            hash,
            bytes,
            clock.instant().atOffset(ZoneOffset.UTC),
            executive.value())
        .update();
    trail.record(
        AuditEvent.of(
            "checklist.approved",
            actor,
            round.agency(),
            Map.of("round", round.id().toString(), "sha256", hash)));
    return Optional.empty();
  }

  private static final String NOT_AWAITED =
      "รายการนี้ไม่ได้อยู่ระหว่างรออนุมัติ โปรดเปิดหน้านี้ใหม่";

  private boolean isAwaited(Round round) {
    return round.state() != RoundState.FROZEN
        && desk.sql("SELECT state FROM disclosure.checklist WHERE round_id = ? FOR UPDATE")
            .param(round.id().value())
            .query(String.class)
            .optional()
            .equals(Optional.of(Checklist.State.AWAITING_APPROVAL.name()));
  }

  /// Sends the checklist back to the officers.
  ///
  /// @param comments what to mend, by item, without blanks at the ends; may be empty
  /// @return why it cannot be, in Thai; empty when it was
  public Optional<String> sendBack(
      Round round, Map<Code, String> comments, AccountId executive, Actor actor) {
    return transaction.execute(_ -> {
      if (!isAwaited(round)) return Optional.of(NOT_AWAITED);
      desk.sql("UPDATE disclosure.checklist SET state = 'FILLING' WHERE round_id = ?")
          .param(round.id().value())
          .update();
      comments.forEach((item, text) -> comment(round, item, text, executive));
      trail.record(
          AuditEvent.of(
              "checklist.sent-back",
              actor,
              round.agency(),
              Map.of("round", round.id().toString(), "count", Integer.toString(comments.size()))));
      return Optional.empty();
    });
  }

  private void comment(Round round, Code item, String text, AccountId executive) {
    desk.sql(
            """
            INSERT INTO disclosure.comment (round_id, item, text, at, account)
            VALUES (?, ?, ?, ?, ?)
            """)
        .params(
            round.id().value(),
            item.value(),
            text,
            clock.instant().atOffset(ZoneOffset.UTC),
            executive.value())
        .update();
  }
}
