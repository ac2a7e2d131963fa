package prongsai.progress;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import prongsai.access.AccountId;
import prongsai.plan.StepId;

/// What somebody reported of a step. It is never changed: a later report stands beside it.
///
/// @param done what was done (ผลการดำเนินการ)
/// @param outcome what came of it (ผลลัพธ์)
/// @param obstacle what stood in the way (ปัญหาอุปสรรค); empty for nothing
/// @param remedy what is done about that (แนวทางแก้ไข); empty for nothing
/// @param percent how much of the step is done, 0–100; empty when not said
public record ProgressReport(
    ReportId id,
    StepId step,
    ReportingRound reporting,
    StepState state,
    String done,
    String outcome,
    String obstacle,
    String remedy,
    OptionalInt percent,
    List<ReportEvidence> evidence,
    Instant at,
    AccountId by) {
  public ProgressReport {
    evidence = List.copyOf(evidence);
  }
}
