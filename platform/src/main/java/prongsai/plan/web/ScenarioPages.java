package prongsai.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.plan.Scenario;
import prongsai.plan.Scenarios;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Item;
import prongsai.web.FormErrors;
import prongsai.web.Typed;

/// What was tried out on a result, kept by name: listed, compared, thrown away.
@Controller
class ScenarioPages {
  static final String PATH = PlanPage.PATH + "/scenarios";
  private static final int LONGEST_NAME = 200;

  private final PlanAccess access;
  private final Scenarios scenarios;
  private final Rights rights;

  ScenarioPages(PlanAccess access, Scenarios scenarios, Rights rights) {
    this.access = access;
    this.scenarios = scenarios;
    this.rights = rights;
  }

  @GetMapping(PATH)
  String list(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String one,
      @RequestParam(defaultValue = "") String two,
      Model model) {
    PlanHead head = access.head(id, Permission.READ_PLAN);
    model.addAttribute("head", head);
    if (access.frozen(head).isEmpty()) return "plan/none";
    PlanFigures figures = new PlanFigures(access.result(head));
    NamesOfPeople names = access.names();
    List<ScenarioRow> rows =
        scenarios.of(head.round().id()).stream().map(kept -> row(kept, figures, names)).toList();
    model.addAttribute("rows", rows);
    model.addAttribute("mayKeep", mayKeep(head));
    model.addAttribute(
        "compared",
        find(rows, one)
            .flatMap(first -> find(rows, two).map(second -> Compared.of(first, second, figures))));
    return "plan/scenarios";
  }

  private static Optional<ScenarioRow> find(List<ScenarioRow> rows, String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  private static ScenarioRow row(Scenario kept, PlanFigures figures, NamesOfPeople names) {
    return new ScenarioRow(kept, figures.outlook(kept.aims()), names.of(kept.by()));
  }

  private static boolean mayKeep(PlanHead head) {
    return head.mayDraft() || head.mayApprove();
  }

  /// For those who draft the plan and those who approve it.
  private PlanHead keeper(String id) {
    PlanHead head = access.head(id, Permission.READ_PLAN);
    if (!mayKeep(head)) rights.require(Permission.DRAFT_PLAN, head.round().agency());
    return head;
  }

  @GetMapping(PATH + "/new")
  String name(@PathVariable String id, @RequestParam Map<String, String> sent, Model model) {
    return naming(keeper(id), sent, FormErrors.NONE, model);
  }

  @PostMapping(PATH + "/new")
  String keep(
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    PlanHead head = keeper(id);
    SortedMap<Code, BigDecimal> aims = aims(head, sent);
    String name = Typed.text(sent.getOrDefault("name", "")).replace("\u0000", "");
    FormErrors errors = fault(name, aims);
    if (errors.isEmpty() && scenarios.keep(head.round().id(), name, aims, access.me()).isEmpty())
      errors =
          FormErrors.of(
              "", "เก็บได้ไม่เกิน " + Scenarios.MOST + " สถานการณ์ต่อรอบ โปรดลบที่ไม่ใช้ก่อน");
    if (errors.isEmpty()) return "redirect:" + head.path() + "/scenarios";
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return naming(head, sent, errors, model);
  }

  private static FormErrors fault(String name, SortedMap<Code, BigDecimal> aims) {
    if (aims.isEmpty())
      return FormErrors.of("", "ยังไม่ได้สมมติคะแนนข้อใด โปรดปรับคะแนนอย่างน้อยหนึ่งข้อก่อน");
    if (name.isEmpty()) return FormErrors.of("name", "โปรดตั้งชื่อ");
    return name.length() > LONGEST_NAME
        ? FormErrors.of("name", "ชื่อยาวได้ไม่เกิน " + LONGEST_NAME + " ตัวอักษร")
        : FormErrors.NONE;
  }

  private SortedMap<Code, BigDecimal> aims(PlanHead head, Map<String, String> sent) {
    PlanFigures figures = new PlanFigures(access.result(head));
    SortedMap<Code, BigDecimal> aims = new TreeMap<>();
    sent.forEach((name, typed) -> {
      if (name.matches("[A-Z]\\d{1,3}")
          && figures.outline().find(new Code(name)).filter(Item.class::isInstance).isPresent())
        MeasureReading.score(typed).ifPresent(aim -> aims.put(new Code(name), aim));
    });
    return aims;
  }

  private String naming(PlanHead head, Map<String, String> sent, FormErrors errors, Model model) {
    SortedMap<Code, BigDecimal> aims = aims(head, sent);
    model.addAttribute("head", head);
    model.addAttribute("aims", aims);
    model.addAttribute("name", sent.getOrDefault("name", ""));
    model.addAttribute("errors", errors);
    model.addAttribute("outlook", new PlanFigures(access.result(head)).outlook(aims));
    return "plan/scenario-new";
  }
}
