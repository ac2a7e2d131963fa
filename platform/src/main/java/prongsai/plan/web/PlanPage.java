package prongsai.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.plan.Measure;
import prongsai.plan.MeasureId;
import prongsai.plan.Plan;
import prongsai.plan.PlanComment;
import prongsai.plan.PlanState;
import prongsai.plan.Planning;
import prongsai.plan.Plans;
import prongsai.results.FrozenResult;
import prongsai.scoring.score.Result;

/// The plan of a round: begun, and its measures in order.
@Controller
class PlanPage {
  static final String PATH = "/desk/rounds/{id:[0-9a-f-]{36}}/plan";

  private final PlanAccess access;
  private final PlanRows rows;
  private final Library library;
  private final Plans plans;
  private final Planning planning;
  private final Rights rights;

  PlanPage(
      PlanAccess access,
      PlanRows rows,
      Library library,
      Plans plans,
      Planning planning,
      Rights rights) {
    this.access = access;
    this.rows = rows;
    this.library = library;
    this.plans = plans;
    this.planning = planning;
    this.rights = rights;
  }

  @GetMapping(PATH)
  String page(@PathVariable String id, Model model) {
    PlanHead head = access.head(id, Permission.READ_PLAN);
    return head.plan().isPresent() ? list(head, "", model) : beginning(head, model);
  }

  private String beginning(PlanHead head, Model model) {
    model.addAttribute("head", head);
    if (access.frozen(head).isEmpty()) return "plan/none";
    Result result = access.result(head);
    PlanFigures figures = new PlanFigures(result);
    List<Measure> proposal = library.proposal(result);
    model.addAttribute("figures", figures);
    model.addAttribute("proposal", proposal);
    model.addAttribute("outlook", figures.outlook(proposal));
    return "plan/begin";
  }

  @PostMapping(PATH + "/begin")
  String begin(@PathVariable String id, @RequestParam(defaultValue = "") String from) {
    PlanHead head = access.head(id, Permission.DRAFT_PLAN);
    FrozenResult frozen = access.frozen(head).orElseThrow(PlanAccess::missing);
    boolean proposed = from.equals("proposal");
    planning.begin(
        head.round(),
        frozen,
        proposed ? library.proposal(access.result(head)) : List.of(),
        access.me(),
        rights.actor());
    return "redirect:" + head.path();
  }

  /// One button of the list: `up` or `down` with the id of a measure; `remove` with its id and the
  /// version that was seen; `merge`, `first` or `last` for those that are ticked.
  @PostMapping(PATH + "/list")
  String act(
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      @RequestParam(defaultValue = "") List<String> pick,
      Model model,
      HttpServletResponse response) {
    PlanHead head = access.head(id, Permission.DRAFT_PLAN);
    ListActs acts = new ListActs(head, planning, access.me());
    List<MeasureId> ticked = pick.stream().flatMap(one -> ListActs.id(one).stream()).toList();
    Optional<String> refused = acts.act(sent, ticked);
    if (refused.isEmpty()) return "redirect:" + head.path() + ListActs.place(sent);
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return list(access.head(id, Permission.DRAFT_PLAN), refused.get(), model);
  }

  private String list(PlanHead head, String refused, Model model) {
    Plan plan = head.begun();
    Result result = access.result(head);
    PlanFigures figures = new PlanFigures(result);
    int latest = access.frozen(head).map(FrozenResult::number).orElse(0);
    model.addAttribute(
        "view",
        new PlanView(
            head,
            rows.of(head, figures),
            figures.outlook(plan.content()),
            plans.removed(head.round().id()).size(),
            head.isOpen() ? library.unused(result, plan.content()).size() : 0,
            said(head),
            latest > plan.resultNumber() ? latest : 0,
            refused));
    return "plan/list";
  }

  /// What was said last of the plan as a whole, while it is being mended.
  private List<String> said(PlanHead head) {
    List<String> said = new ArrayList<>();
    if (!head.is(PlanState.DRAFTING)) return said;
    List<PlanComment> comments = plans.comments(head.round().id());
    for (PlanComment comment : comments)
      if (comment.measure().isEmpty() && comment.at().equals(comments.getFirst().at()))
        said.add(comment.text());
    return said;
  }
}
