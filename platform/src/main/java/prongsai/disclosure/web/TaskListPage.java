package prongsai.disclosure.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.access.Permission;

/// The list of all items of a checklist, from which officers work.
@Controller
class TaskListPage {
  static final String PATH = "/desk/rounds/{id}/disclosure";

  private final ChecklistAccess access;
  private final ItemRows rows;

  TaskListPage(ChecklistAccess access, ItemRows rows) {
    this.access = access;
    this.rows = rows;
  }

  @GetMapping(PATH)
  String list(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String sort,
      Model model) {
    ChecklistHead head = access.head(id, Permission.READ_DISCLOSURE);
    model.addAttribute("view", TaskListView.of(head, rows.of(head), state, sort));
    return "disclosure/tasks";
  }
}
