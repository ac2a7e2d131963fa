package prongsai.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;
import prongsai.round.RoundId;

/// Reads plans.
@Component
public class Plans {
  private static final String APPROVED =
      "SELECT round_id, edition, sha256, bytes, at, account FROM plan.approved WHERE round_id = ?";

  private final JdbcClient desk;
  private final MeasureTable measures;

  Plans(JdbcClient desk) {
    this.desk = desk;
    measures = new MeasureTable(desk);
  }

  /// The plan as it stands now; empty before it was begun.
  public Optional<Plan> of(RoundId round) {
    return desk.sql("SELECT state, result_number, result_sha256 FROM plan.plan WHERE round_id = ?")
        .param(round.value())
        .query((row, number) ->
            new Plan(
                round,
                PlanState.valueOf(row.getString("state")),
                row.getInt("result_number"),
                row.getString("result_sha256"),
                measures.of(round, false)))
        .optional();
  }

  /// How far the plan is; empty before it was begun.
  public Optional<PlanState> state(RoundId round) {
    return desk.sql("SELECT state FROM plan.plan WHERE round_id = ?")
        .param(round.value())
        .query((row, number) -> PlanState.valueOf(row.getString("state")))
        .optional();
  }

  /// One measure, removed or not.
  public Optional<MeasureVersion> measure(RoundId round, MeasureId id) {
    return measures.find(round, id);
  }

  /// Measures that were taken out and can be brought back.
  public List<MeasureVersion> removed(RoundId round) {
    return measures.of(round, true);
  }

  /// What a measure ever was, the latest first.
  public List<MeasureVersion> history(RoundId round, MeasureId id) {
    return measures.history(round, id);
  }

  /// The measures as they stood at a moment, in no order; without those removed.
  public List<Measure> asOf(RoundId round, Instant moment) {
    return measures.asOf(round, moment).stream().map(MeasureVersion::measure).toList();
  }

  /// The edition in force; empty before the first approval.
  public Optional<ApprovedPlan> approved(RoundId round) {
    return desk.sql(APPROVED + " ORDER BY edition DESC LIMIT 1")
        .param(round.value())
        .query(Plans::approved)
        .optional();
  }

  /// All approved editions, the latest first.
  public List<ApprovedPlan> editions(RoundId round) {
    return desk.sql(APPROVED + " ORDER BY edition DESC")
        .param(round.value())
        .query(Plans::approved)
        .list();
  }

  private static ApprovedPlan approved(ResultSet row, int number) throws SQLException {
    return new ApprovedPlan(
        new RoundId(row.getObject("round_id", UUID.class)),
        row.getInt("edition"),
        row.getString("sha256"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new AccountId(row.getLong("account")),
        PlanBytes.read(row.getBytes("bytes")));
  }

  /// What the executive said, the latest first.
  public List<PlanComment> comments(RoundId round) {
    return desk.sql("SELECT * FROM plan.comment WHERE round_id = ? ORDER BY at DESC, id")
        .param(round.value())
        .query((row, number) ->
            new PlanComment(
                Optional.ofNullable(row.getObject("measure_id", UUID.class)).map(MeasureId::new),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getLong("account"))))
        .list();
  }
}
