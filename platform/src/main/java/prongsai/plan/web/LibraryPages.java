package prongsai.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.access.Permission;
import prongsai.plan.Measure;
import prongsai.plan.Planned;
import prongsai.plan.Planning;
import prongsai.plan.Plans;
import prongsai.plan.Proposal;
import prongsai.scoring.score.Result;

/// Where more measures come from: the library of the guidance, and what was taken out before.
@Controller
class LibraryPages {
  private final PlanAccess access;
  private final Library library;
  private final Plans plans;
  private final Planning planning;

  LibraryPages(PlanAccess access, Library library, Plans plans, Planning planning) {
    this.access = access;
    this.library = library;
    this.plans = plans;
    this.planning = planning;
  }

  @GetMapping(PlanPage.PATH + "/library")
  String library(@PathVariable String id, Model model) {
    return library(access.head(id, Permission.DRAFT_PLAN), "", model);
  }

  private String library(PlanHead head, String refused, Model model) {
    List<Measure> plan = head.begun().content();
    Result result = access.result(head);
    model.addAttribute("head", head);
    model.addAttribute("figures", new PlanFigures(result));
    model.addAttribute("offers", library.unused(result, plan));
    model.addAttribute("refused", refused);
    return "plan/library";
  }

  @PostMapping(PlanPage.PATH + "/library")
  String add(
      @PathVariable String id,
      @RequestParam(defaultValue = "") List<String> pick,
      Model model,
      HttpServletResponse response) {
    PlanHead head = access.head(id, Permission.DRAFT_PLAN);
    List<Measure> chosen =
        library.unused(access.result(head), head.begun().content()).stream()
            .filter(offer -> pick.contains(offer.code()))
            .map(Proposal.Offer::measure)
            .toList();
    Optional<String> refused =
        chosen.isEmpty()
            ? Optional.of("โปรดเลือกอย่างน้อยหนึ่งมาตรการ")
            : planning.add(head.round(), chosen, access.me());
    if (refused.isEmpty()) return "redirect:" + head.path() + "#m-" + chosen.getFirst().id();
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return library(head, refused.get(), model);
  }

  @GetMapping(PlanPage.PATH + "/removed")
  String removed(@PathVariable String id, Model model) {
    return removed(access.head(id, Permission.READ_PLAN), "", model);
  }

  private String removed(PlanHead head, String refused, Model model) {
    head.begun();
    model.addAttribute("head", head);
    model.addAttribute("names", access.names());
    model.addAttribute("removed", plans.removed(head.round().id()));
    model.addAttribute("refused", refused);
    return "plan/removed";
  }

  @PostMapping(PlanPage.PATH + "/removed")
  String restore(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String restore,
      Model model,
      HttpServletResponse response) {
    PlanHead head = access.head(id, Permission.DRAFT_PLAN);
    Planned done =
        ListActs.Seen.read(restore)
            .map(seen -> planning.restore(head.round(), seen.id(), seen.version(), access.me()))
            .orElseGet(() -> new Planned.Refused("โปรดเลือกมาตรการที่จะนำกลับ"));
    String refused =
        switch (done) {
          case Planned.Done _ -> "";
          case Planned.Refused(String thai) -> thai;
          case Planned.Conflict _ -> "มีผู้แก้ไขมาตรการนี้หลังจากที่ท่านเปิดหน้า โปรดลองใหม่";
        };
    if (refused.isEmpty()) return "redirect:" + head.path() + "/removed";
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return removed(head, refused, model);
  }
}
