package prongsai.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.disclosure.Answer.Element;
import prongsai.scoring.framework.Item;

/// Makes an answer of the fields of an item.
final class AnswerReading {
  private AnswerReading() {}

  static Answer answer(Item item, Map<Field, FieldValue> fields) {
    return new Answer(
        item.code(),
        switch (value(fields, Field.HAS)) {
          case "yes" -> Optional.of(true);
          case "no" -> Optional.of(false);
          default -> Optional.empty();
        },
        value(fields, Field.EXPLANATION),
        date(value(fields, Field.CONTENT_DATE)),
        links(fields),
        elements(item, fields));
  }

  private static Optional<LocalDate> date(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
  }

  /// Those with an address; a description alone is no link.
  private static List<Link> links(Map<Field, FieldValue> fields) {
    List<Link> links = new ArrayList<>();
    for (int i = 1; i <= Field.MOST_LINKS; i++) {
      String url = value(fields, Field.url(i));
      if (!url.isEmpty()) links.add(new Link(url, value(fields, Field.description(i))));
    }
    return links;
  }

  private static List<Element> elements(Item item, Map<Field, FieldValue> fields) {
    List<Element> elements = new ArrayList<>();
    for (int i = 1; i <= item.criteria().size(); i++)
      elements.add(
          new Element(
              ticked(fields, i, "exists"),
              ticked(fields, i, "complete"),
              ticked(fields, i, "right-year")));
    return elements;
  }

  private static boolean ticked(Map<Field, FieldValue> fields, int element, String what) {
    return !value(fields, Field.element(element, what)).isEmpty();
  }

  private static String value(Map<Field, FieldValue> fields, Field field) {
    return fields.getOrDefault(field, FieldValue.NEVER).value();
  }
}
