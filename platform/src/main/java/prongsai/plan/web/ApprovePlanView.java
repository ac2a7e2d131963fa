package prongsai.plan.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import prongsai.plan.Measure;

/// The whole state of a plan as an executive approves it.
///
/// @param sha256 hash of exactly this state
/// @param shown when it was read
/// @param refused why the last act was not done, in Thai; empty for nothing
/// @param changed what is different from the state that the last act was about
/// @param typed comments by the id of their measure, as typed; of the whole under the empty name
public record ApprovePlanView(
    PlanHead head,
    OfficialTable table,
    Outlook outlook,
    String sha256,
    Instant shown,
    String refused,
    List<Difference> changed,
    Map<String, String> typed) {
  public ApprovePlanView {
    changed = List.copyOf(changed);
    typed = Map.copyOf(typed);
  }

  /// What was typed about a measure.
  public String typed(Measure measure) {
    return typed.getOrDefault(measure.id().toString(), "");
  }

  /// What was typed about the whole.
  public String typedOfAll() {
    return typed.getOrDefault("", "");
  }
}
