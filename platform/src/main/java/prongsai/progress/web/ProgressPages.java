package prongsai.progress.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.access.Permission;

/// All measures and steps of a plan with their state.
@Controller
class ProgressPages {
  static final String PATH = "/desk/rounds/{id}/progress";

  private final ProgressAccess access;

  ProgressPages(ProgressAccess access) {
    this.access = access;
  }

  @GetMapping(PATH)
  String list(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "") String sort,
      Model model) {
    ProgressHead head = access.head(id, Permission.READ_PLAN);
    model.addAttribute("view", ProgressView.of(head, unit, show, sort, access.names()));
    return "progress/list";
  }
}
