package prongsai.disclosure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// An answer to an item that this program can give, because it publishes what is asked for. It
/// stands in the fields of an item that nobody has written in, until somebody saves it or another.
///
/// @param url where it is published
/// @param description of that page
/// @param day of which its content is
/// @param source where it comes from, in Thai
public record Suggestion(String url, String description, LocalDate day, String source) {

  /// What it puts into which field.
  public Map<Field, String> values() {
    Map<Field, String> values = new LinkedHashMap<>();
    values.put(Field.HAS, "yes");
    values.put(Field.url(1), url);
    values.put(Field.description(1), description);
    values.put(Field.CONTENT_DATE, day.toString());
    return values;
  }
}
