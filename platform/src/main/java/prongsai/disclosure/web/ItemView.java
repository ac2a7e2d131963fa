package prongsai.disclosure.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.checking.LinkCheck;
import prongsai.disclosure.Answer;
import prongsai.disclosure.Examples.Example;
import prongsai.disclosure.Field;
import prongsai.disclosure.Suggestion;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Item;

/// The page of one item.
///
/// @param row the item with what stands in it
/// @param fields by their keys
/// @param saved when it was written last and by whom, in Thai; empty for never
/// @param checks the last check of every link, by the link
/// @param comments of executives, the latest first
/// @param lastYear empty when the agency had no round, or no such item
public record ItemView(
    ChecklistHead head,
    ItemRow row,
    Map<String, FieldView> fields,
    String saved,
    Map<String, LinkCheck> checks,
    List<Said> comments,
    Optional<LastYear> lastYear,
    List<Example> examples,
    Optional<Suggestion> suggestion) {
  public ItemView {
    fields = Map.copyOf(fields);
    checks = Map.copyOf(checks);
    comments = List.copyOf(comments);
    examples = List.copyOf(examples);
  }

  /// What an executive said.
  public record Said(UUID id, String text, String by, String at, boolean done) {}

  /// What stood there in the year before.
  ///
  /// @param mark in words
  public record LastYear(FiscalYear year, Answer answer, String mark) {}

  /// The item.
  public Item item() {
    return row.item();
  }

  /// `/desk/rounds/…/disclosure/O1`.
  public String path() {
    return path(item());
  }

  /// The page of another item.
  public String path(Item item) {
    return head.path() + "/" + item.code().value();
  }

  /// The item before it, in the order of the framework.
  public Optional<Item> before() {
    return at(row.number() - 1);
  }

  /// The item behind it.
  public Optional<Item> after() {
    return at(row.number() + 1);
  }

  private Optional<Item> at(int number) {
    return number < 1 || number > head.items().size()
        ? Optional.empty()
        : Optional.of(head.items().get(number - 1));
  }

  /// A field by its key.
  ///
  /// @throws IllegalArgumentException when the page has no such field
  public FieldView field(String key) {
    FieldView field = fields.get(key);
    if (field == null) throw new IllegalArgumentException(key);
    return field;
  }

  /// So many rows of links.
  public int links() {
    int links = 0;
    while (fields.containsKey("link." + (links + 1) + ".url")) links++;
    return links;
  }

  /// Whether there can be one more.
  public boolean hasRoom() {
    return links() < Field.MOST_LINKS;
  }

  /// So many fields are not saved.
  public long unsaved() {
    return fields.values().stream().filter(FieldView::isUnsaved).count();
  }

  /// The first of them, to jump to.
  public Optional<FieldView> firstUnsaved() {
    return fields.values().stream().filter(FieldView::isUnsaved).findFirst();
  }

  /// The last check of a link.
  public Optional<LinkCheck> check(String url) {
    return Optional.ofNullable(checks.get(url));
  }
}
