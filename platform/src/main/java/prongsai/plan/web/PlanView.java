package prongsai.plan.web;

import java.util.List;

/// The list of a plan.
///
/// @param removed how many measures were taken out and can be brought back
/// @param unused how many measures of the library are not in the plan
/// @param said what the executive said of the plan as a whole when sending it back, the latest
///   first
/// @param newer number of a later version of the result than the plan answers; 0 for none
/// @param refused why the last act was not done, in Thai; empty for nothing
public record PlanView(
    PlanHead head,
    List<MeasureRow> rows,
    Outlook outlook,
    int removed,
    int unused,
    List<String> said,
    int newer,
    String refused) {
  public PlanView {
    rows = List.copyOf(rows);
    said = List.copyOf(said);
  }

  /// So many measures lack something.
  public long incomplete() {
    return rows.stream().filter(row -> !row.gaps().isEmpty()).count();
  }

  /// So many measures should be looked at twice.
  public long doubtful() {
    return rows.stream().filter(row -> !row.doubts().isEmpty()).count();
  }
}
