package prongsai.disclosure.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.Permission;
import prongsai.disclosure.ChecklistFilling;
import prongsai.disclosure.Field;
import prongsai.disclosure.FieldValue;
import prongsai.disclosure.Saving;
import prongsai.scoring.framework.Item;

/// Saves one field while somebody types, for the script of the item's page.
@Controller
class FieldSaving {
  private final ChecklistAccess access;
  private final ChecklistFilling filling;

  FieldSaving(ChecklistAccess access, ChecklistFilling filling) {
    this.access = access;
    this.filling = filling;
  }

  /// What the script is told.
  ///
  /// @param state `saved`, `conflict`, `invalid` or `closed`
  /// @param version the one that stands now; 0 where nothing was looked at
  /// @param value what stands now
  /// @param theirs the same for people, when somebody else wrote it
  /// @param mine what was typed, for people
  /// @param by who wrote what stands now, in a conflict
  /// @param at when
  /// @param message why it was not saved
  record Told(
      String state,
      long version,
      String value,
      String theirs,
      String mine,
      String by,
      String at,
      String message) {
    static Told refused(String state, String message) {
      return new Told(state, 0, "", "", "", "", "", message);
    }
  }

  @PostMapping(ItemPage.PATH + "/field")
  ResponseEntity<Told> save(
      @PathVariable String id,
      @PathVariable("item") String code,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String value,
      @RequestParam(defaultValue = "") String seen) {
    ChecklistHead head = access.head(id, Permission.FILL_DISCLOSURE);
    Item item = ChecklistAccess.item(head, code);
    Field of =
        Field.parse(field).filter(one -> ItemForm.isOf(item, one)).orElseThrow(FieldSaving::bad);
    if (!seen.matches("\\d{1,15}")) throw bad();
    String typed = FieldWords.typed(of, value);
    Saving saving = filling.save(head.round(), item, of, typed, Long.parseLong(seen), access.me());
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(told(head, of, typed, saving));
  }

  private Told told(ChecklistHead head, Field field, String typed, Saving saving) {
    return switch (saving) {
      case Saving.Saved(FieldValue now) ->
          new Told(
              "saved",
              now.version(),
              now.value(),
              "",
              "",
              "",
              FieldWords.moment(head.now(), head.now()),
              "");
      case Saving.Conflict(FieldValue other) -> conflict(head, field, typed, other);
      case Saving.Invalid(String thai) -> Told.refused("invalid", thai);
      case Saving.Closed(String thai) -> Told.refused("closed", thai);
    };
  }

  private Told conflict(ChecklistHead head, Field field, String typed, FieldValue other) {
    FieldView.Theirs theirs = FieldViews.theirs(head, field, other, access.names());
    return new Told(
        "conflict",
        theirs.version(),
        theirs.value(),
        theirs.shown(),
        FieldWords.shown(field, typed),
        theirs.by(),
        theirs.at(),
        "");
  }

  private static ResponseStatusException bad() {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST);
  }
}
