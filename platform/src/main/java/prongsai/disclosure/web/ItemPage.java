package prongsai.disclosure.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
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
import prongsai.checking.Checking;
import prongsai.checking.Occasion;
import prongsai.disclosure.Comments;
import prongsai.disclosure.Field;
import prongsai.scoring.framework.Item;

/// The page of one item: read by many, filled in by officers. Works without JavaScript: one button
/// saves all that was changed.
@Controller
class ItemPage {
  static final String PATH = TaskListPage.PATH + "/{item:[A-Z][A-Z0-9.]*}";

  private final ChecklistAccess access;
  private final ItemViews views;
  private final ItemSaving saving;
  private final Comments comments;
  private final Checking checking;
  private final Rights rights;
  private final AuditTrail trail;

  ItemPage(
      ChecklistAccess access,
      ItemViews views,
      ItemSaving saving,
      Comments comments,
      Checking checking,
      Rights rights,
      AuditTrail trail) {
    this.access = access;
    this.views = views;
    this.saving = saving;
    this.comments = comments;
    this.checking = checking;
    this.rights = rights;
    this.trail = trail;
  }

  @GetMapping(PATH)
  String item(
      @PathVariable String id,
      @PathVariable("item") String code,
      @RequestParam(defaultValue = "1") String links,
      Model model) {
    ChecklistHead head = access.head(id, Permission.READ_DISCLOSURE);
    Item item = ChecklistAccess.item(head, code);
    model.addAttribute("view", views.of(head, item, rows(links), Map.of()));
    return "disclosure/item";
  }

  private static int rows(String links) {
    return links.matches("\\d{1,2}") ? Integer.parseInt(links) : 1;
  }

  @PostMapping(PATH)
  String save(
      @PathVariable String id,
      @PathVariable("item") String code,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    ChecklistHead head = access.head(id, Permission.FILL_DISCLOSURE);
    Item item = ChecklistAccess.item(head, code);
    ItemForm form = new ItemForm(sent);
    Map<Field, Unsaved> unsaved = saving.save(head.round(), item, form, access.me());
    if (head.isOpen()) settle(head, form);
    return unsaved.isEmpty()
        ? "redirect:" + next(head, item, form)
        : again(head, item, form, unsaved, model, response);
  }

  /// Saves, then looks at all links of the item, which takes some seconds a link.
  @PostMapping(PATH + "/check")
  String check(
      @PathVariable String id,
      @PathVariable("item") String code,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    ChecklistHead head = access.head(id, Permission.FILL_DISCLOSURE);
    Item item = ChecklistAccess.item(head, code);
    ItemForm form = new ItemForm(sent);
    Map<Field, Unsaved> unsaved = saving.save(head.round(), item, form, access.me());
    if (!unsaved.isEmpty()) return again(head, item, form, unsaved, model, response);
    checking.checkItem(head.round().id(), item.code(), Occasion.REQUEST);
    trail.record(
        AuditEvent.of(
            "checks.item-ordered",
            rights.actor(),
            head.round().agency(),
            Map.of("round", head.round().id().toString(), "item", code)));
    return "redirect:" + head.path() + "/" + code + "#links";
  }

  private String again(
      ChecklistHead head,
      Item item,
      ItemForm form,
      Map<Field, Unsaved> unsaved,
      Model model,
      HttpServletResponse response) {
    boolean late = unsaved.values().stream().allMatch(Unsaved.Late.class::isInstance);
    response.setStatus((late ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
    model.addAttribute("view", views.of(head, item, form.links(), unsaved));
    return "disclosure/item";
  }

  private void settle(ChecklistHead head, ItemForm form) {
    String comment = form.button("settle");
    if (comment.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
      comments.settle(head.round(), UUID.fromString(comment), rights.actor());
  }

  private static String next(ChecklistHead head, Item item, ItemForm form) {
    int at = head.items().indexOf(item);
    boolean further = !form.button("next").isEmpty() && at + 1 < head.items().size();
    String path = head.path() + "/" + head.items().get(further ? at + 1 : at).code().value();
    if (form.button("more").isEmpty()) return path;
    int rows = Math.min(form.links() + 1, Field.MOST_LINKS);
    return path + "?links=" + rows + "#link-" + rows + "-url";
  }
}
