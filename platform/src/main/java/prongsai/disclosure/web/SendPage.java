package prongsai.disclosure.web;

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
import prongsai.disclosure.ChecklistFilling;
import prongsai.disclosure.Finding;
import prongsai.disclosure.ForgottenThings;

/// An officer sends the checklist to the executive, or takes it back.
@Controller
class SendPage {
  private final ChecklistAccess access;
  private final ItemRows rows;
  private final ChecklistFilling filling;
  private final ForgottenThings forgotten;
  private final Rights rights;

  SendPage(
      ChecklistAccess access,
      ItemRows rows,
      ChecklistFilling filling,
      ForgottenThings forgotten,
      Rights rights) {
    this.access = access;
    this.rows = rows;
    this.filling = filling;
    this.forgotten = forgotten;
    this.rights = rights;
  }

  @GetMapping(TaskListPage.PATH + "/send")
  String maySend(@PathVariable String id, Model model) {
    return page(access.head(id, Permission.FILL_DISCLOSURE), Optional.empty(), model);
  }

  @PostMapping(TaskListPage.PATH + "/send")
  String send(@PathVariable String id, Model model, HttpServletResponse response) {
    ChecklistHead head = access.head(id, Permission.FILL_DISCLOSURE);
    long faults = faults(head);
    return answer(
        id,
        faults > 0
            ? Optional.of(
                "ยังมีข้อบกพร่อง " + faults + " แห่งที่ต้องแก้ไขก่อนส่ง ดูได้ในหน้าสิ่งที่อาจลืม")
            : filling.send(head.round(), access.me(), rights.actor()),
        model,
        response);
  }

  private long faults(ChecklistHead head) {
    return forgotten.of(head.round()).of(Finding.Severity.FAULT).size();
  }

  @PostMapping(TaskListPage.PATH + "/send/back")
  String takeBack(@PathVariable String id, Model model, HttpServletResponse response) {
    ChecklistHead head = access.head(id, Permission.FILL_DISCLOSURE);
    return answer(id, filling.takeBack(head.round(), rights.actor()), model, response);
  }

  private String answer(
      String id, Optional<String> refused, Model model, HttpServletResponse response) {
    ChecklistHead head = access.head(id, Permission.FILL_DISCLOSURE);
    if (refused.isEmpty()) return "redirect:" + head.path();
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(head, refused, model);
  }

  private String page(ChecklistHead head, Optional<String> refused, Model model) {
    model.addAttribute("view", TaskListView.of(head, rows.of(head), "", "order"));
    model.addAttribute("faults", faults(head));
    model.addAttribute("refused", refused.orElse(""));
    return "disclosure/send";
  }
}
