package prongsai.progress.web;

import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import prongsai.progress.Drafts;
import prongsai.progress.EvidenceFiles;
import prongsai.progress.Progress;
import prongsai.progress.ReportingRound;
import prongsai.web.FormErrors;

/// Gathers what the page of a step shows.
@Component
class StepViews {
  private final ProgressAccess access;
  private final Drafts drafts;
  private final EvidenceFiles files;

  StepViews(ProgressAccess access, Drafts drafts, EvidenceFiles files) {
    this.access = access;
    this.drafts = drafts;
    this.files = files;
  }

  /// What is said above the page.
  record Told(String done, int meanwhile) {
    static final Told NOTHING = new Told("", 0);
  }

  /// The page with the draft of whoever looks, or an empty form.
  StepView of(ProgressHead head, Progress.Found found, Told told) {
    Optional<Drafts.Draft> draft = drafts.find(found.step().step().id(), head.me());
    ReportForm form =
        draft.map(kept -> new ReportForm(kept.fields())).orElseGet(() -> fresh(head, found));
    return view(head, found, form, FormErrors.NONE, draft.map(Drafts.Draft::at), told);
  }

  /// The page with what was typed and what is wrong with it.
  StepView again(ProgressHead head, Progress.Found found, ReportForm form, FormErrors errors) {
    return view(head, found, form, errors, Optional.empty(), Told.NOTHING);
  }

  private StepView view(
      ProgressHead head,
      Progress.Found found,
      ReportForm form,
      FormErrors errors,
      Optional<java.time.Instant> draft,
      Told told) {
    ProgressAccess.Names names = access.names();
    return new StepView(
        head,
        found,
        form,
        errors,
        files.loose(found.step().step().id(), head.me()),
        draft,
        told.meanwhile(),
        told.done(),
        names.contact(found.measure().measure()),
        names);
  }

  private static ReportForm fresh(ProgressHead head, Progress.Found found) {
    TreeMap<String, String> fields = new TreeMap<>();
    fields.put("reporting", head.now().orElse(ReportingRound.ANY_TIME).name());
    fields.put("seen", Integer.toString(found.step().reports().size()));
    found.step().latest().ifPresent(last -> fields.put("state", last.state().name()));
    return new ReportForm(fields);
  }
}
