package prongsai.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.plan.PlanCourse;

/// An officer sends the plan to the executive, takes it back, or begins the next edition.
@Controller
class SendPlanPage {
  private final PlanAccess access;
  private final PlanRows rows;
  private final PlanCourse course;
  private final Rights rights;

  SendPlanPage(PlanAccess access, PlanRows rows, PlanCourse course, Rights rights) {
    this.access = access;
    this.rows = rows;
    this.course = course;
    this.rights = rights;
  }

  private PlanHead head(String id) {
    PlanHead head = access.head(id, Permission.DRAFT_PLAN);
    head.begun();
    return head;
  }

  @GetMapping(PlanPage.PATH + "/send")
  String maySend(@PathVariable String id, Model model) {
    return sending(head(id), "", model);
  }

  @PostMapping(PlanPage.PATH + "/send")
  String send(@PathVariable String id, Model model, HttpServletResponse response) {
    PlanHead head = head(id);
    Optional<String> refused = course.send(head.round(), access.me(), rights.actor());
    return refused
        .map(why -> {
          response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
          return sending(head(id), why, model);
        })
        .orElseGet(() -> "redirect:" + head.path());
  }

  @PostMapping(PlanPage.PATH + "/send/back")
  String takeBack(@PathVariable String id, Model model, HttpServletResponse response) {
    PlanHead head = head(id);
    Optional<String> refused = course.takeBack(head.round(), rights.actor());
    return refused
        .map(why -> {
          response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
          return sending(head(id), why, model);
        })
        .orElseGet(() -> "redirect:" + head.path());
  }

  private String sending(PlanHead head, String refused, Model model) {
    PlanFigures figures = new PlanFigures(access.result(head));
    model.addAttribute("head", head);
    model.addAttribute("rows", rows.of(head, figures));
    model.addAttribute("outlook", figures.outlook(head.begun().content()));
    model.addAttribute("refused", refused);
    return "plan/send";
  }

  @GetMapping(PlanPage.PATH + "/reopen")
  String mayReopen(@PathVariable String id, Model model) {
    return reopening(head(id), "", model);
  }

  @PostMapping(PlanPage.PATH + "/reopen")
  String reopen(@PathVariable String id, Model model, HttpServletResponse response) {
    PlanHead head = head(id);
    Optional<String> refused = course.reopen(head.round(), rights.actor());
    if (refused.isEmpty()) return "redirect:" + head.path();
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return reopening(head(id), refused.get(), model);
  }

  private static String reopening(PlanHead head, String refused, Model model) {
    model.addAttribute("head", head);
    model.addAttribute("refused", refused);
    return "plan/reopen";
  }
}
