package prongsai.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.access.Permission;
import prongsai.plan.Measure;
import prongsai.plan.MeasureId;
import prongsai.plan.MeasureVersion;
import prongsai.plan.Planned;
import prongsai.plan.Planning;
import prongsai.plan.Plans;
import prongsai.web.FormErrors;

/// The page of one measure: read by many, edited by officers. Works without JavaScript: buttons add
/// and move rows, one saves. What somebody else saved meanwhile is shown beside what was typed.
@Controller
class MeasurePage {
  static final String PATH = PlanPage.PATH + "/measures/{measure:[0-9a-f-]{36}}";
  private static final String NEW = PlanPage.PATH + "/measures/new";

  private final PlanAccess access;
  private final MeasureViews views;
  private final Plans plans;
  private final Planning planning;

  MeasurePage(PlanAccess access, MeasureViews views, Plans plans, Planning planning) {
    this.access = access;
    this.views = views;
    this.plans = plans;
    this.planning = planning;
  }

  @GetMapping(PATH)
  String read(@PathVariable String id, @PathVariable("measure") String which, Model model) {
    PlanHead head = access.head(id, Permission.READ_PLAN);
    MeasureVersion now = find(head, which);
    MeasureForm form = MeasureForm.of(now.measure(), now.version());
    return page(head, Optional.of(now), clean(form, now.measure()), model);
  }

  @GetMapping(NEW)
  String blank(@PathVariable String id, Model model) {
    PlanHead head = access.head(id, Permission.DRAFT_PLAN);
    head.begun();
    MeasureForm form = MeasureForm.blank();
    return page(head, Optional.empty(), clean(form, readable(head, form)), model);
  }

  private Measure readable(PlanHead head, MeasureForm form) {
    return MeasureReading.read(MeasureId.random(), form, views.allowed(head, Optional.empty()))
        .measure();
  }

  private static MeasureViews.Shown clean(MeasureForm form, Measure measure) {
    return new MeasureViews.Shown(form, measure, FormErrors.NONE, false, Optional.empty());
  }

  @PostMapping(NEW)
  String add(
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    PlanHead head = access.head(id, Permission.DRAFT_PLAN);
    head.begun();
    return take(head, Optional.empty(), sent, model, response);
  }

  @PostMapping(PATH)
  String save(
      @PathVariable String id,
      @PathVariable("measure") String which,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    PlanHead head = access.head(id, Permission.DRAFT_PLAN);
    return take(head, Optional.of(find(head, which)), sent, model, response);
  }

  private String take(
      PlanHead head,
      Optional<MeasureVersion> before,
      Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    String act = sent.getOrDefault("act", "");
    MeasureForm form = chosen(head, before, act, MeasureForm.sent(sent), sent);
    MeasureReading.Allowed allowed = views.allowed(head, before);
    MeasureId id = before.map(one -> one.measure().id()).orElseGet(MeasureId::random);
    Optional<MeasureForm> changed =
        act.equals("merge")
            ? Optional.of(form)
            : new FormActs(new PlanFigures(access.result(head))).after(act, form, sent);
    if (changed.isPresent()) {
      Measure readable = MeasureReading.read(id, changed.get(), allowed).measure();
      return page(head, before, unsaved(changed.get(), readable, FormErrors.NONE), model);
    }
    MeasureForm whole = form.trimmed();
    MeasureReading.Read read = MeasureReading.read(id, whole, allowed);
    if (!read.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(head, before, unsaved(whole, read.measure(), read.errors()), model);
    }
    return keep(new Keeping(head, before, whole, read.measure(), act), model, response);
  }

  /// A measure on its way to be kept.
  private record Keeping(
      PlanHead head,
      Optional<MeasureVersion> before,
      MeasureForm form,
      Measure measure,
      String act) {}

  private String keep(Keeping keeping, Model model, HttpServletResponse response) {
    PlanHead head = keeping.head();
    Planned done =
        keeping.before().isPresent()
            ? planning.save(head.round(), keeping.measure(), keeping.form().seen(), access.me())
            : planning
                .add(head.round(), List.of(keeping.measure()), access.me())
                .<Planned>map(Planned.Refused::new)
                .orElseGet(() ->
                    new Planned.Done(
                        plans.measure(head.round().id(), keeping.measure().id()).orElseThrow()));
    if (done instanceof Planned.Done) {
      String id = keeping.measure().id().toString();
      return "redirect:"
          + head.path()
          + (keeping.act().equals("save-list") ? "#m-" + id : "/measures/" + id);
    }
    response.setStatus(HttpStatus.CONFLICT.value());
    return page(access.head(head.round()), keeping.before(), notKept(keeping, done), model);
  }

  private MeasureViews.Shown notKept(Keeping keeping, Planned done) {
    return switch (done) {
      case Planned.Conflict(MeasureVersion theirs) ->
          new MeasureViews.Shown(
              keeping.form(),
              keeping.measure(),
              FormErrors.NONE,
              true,
              Optional.of(conflict(keeping, theirs)));
      case Planned.Refused(String thai) ->
          unsaved(keeping.form(), keeping.measure(), FormErrors.of("", thai));
      case Planned.Done(MeasureVersion now) ->
          clean(MeasureForm.of(now.measure(), now.version()), now.measure());
    };
  }

  private Conflict conflict(Keeping keeping, MeasureVersion theirs) {
    PlanFigures figures = new PlanFigures(access.result(keeping.head()));
    Measure seen =
        version(keeping.head(), theirs.measure().id(), keeping.form().seen())
            .map(MeasureVersion::measure)
            .orElse(theirs.measure());
    return Conflict.of(
        theirs, keeping.measure(), seen, new MeasureField.Words(figures, access.names()));
  }

  /// After a conflict: the form over the version that was shown, with the chosen fields of it.
  private MeasureForm chosen(
      PlanHead head,
      Optional<MeasureVersion> before,
      String act,
      MeasureForm form,
      Map<String, String> sent) {
    long shown = MeasureForm.number(sent.getOrDefault("theirs", ""));
    if (before.isEmpty() || shown == 0) return form;
    if (act.equals("mine")) return form.at(shown);
    if (!act.equals("merge")) return form;
    Set<MeasureField> theirs = EnumSet.noneOf(MeasureField.class);
    for (MeasureField field : MeasureField.values())
      if (sent.getOrDefault("choose." + field, "").equals("theirs")) theirs.add(field);
    return version(head, before.get().measure().id(), shown)
        .map(one -> form.at(shown).with(theirs, MeasureForm.of(one.measure(), shown)))
        .orElse(form);
  }

  private Optional<MeasureVersion> version(PlanHead head, MeasureId id, long number) {
    return plans.history(head.round().id(), id).stream()
        .filter(one -> one.version() == number)
        .findFirst();
  }

  private static MeasureViews.Shown unsaved(MeasureForm form, Measure readable, FormErrors errors) {
    return new MeasureViews.Shown(form, readable, errors, true, Optional.empty());
  }

  private String page(
      PlanHead head, Optional<MeasureVersion> before, MeasureViews.Shown shown, Model model) {
    model.addAttribute("view", views.of(head, before, shown));
    return "plan/measure";
  }

  private MeasureVersion find(PlanHead head, String which) {
    return ListActs.id(which)
        .flatMap(id -> plans.measure(head.round().id(), id))
        .orElseThrow(PlanAccess::missing);
  }

  /// Who changed what when, the latest first.
  @GetMapping(PATH + "/history")
  String history(@PathVariable String id, @PathVariable("measure") String which, Model model) {
    PlanHead head = access.head(id, Permission.READ_PLAN);
    MeasureVersion now = find(head, which);
    MeasureField.Words words =
        new MeasureField.Words(new PlanFigures(access.result(head)), access.names());
    model.addAttribute("head", head);
    model.addAttribute("now", now);
    model.addAttribute(
        "past", Past.of(plans.history(head.round().id(), now.measure().id()), words));
    return "plan/history";
  }
}
