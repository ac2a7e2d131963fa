package prongsai.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
import prongsai.plan.PlanApproval;
import prongsai.plan.PlanComment;
import prongsai.plan.PlanState;
import prongsai.plan.Plans;

/// The executive reads the official table, and approves exactly that or sends it back. Reading
/// takes longer than a proof of who is there stays fresh, so the proof is asked for on a page of
/// its own, where nothing that was typed can get lost.
@Controller
class ApprovePlanPage {
  private static final String PATH = PlanPage.PATH + "/approve";
  private static final int LONGEST = 4_000;

  private final PlanAccess access;
  private final Plans plans;
  private final PlanApproval approval;
  private final Rights rights;

  ApprovePlanPage(PlanAccess access, Plans plans, PlanApproval approval, Rights rights) {
    this.access = access;
    this.plans = plans;
    this.approval = approval;
    this.rights = rights;
  }

  private PlanHead head(String id) {
    PlanHead head = access.head(id, Permission.APPROVE_PLAN);
    head.begun();
    return head;
  }

  @GetMapping(PATH)
  String read(@PathVariable String id, Model model) {
    return page(head(id), "", List.of(), Map.of(), model);
  }

  @GetMapping(PATH + "/confirm")
  String mayApprove(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String sha256,
      @RequestParam(defaultValue = "") String shown,
      Model model) {
    PlanHead head = head(id);
    rights.requireFresh();
    if (!head.is(PlanState.AWAITING_APPROVAL) || !sha256.matches("[0-9a-f]{64}"))
      return "redirect:" + head.path() + "/approve";
    model.addAttribute("head", head);
    model.addAttribute("sha256", sha256);
    model.addAttribute("shown", moment(shown).toString());
    model.addAttribute(
        "outlook", new PlanFigures(access.result(head)).outlook(head.begun().content()));
    return "plan/confirm";
  }

  @PostMapping(PATH + "/confirm")
  String approve(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String sha256,
      @RequestParam(defaultValue = "") String shown,
      Model model,
      HttpServletResponse response) {
    PlanHead head = head(id);
    rights.requireFresh();
    Optional<String> refused = approval.approve(head.round(), sha256, access.me(), rights.actor());
    if (refused.isEmpty()) return "redirect:" + head.path();
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(head(id), refused.get(), changed(head, moment(shown)), Map.of(), model);
  }

  /// What became different since a moment.
  private List<Difference> changed(PlanHead head, Instant since) {
    List<Measure> now = plans.of(head.round().id()).map(Plan::content).orElse(List.of());
    List<Measure> then = plans.asOf(head.round().id(), since);
    return then.isEmpty() ? List.of() : Difference.contents(then, now, words(head));
  }

  private MeasureField.Words words(PlanHead head) {
    return new MeasureField.Words(new PlanFigures(access.result(head)), access.names());
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException none) {
      return Instant.EPOCH;
    }
  }

  @PostMapping(PATH + "/return")
  String sendBack(
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    PlanHead head = head(id);
    Map<String, String> typed = typed(head, sent);
    List<PlanComment> comments = new ArrayList<>();
    typed.forEach((measure, text) ->
        comments.add(new PlanComment(ListActs.id(measure), text, head.now(), access.me())));
    Optional<String> refused =
        fault(comments)
            .or(() -> approval.sendBack(head.round(), comments, access.me(), rights.actor()));
    if (refused.isEmpty()) return "redirect:" + head.path();
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(head(id), refused.get(), List.of(), typed, model);
  }

  private static Map<String, String> typed(PlanHead head, Map<String, String> sent) {
    Map<String, String> typed = new HashMap<>();
    List<String> about = new ArrayList<>(List.of(""));
    for (Measure measure : head.begun().content()) {
      MeasureId id = measure.id();
      about.add(id.toString());
    }
    for (String one : about) {
      String text =
          sent.getOrDefault("comment." + one, "")
              .replace("\r\n", "\n")
              .replace("\u0000", "")
              .strip();
      if (!text.isEmpty()) typed.put(one, text);
    }
    return typed;
  }

  private static Optional<String> fault(List<PlanComment> comments) {
    if (comments.isEmpty())
      return Optional.of(
          "โปรดเขียนความเห็นอย่างน้อยหนึ่งข้อ เพื่อให้ผู้จัดทำรู้ว่าต้องแก้ไขสิ่งใด");
    return comments.stream().anyMatch(comment -> comment.text().length() > LONGEST)
        ? Optional.of("ความเห็นแต่ละข้อยาวได้ไม่เกิน 4,000 ตัวอักษร")
        : Optional.empty();
  }

  /// Everything on the page and the hash are of one reading of the plan.
  private String page(
      PlanHead head,
      String refused,
      List<Difference> changed,
      Map<String, String> typed,
      Model model) {
    Plan plan = head.begun();
    PlanFigures figures = new PlanFigures(access.result(head));
    model.addAttribute(
        "view",
        new ApprovePlanView(
            head,
            new OfficialTable(plan.content(), figures, access.names()),
            figures.outlook(plan.content()),
            PlanApproval.hash(head.round(), plan),
            head.now(),
            refused,
            changed,
            typed));
    return "plan/approve";
  }
}
