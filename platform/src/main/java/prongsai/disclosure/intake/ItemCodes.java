package prongsai.disclosure.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Item;
import prongsai.web.Typed;

/// Items by what people write for them: `O7`, `ข้อ o๗`, `7`, `07`.
final class ItemCodes {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)\\s*(?:ข้อ(?:ที่)?|ที่|item)?\\s*([a-z]?)[\\s.-]*([0-9๐-๙]{1,3})\\s*[.):]?\\s*");

  private final Map<Code, Item> items = new HashMap<>();
  private final Map<Integer, Item> numbers = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  ItemCodes(List<Item> all) {
    for (Item item : all) {
      items.put(item.code(), item);
      names.add(bare(item.name().th()));
      String digits = item.code().value().replaceAll("\\D", "");
      if (!digits.isEmpty()) numbers.put(Integer.parseInt(digits), item);
    }
  }

  /// Whether it is written like a code, of an item or of none.
  boolean isCode(String cell) {
    return WRITTEN.matcher(cell).matches();
  }

  /// The item that is meant; empty when there is none.
  Optional<Item> find(String cell) {
    Matcher written = WRITTEN.matcher(cell);
    if (!written.matches()) return Optional.empty();
    int number = Integer.parseInt(Typed.arabic(written.group(2)));
    return written.group(1).isEmpty()
        ? Optional.ofNullable(numbers.get(number))
        : Optional.ofNullable(items.get(Code.read(written.group(1) + number)));
  }

  /// Whether it is the name of an item, as lists of items have it beside the code.
  boolean isName(String cell) {
    return names.contains(bare(cell));
  }

  private static String bare(String name) {
    return Typed.text(name).replace(" ", "");
  }
}
