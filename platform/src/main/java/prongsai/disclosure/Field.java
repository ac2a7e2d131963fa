package prongsai.disclosure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A field of an item of the checklist, the smallest thing that is saved by itself.
///
/// | key | value |
/// |---|---|
/// | `has` | `yes` (มี), `no` (ไม่มี) or empty |
/// | `explanation` | text |
/// | `content-date` | a day, `2022-03-31`, or empty |
/// | `element.1.exists`, `element.1.complete`, `element.1.right-year` | `1` or empty; elements are numbered from 1 |
/// | `link.1.url`, `link.1.description` | an address; text; links are numbered from 1 |
///
/// @param key as in the table
public record Field(String key) {
  public static final Field HAS = new Field("has");
  public static final Field EXPLANATION = new Field("explanation");
  public static final Field CONTENT_DATE = new Field("content-date");

  /// So many links an item at most.
  public static final int MOST_LINKS = 10;

  /// So many elements an item at most.
  public static final int MOST_ELEMENTS = 30;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:element\\.(\\d{1,2})\\.(?:exists|complete|right-year)|link\\.(\\d{1,2})\\.(?:url|description))");

  public Field {
    if (!isKey(key)) throw new IllegalArgumentException("no field of a checklist: " + key);
  }

  private static boolean isKey(String key) {
    if (key.equals("has") || key.equals("explanation") || key.equals("content-date")) return true;
    Matcher numbered = NUMBERED.matcher(key);
    if (!numbered.matches()) return false;
    boolean element = numbered.group(1) != null;
    int number = Integer.parseInt(element ? numbered.group(1) : numbered.group(2));
    return !(element ? numbered.group(1) : numbered.group(2)).startsWith("0")
        && number <= (element ? MOST_ELEMENTS : MOST_LINKS);
  }

  /// The field of a key; empty when there is none.
  public static Optional<Field> parse(String key) {
    return isKey(key) ? Optional.of(new Field(key)) : Optional.empty();
  }

  /// The address of a link, counted from 1.
  public static Field url(int link) {
    return new Field("link." + link + ".url");
  }

  /// The description of a link, counted from 1.
  public static Field description(int link) {
    return new Field("link." + link + ".description");
  }

  /// A tick of an element, counted from 1.
  ///
  /// @param what `exists`, `complete` or `right-year`
  public static Field element(int element, String what) {
    return new Field("element." + element + "." + what);
  }

  /// What is wrong with a value, as a Thai sentence; empty when nothing is.
  public Optional<String> fault(String value) {
    return FieldRules.fault(this, value);
  }
}
