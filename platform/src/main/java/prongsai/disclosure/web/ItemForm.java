package prongsai.disclosure.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.disclosure.Field;
import prongsai.scoring.framework.Item;

/// The form of an item as it was sent: `KEY` for what stands in a field, `seen.KEY` for the version
/// that was seen, and the button that was pressed: `mine` with `KEY:VERSION`, `theirs` with `KEY`,
/// `restore` with `KEY:VERSION`.
record ItemForm(Map<String, String> sent) {
  private static final String SEEN = "seen.";
  private static final Pattern CHOICE = Pattern.compile("([a-z0-9.-]{1,40}):(\\d{1,15})");

  ItemForm {
    sent = new LinkedHashMap<>(sent);
  }

  /// The fields of an item that the form had, with the version that was seen of each.
  Map<Field, Long> seen(Item item) {
    Map<Field, Long> seen = new LinkedHashMap<>();
    sent.forEach((name, value) -> {
      if (name.startsWith(SEEN) && value.matches("\\d{1,15}"))
        Field.parse(name.substring(SEEN.length()))
            .filter(field -> isOf(item, field))
            .ifPresent(field -> seen.put(field, Long.parseLong(value)));
    });
    chosen("mine").ifPresent(choice -> seen.replace(choice.field(), choice.version()));
    return seen;
  }

  /// Whether an item has a field: elements are as many as it has criteria.
  static boolean isOf(Item item, Field field) {
    String[] parts = field.key().split("\\.", -1);
    return !parts[0].equals("element") || Integer.parseInt(parts[1]) <= item.criteria().size();
  }

  /// What was typed into a field.
  String typed(Field field) {
    return FieldWords.typed(field, sent.getOrDefault(field.key(), ""));
  }

  /// Whether what somebody else wrote in a field shall stand.
  boolean yields(Field field) {
    return button("theirs").equals(field.key());
  }

  /// A field and one of its versions.
  record Choice(Field field, long version) {}

  /// The version that a field shall have again.
  Optional<Choice> restored() {
    return chosen("restore");
  }

  private Optional<Choice> chosen(String button) {
    Matcher choice = CHOICE.matcher(button(button));
    if (!choice.matches()) return Optional.empty();
    long version = Long.parseLong(choice.group(2));
    return Field.parse(choice.group(1)).map(field -> new Choice(field, version));
  }

  /// The value of a button that was pressed; empty for one that was not.
  String button(String name) {
    return sent.getOrDefault(name, "");
  }

  /// So many rows of links the form had.
  int links() {
    int links = 0;
    while (sent.containsKey(SEEN + "link." + (links + 1) + ".url")) links++;
    return links;
  }
}
