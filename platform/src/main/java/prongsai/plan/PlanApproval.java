package prongsai.plan;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.round.Round;

/// The executive approves exactly the state that was shown, or sends it back with comments.
@Component
public class PlanApproval {
  private static final String NOT_AWAITED = "แผนนี้ไม่ได้อยู่ระหว่างรออนุมัติ โปรดเปิดหน้านี้ใหม่";

  private final JdbcClient desk;
  private final Plans plans;
  private final TransactionTemplate transaction;
  private final AuditTrail trail;
  private final Clock clock;

  PlanApproval(
      JdbcClient desk,
      Plans plans,
      TransactionTemplate transaction,
      AuditTrail trail,
      Clock clock) {
    this.desk = desk;
    this.plans = plans;
    this.transaction = transaction;
    this.trail = trail;
    this.clock = clock;
  }

  /// The hash of a plan as it stands now: what an executive is shown and approves.
  public static String hash(Round round, Plan plan) {
    return PlanBytes.sha256(PlanBytes.of(round, plan));
  }

  /// Approves the state with a hash, as the next edition.
  ///
  /// @param shown the hash that the executive saw
  /// @return why it is not approved, in Thai; empty when it is
  public Optional<String> approve(Round round, String shown, AccountId executive, Actor actor) {
    return transaction.execute(_ -> {
      if (!isAwaited(round)) return Optional.of(NOT_AWAITED);
      byte[] bytes = PlanBytes.of(round, plans.of(round.id()).orElseThrow());
      String hash = PlanBytes.sha256(bytes);
      if (!hash.equals(shown))
        return Optional.of(
            "มีการแก้ไขแผนหลังจากที่ท่านเปิดหน้านี้ โปรดตรวจแผนใหม่อีกครั้งก่อนอนุมัติ");
      become(round, PlanState.APPROVED);
      keep(round, bytes, hash, executive);
      trail.record(
          AuditEvent.of(
              "plan.approved",
              actor,
              round.agency(),
              Map.of("round", round.id().toString(), "sha256", hash)));
      return Optional.empty();
    });
  }

  private void keep(Round round, byte[] bytes, String hash, AccountId executive) {
    desk.sql(
            """
            INSERT INTO plan.approved (round_id, edition, sha256, bytes, at, account)
            SELECT ?, coalesce(max(edition), 0) + 1, ?, ?, ?, ? FROM plan.approved WHERE round_id = ?
            """)
        .params(
            round.id().value(),
            hash,
            bytes,
            clock.instant().atOffset(ZoneOffset.UTC),
            executive.value(),
            round.id().value())
        .update();
  }

  /// Sends the plan back to the officers.
  ///
  /// @param comments what to mend; may be empty
  /// @return why it cannot be, in Thai; empty when it was
  public Optional<String> sendBack(
      Round round, List<PlanComment> comments, AccountId executive, Actor actor) {
    return transaction.execute(_ -> {
      if (!isAwaited(round)) return Optional.of(NOT_AWAITED);
      become(round, PlanState.DRAFTING);
      OffsetDateTime at = clock.instant().atOffset(ZoneOffset.UTC);
      comments.forEach(comment -> comment(round, comment, executive, at));
      trail.record(
          AuditEvent.of(
              "plan.sent-back",
              actor,
              round.agency(),
              Map.of("round", round.id().toString(), "count", Integer.toString(comments.size()))));
      return Optional.empty();
    });
  }

  private void comment(Round round, PlanComment comment, AccountId executive, OffsetDateTime at) {
    desk.sql(
            "INSERT INTO plan.comment (round_id, measure_id, text, at, account) VALUES (?, ?, ?, ?, ?)")
        .param(round.id().value())
        .param(comment.measure().map(MeasureId::value).orElse(null))
        .param(comment.text())
        .param(at)
        .param(executive.value())
        .update();
  }

  private void become(Round round, PlanState state) {
    desk.sql("UPDATE plan.plan SET state = ? WHERE round_id = ?")
        .params(state.name(), round.id().value())
        .update();
  }

  private boolean isAwaited(Round round) {
    return desk.sql("SELECT state FROM plan.plan WHERE round_id = ? FOR UPDATE")
        .param(round.id().value())
        .query(String.class)
        .optional()
        .equals(Optional.of(PlanState.AWAITING_APPROVAL.name()));
  }
}
