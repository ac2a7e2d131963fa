package prongsai.disclosure.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;
import prongsai.disclosure.ChecklistFilling;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.Field;
import prongsai.disclosure.FieldValue;
import prongsai.disclosure.Saving;
import prongsai.round.Round;
import prongsai.scoring.framework.Item;

/// Saves all fields of an item that somebody changed in a form. A field left as it was seen is not
/// touched, whatever others wrote into it meanwhile.
@Component
class ItemSaving {
  private final Checklists checklists;
  private final ChecklistFilling filling;

  ItemSaving(Checklists checklists, ChecklistFilling filling) {
    this.checklists = checklists;
    this.filling = filling;
  }

  /// Saves what was changed in a form.
  ///
  /// @return what could not be saved
  Map<Field, Unsaved> save(Round round, Item item, ItemForm form, AccountId by) {
    Map<Field, FieldValue> now = checklists.fields(round.id(), item.code());
    Map<Field, Unsaved> unsaved = new LinkedHashMap<>();
    form.seen(item)
        .forEach((field, seen) -> {
          String value = restored(round, item, form, field).orElseGet(() -> form.typed(field));
          FieldValue stands = now.getOrDefault(field, FieldValue.NEVER);
          boolean leave =
              form.yields(field)
                  || value.equals(stands.value())
                  || (seen != stands.version() && value.equals(at(round, item, field, seen)));
          if (!leave)
            unsaved(filling.save(round, item, field, value, seen, by), value, seen)
                .ifPresent(what -> unsaved.put(field, what));
        });
    return unsaved;
  }

  private Optional<String> restored(Round round, Item item, ItemForm form, Field field) {
    return form.restored()
        .filter(choice -> choice.field().equals(field))
        .map(choice -> at(round, item, field, choice.version()));
  }

  private String at(Round round, Item item, Field field, long version) {
    return checklists.history(round.id(), item.code(), field).stream()
        .filter(value -> value.version() == version)
        .map(FieldValue::value)
        .findFirst()
        .orElse("");
  }

  private static Optional<Unsaved> unsaved(Saving saving, String typed, long seen) {
    return switch (saving) {
      case Saving.Saved _ -> Optional.empty();
      case Saving.Conflict(FieldValue theirs) -> Optional.of(new Unsaved.Late(typed, seen, theirs));
      case Saving.Invalid(String thai) -> Optional.of(new Unsaved.Wrong(typed, seen, thai));
      case Saving.Closed(String thai) -> Optional.of(new Unsaved.Wrong(typed, seen, thai));
    };
  }
}
