package prongsai.documents.plan;

import java.util.List;

/// What was reported on a step.
///
/// @param status how far it is
/// @param done what was done; empty when nothing was reported
/// @param outcome what came of it; may be empty
/// @param evidence links and names of files, a line each
/// @param obstacle what stood in the way; may be empty
/// @param remedy what was or will be done about that; may be empty
public record StepResult(
    StepStatus status,
    String done,
    String outcome,
    List<String> evidence,
    String obstacle,
    String remedy) {
  public StepResult {
    evidence = List.copyOf(evidence);
  }

  /// Nobody reported.
  public static StepResult unreported() {
    return new StepResult(StepStatus.NOT_REPORTED, "", "", List.of(), "", "");
  }
}
