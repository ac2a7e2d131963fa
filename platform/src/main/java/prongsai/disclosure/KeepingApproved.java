package prongsai.disclosure;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import prongsai.checking.CheckRuns;

/// Has the links of a checklist looked at and kept as soon as it is approved, in the background.
@Component
class KeepingApproved {
  private final CheckRuns runs;

  KeepingApproved(CheckRuns runs) {
    this.runs = runs;
  }

  @EventListener
  void on(ChecklistApproved approved) {
    runs.keepSubmitted();
  }
}
