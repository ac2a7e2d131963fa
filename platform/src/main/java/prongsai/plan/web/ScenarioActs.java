package prongsai.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.plan.Measure;
import prongsai.plan.Plan;
import prongsai.plan.Planning;
import prongsai.plan.Proposal;
import prongsai.plan.Scenario;
import prongsai.plan.Scenarios;
import prongsai.scoring.score.Result;

/// What becomes of a scenario: measures of the plan, or nothing.
@Controller
class ScenarioActs {
  private static final String PATH = ScenarioPages.PATH + "/{scenario:[0-9a-f-]{36}}";

  private final PlanAccess access;
  private final Scenarios scenarios;
  private final Planning planning;
  private final Rights rights;
  private final AuditTrail trail;

  ScenarioActs(
      PlanAccess access, Scenarios scenarios, Planning planning, Rights rights, AuditTrail trail) {
    this.access = access;
    this.scenarios = scenarios;
    this.planning = planning;
    this.rights = rights;
    this.trail = trail;
  }

  private Scenario find(PlanHead head, String which) {
    return ListActs.id(which)
        .flatMap(id -> scenarios.find(head.round().id(), id.value()))
        .orElseThrow(PlanAccess::missing);
  }

  @GetMapping(PATH + "/plan")
  String offer(@PathVariable String id, @PathVariable String scenario, Model model) {
    PlanHead head = access.head(id, Permission.DRAFT_PLAN);
    return offer(head, find(head, scenario), "", model);
  }

  private List<Measure> measures(PlanHead head, Scenario scenario) {
    Result result = access.result(head);
    return Proposal.of(
        Library.analysis(result), Library.guidance(result), access.today(), scenario.aims());
  }

  private String offer(PlanHead head, Scenario scenario, String refused, Model model) {
    Set<String> titles =
        head.plan().stream()
            .flatMap(plan -> plan.content().stream())
            .map(Measure::title)
            .collect(Collectors.toSet());
    PlanFigures figures = new PlanFigures(access.result(head));
    model.addAttribute("head", head);
    model.addAttribute("scenario", scenario);
    model.addAttribute("measures", measures(head, scenario));
    model.addAttribute("there", titles);
    model.addAttribute("figures", figures);
    model.addAttribute("outlook", figures.outlook(scenario.aims()));
    model.addAttribute("refused", refused);
    return "plan/scenario-plan";
  }

  @PostMapping(PATH + "/plan")
  String take(
      @PathVariable String id,
      @PathVariable String scenario,
      @RequestParam(defaultValue = "") List<String> pick,
      Model model,
      HttpServletResponse response) {
    PlanHead head = access.head(id, Permission.DRAFT_PLAN);
    Scenario kept = find(head, scenario);
    List<Measure> offered = measures(head, kept);
    List<Measure> chosen = new ArrayList<>();
    for (int i = 0; i < offered.size(); i++)
      if (pick.contains(Integer.toString(i))) chosen.add(offered.get(i));
    Optional<String> refused =
        chosen.isEmpty() ? Optional.of("โปรดเลือกอย่างน้อยหนึ่งมาตรการ") : add(head, chosen);
    if (refused.isEmpty()) return "redirect:" + head.path() + "#m-" + chosen.getFirst().id();
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return offer(head, kept, refused.get(), model);
  }

  private Optional<String> add(PlanHead head, List<Measure> chosen) {
    Optional<Plan> plan = head.plan();
    if (plan.isPresent()) return planning.add(head.round(), chosen, access.me());
    planning.begin(
        head.round(),
        access.frozen(head).orElseThrow(PlanAccess::missing),
        chosen,
        access.me(),
        rights.actor());
    return Optional.empty();
  }

  private PlanHead keeper(String id) {
    PlanHead head = access.head(id, Permission.READ_PLAN);
    if (!head.mayApprove()) rights.require(Permission.DRAFT_PLAN, head.round().agency());
    return head;
  }

  @GetMapping(PATH + "/drop")
  String mayDrop(@PathVariable String id, @PathVariable String scenario, Model model) {
    PlanHead head = keeper(id);
    model.addAttribute("head", head);
    model.addAttribute("scenario", find(head, scenario));
    return "plan/scenario-drop";
  }

  @PostMapping(PATH + "/drop")
  String drop(@PathVariable String id, @PathVariable String scenario) {
    PlanHead head = keeper(id);
    UUID which = find(head, scenario).id();
    scenarios.drop(head.round().id(), which);
    trail.record(
        AuditEvent.of(
            "plan.scenario-dropped",
            rights.actor(),
            head.round().agency(),
            Map.of("round", head.round().id().toString())));
    return "redirect:" + head.path() + "/scenarios";
  }
}
