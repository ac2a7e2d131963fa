package prongsai.plan;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.round.Round;

/// The row of a plan, held by one writer after the other until the end of a transaction.
final class PlanLock {
  private final JdbcClient desk;
  private final TransactionTemplate transaction;

  PlanLock(JdbcClient desk, TransactionTemplate transaction) {
    this.desk = desk;
    this.transaction = transaction;
  }

  /// Does work on a plan that is being drafted. What the work refuses is undone.
  ///
  /// @return why nothing was done, in Thai; empty when it was
  Optional<String> drafting(Round round, Supplier<Optional<String>> work) {
    return transaction.execute(status -> {
      Optional<String> refused =
          take(round).map(state -> drafting(state, work)).orElse(Optional.of(NONE));
      if (refused.isPresent()) status.setRollbackOnly();
      return refused;
    });
  }

  private static final String NONE = "ยังไม่ได้เริ่มจัดทำแผน";

  private static Optional<String> drafting(PlanState state, Supplier<Optional<String>> work) {
    return switch (state) {
      case DRAFTING -> work.get();
      case AWAITING_APPROVAL ->
          Optional.of("ส่งแผนให้ผู้บริหารแล้ว แก้ไขได้อีกเมื่อดึงกลับหรือผู้บริหารส่งคืน");
      case APPROVED ->
          Optional.of("ผู้บริหารอนุมัติแผนแล้ว หากต้องแก้ไข ให้เลือกแก้ไขแผนเพื่อจัดทำฉบับถัดไป");
    };
  }

  /// How far the plan is; held until the transaction ends.
  Optional<PlanState> take(Round round) {
    return desk.sql("SELECT state FROM plan.plan WHERE round_id = ? FOR UPDATE")
        .param(round.id().value())
        .query((row, number) -> PlanState.valueOf(row.getString(1)))
        .optional();
  }
}
