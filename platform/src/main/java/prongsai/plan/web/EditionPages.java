package prongsai.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import prongsai.access.Permission;
import prongsai.plan.ApprovedPlan;
import prongsai.plan.Measure;
import prongsai.plan.PlanState;
import prongsai.plan.Plans;

/// The official table of a plan as it stands, and of each approved edition, with what differs from
/// one to the next.
@Controller
class EditionPages {
  private final PlanAccess access;
  private final Plans plans;

  EditionPages(PlanAccess access, Plans plans) {
    this.access = access;
    this.plans = plans;
  }

  @GetMapping(PlanPage.PATH + "/table")
  String table(@PathVariable String id, Model model) {
    PlanHead head = access.head(id, Permission.READ_PLAN);
    String standing =
        head.is(PlanState.APPROVED)
            ? "ฉบับที่ " + head.edition() + " ผู้บริหารอนุมัติแล้ว"
            : "ร่าง ยังไม่ได้รับอนุมัติ";
    return table(head, head.begun().content(), standing, model);
  }

  private String table(PlanHead head, List<Measure> measures, String standing, Model model) {
    model.addAttribute("head", head);
    model.addAttribute("standing", standing);
    model.addAttribute(
        "table", new OfficialTable(measures, new PlanFigures(access.result(head)), access.names()));
    return "plan/official";
  }

  @GetMapping(PlanPage.PATH + "/editions/{number:[0-9]{1,6}}")
  String edition(@PathVariable String id, @PathVariable int number, Model model) {
    PlanHead head = access.head(id, Permission.READ_PLAN);
    ApprovedPlan edition =
        plans.editions(head.round().id()).stream()
            .filter(one -> one.edition() == number)
            .findFirst()
            .orElseThrow(PlanAccess::missing);
    String standing =
        "ฉบับที่ " + number + (number == head.edition() ? " ใช้บังคับอยู่" : " ถูกแทนที่แล้ว");
    return table(head, edition.measures(), standing, model);
  }

  @GetMapping(PlanPage.PATH + "/editions")
  String editions(@PathVariable String id, Model model) {
    PlanHead head = access.head(id, Permission.READ_PLAN);
    head.begun();
    MeasureField.Words words =
        new MeasureField.Words(new PlanFigures(access.result(head)), access.names());
    List<ApprovedPlan> editions = plans.editions(head.round().id());
    model.addAttribute("head", head);
    model.addAttribute("editions", rows(editions, words));
    model.addAttribute(
        "draft",
        editions.isEmpty() || head.is(PlanState.APPROVED)
            ? List.of()
            : Difference.between(editions.getFirst().measures(), head.begun().content(), words));
    return "plan/editions";
  }

  private static List<EditionRow> rows(List<ApprovedPlan> editions, MeasureField.Words words) {
    List<EditionRow> rows = new ArrayList<>();
    for (int i = 0; i < editions.size(); i++) {
      ApprovedPlan edition = editions.get(i);
      List<Difference> since =
          i + 1 < editions.size()
              ? Difference.between(editions.get(i + 1).measures(), edition.measures(), words)
              : List.of();
      rows.add(new EditionRow(edition, words.names().of(edition.by()), since));
    }
    return rows;
  }
}
