package prongsai.disclosure.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.Field;
import prongsai.disclosure.FieldValue;
import prongsai.scoring.framework.Item;

/// Gathers the fields of an item for its page.
@Component
class FieldViews {
  private static final String[] TICKS = {"exists", "complete", "right-year"};

  private final Checklists checklists;

  FieldViews(Checklists checklists) {
    this.checklists = checklists;
  }

  /// The fields by their keys.
  ///
  /// @param links so many rows of links at least
  /// @param suggested what stands in fields that nobody ever wrote in
  Map<String, FieldView> of(
      ChecklistHead head,
      Item item,
      int links,
      Map<Field, Unsaved> unsaved,
      Map<Field, String> suggested,
      ChecklistAccess.Names names) {
    Map<Field, FieldValue> now = checklists.fields(head.round().id(), item.code());
    Map<String, FieldView> views = new LinkedHashMap<>();
    for (Field field : fields(item, Math.max(links, links(now)))) {
      FieldValue value = now.getOrDefault(field, FieldValue.NEVER);
      List<FieldView.Past> past =
          value.version() < 2 || field.key().startsWith("element.")
              ? List.of()
              : past(head, item, field, names);
      views.put(
          field.key(),
          Optional.ofNullable(unsaved.get(field))
              .map(what -> unsaved(head, field, what, past, names))
              .orElseGet(() ->
                  new FieldView(
                      field,
                      FieldWords.written(
                          field,
                          value.version() == 0 ? suggested.getOrDefault(field, "") : value.value()),
                      value.version(),
                      "",
                      Optional.empty(),
                      past)));
    }
    return views;
  }

  private static FieldView unsaved(
      ChecklistHead head,
      Field field,
      Unsaved what,
      List<FieldView.Past> past,
      ChecklistAccess.Names names) {
    return switch (what) {
      case Unsaved.Wrong(String typed, long seen, String why) ->
          new FieldView(field, typed, seen, why, Optional.empty(), past);
      case Unsaved.Late(String typed, long seen, FieldValue theirs) ->
          new FieldView(
              field, typed, seen, "", Optional.of(theirs(head, field, theirs, names)), past);
    };
  }

  static FieldView.Theirs theirs(
      ChecklistHead head, Field field, FieldValue theirs, ChecklistAccess.Names names) {
    return new FieldView.Theirs(
        FieldWords.written(field, theirs.value()),
        FieldWords.shown(field, theirs.value()),
        theirs.version(),
        names.of(theirs.by()),
        FieldWords.moment(theirs.at(), head.now()));
  }

  /// All but what stands there now.
  private List<FieldView.Past> past(
      ChecklistHead head, Item item, Field field, ChecklistAccess.Names names) {
    return checklists.history(head.round().id(), item.code(), field).stream()
        .skip(1)
        .map(value ->
            new FieldView.Past(
                FieldWords.shown(field, value.value()),
                value.version(),
                names.of(value.by()),
                FieldWords.moment(value.at(), head.now())))
        .toList();
  }

  private static int links(Map<Field, FieldValue> now) {
    int links = 1;
    for (int i = 1; i <= Field.MOST_LINKS; i++)
      if (isFilled(now, Field.url(i)) || isFilled(now, Field.description(i))) links = i;
    return links;
  }

  private static boolean isFilled(Map<Field, FieldValue> now, Field field) {
    return !now.getOrDefault(field, FieldValue.NEVER).value().isEmpty();
  }

  private static List<Field> fields(Item item, int links) {
    List<Field> fields = new ArrayList<>(List.of(Field.HAS));
    for (int i = 1; i <= Math.min(item.criteria().size(), Field.MOST_ELEMENTS); i++)
      for (String tick : TICKS) fields.add(Field.element(i, tick));
    for (int i = 1; i <= Math.min(links, Field.MOST_LINKS); i++) {
      fields.add(Field.url(i));
      fields.add(Field.description(i));
    }
    fields.add(Field.CONTENT_DATE);
    fields.add(Field.EXPLANATION);
    return fields;
  }
}
