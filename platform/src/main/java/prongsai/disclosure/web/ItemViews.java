package prongsai.disclosure.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import prongsai.checking.Checks;
import prongsai.checking.LinkCheck;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.Examples;
import prongsai.disclosure.Field;
import prongsai.disclosure.FieldValue;
import prongsai.disclosure.Suggestion;
import prongsai.disclosure.Suggestions;
import prongsai.scoring.framework.Item;

/// Gathers what the page of an item shows.
@Component
class ItemViews {
  private final ChecklistAccess access;
  private final Checklists checklists;
  private final ItemRows rows;
  private final FieldViews fields;
  private final Checks checks;
  private final LastYears lastYears;
  private final Examples examples;
  private final List<Suggestions> suggestions;

  ItemViews(
      ChecklistAccess access,
      Checklists checklists,
      ItemRows rows,
      FieldViews fields,
      Checks checks,
      LastYears lastYears,
      Examples examples,
      List<Suggestions> suggestions) {
    this.access = access;
    this.checklists = checklists;
    this.rows = rows;
    this.fields = fields;
    this.checks = checks;
    this.lastYears = lastYears;
    this.examples = examples;
    this.suggestions = suggestions;
  }

  /// @param links so many rows of links at least
  /// @param unsaved what was typed and could not be saved
  ItemView of(ChecklistHead head, Item item, int links, Map<Field, Unsaved> unsaved) {
    ChecklistAccess.Names names = access.names();
    Optional<Suggestion> suggestion = suggestion(head, item);
    return new ItemView(
        head,
        rows.of(head).get(head.items().indexOf(item)),
        fields.of(
            head, item, links, unsaved, suggestion.map(Suggestion::values).orElse(Map.of()), names),
        saved(head, item, names),
        checks(head, item),
        said(head, item, names),
        lastYears.of(head, item),
        examples.of(head.agency(), head.round().framework(), item),
        suggestion);
  }

  /// What can be suggested for an item of which nobody has said whether it is there.
  private Optional<Suggestion> suggestion(ChecklistHead head, Item item) {
    if (!head.isOpen() || checklists.fields(head.round().id(), item.code()).containsKey(Field.HAS))
      return Optional.empty();
    return suggestions.stream().flatMap(one -> one.of(head.round(), item).stream()).findFirst();
  }

  private String saved(ChecklistHead head, Item item, ChecklistAccess.Names names) {
    Optional<FieldValue> last =
        checklists.fields(head.round().id(), item.code()).values().stream()
            .max(Comparator.comparing(FieldValue::at));
    return last.map(value ->
            "บันทึกล่าสุด "
                + FieldWords.moment(value.at(), head.now())
                + " โดย "
                + names.of(value.by()))
        .orElse("");
  }

  private Map<String, LinkCheck> checks(ChecklistHead head, Item item) {
    return checks.latest(head.round().id()).stream()
        .filter(check -> check.item().equals(item.code()))
        .collect(Collectors.toMap(LinkCheck::url, Function.identity(), (one, _) -> one));
  }

  private List<ItemView.Said> said(ChecklistHead head, Item item, ChecklistAccess.Names names) {
    return checklists.comments(head.round().id()).stream()
        .filter(comment -> comment.item().equals(item.code()))
        .map(comment ->
            new ItemView.Said(
                comment.id(),
                comment.text(),
                names.of(comment.by()),
                FieldWords.moment(comment.at(), head.now()),
                comment.done()))
        .toList();
  }
}
