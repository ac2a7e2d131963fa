package prongsai.disclosure.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
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
import prongsai.disclosure.Checklist.State;
import prongsai.disclosure.ChecklistApproval;
import prongsai.scoring.framework.Code;

/// The executive reads the whole, and approves exactly that or sends it back. Reading takes longer
/// than a proof of who is there stays fresh, so the proof is asked for on a page of its own, where
/// nothing that was typed can get lost.
@Controller
class ApprovePage {
  private static final String PATH = TaskListPage.PATH + "/approve";
  private static final int LONGEST = 4_000;

  private final ChecklistAccess access;
  private final ItemRows rows;
  private final ChecklistApproval approval;
  private final Rights rights;

  ApprovePage(ChecklistAccess access, ItemRows rows, ChecklistApproval approval, Rights rights) {
    this.access = access;
    this.rows = rows;
    this.approval = approval;
    this.rights = rights;
  }

  @GetMapping(PATH)
  String read(@PathVariable String id, Model model) {
    return page(head(id), "", Map.of(), model);
  }

  @GetMapping(PATH + "/confirm")
  String mayApprove(
      @PathVariable String id, @RequestParam(defaultValue = "") String sha256, Model model) {
    ChecklistHead head = head(id);
    rights.requireFresh();
    if (head.state() != State.AWAITING_APPROVAL || !sha256.matches("[0-9a-f]{64}"))
      return "redirect:" + head.path() + "/approve";
    model.addAttribute("view", new ApprovalView(head, rows.of(head), sha256, "", Map.of()));
    return "disclosure/confirm";
  }

  @PostMapping(PATH + "/confirm")
  String approve(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String sha256,
      Model model,
      HttpServletResponse response) {
    ChecklistHead head = head(id);
    rights.requireFresh();
    Optional<String> refused = approval.approve(head.round(), sha256, access.me(), rights.actor());
    return refused.isEmpty()
        ? "redirect:" + head.path()
        : refuse(head, refused.get(), Map.of(), model, response);
  }

  @PostMapping(PATH + "/return")
  String sendBack(
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    ChecklistHead head = head(id);
    Map<String, String> typed = new HashMap<>();
    Map<Code, String> comments = new HashMap<>();
    head.items()
        .forEach(item -> {
          String text = sent.getOrDefault("comment." + item.code().value(), "").strip();
          if (text.isEmpty()) return;
          typed.put(item.code().value(), text);
          comments.put(item.code(), text.replace("\r\n", "\n"));
        });
    Optional<String> refused =
        fault(comments)
            .or(() -> approval.sendBack(head.round(), comments, access.me(), rights.actor()));
    return refused.isEmpty()
        ? "redirect:" + head.path()
        : refuse(head, refused.get(), typed, model, response);
  }

  private static Optional<String> fault(Map<Code, String> comments) {
    if (comments.isEmpty())
      return Optional.of("โปรดเขียนความเห็นอย่างน้อยหนึ่งข้อ เพื่อให้ผู้กรอกรู้ว่าต้องแก้ไขสิ่งใด");
    return comments.values().stream().anyMatch(text -> text.length() > LONGEST)
        ? Optional.of("ความเห็นแต่ละข้อยาวได้ไม่เกิน 4,000 ตัวอักษร")
        : Optional.empty();
  }

  private ChecklistHead head(String id) {
    return access.head(id, Permission.APPROVE_DISCLOSURE);
  }

  private String refuse(
      ChecklistHead head,
      String refused,
      Map<String, String> typed,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(head, refused, typed, model);
  }

  /// The hash is taken before the answers are read for the page: what is written between the two
  /// makes the approval fail, never approve what was not shown.
  private String page(ChecklistHead head, String refused, Map<String, String> typed, Model model) {
    String hash = approval.hash(head.round());
    model.addAttribute("view", new ApprovalView(head, rows.of(head), hash, refused, typed));
    return "disclosure/approve";
  }
}
