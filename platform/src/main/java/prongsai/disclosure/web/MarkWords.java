package prongsai.disclosure.web;

import java.util.Map;
import prongsai.scoring.framework.Item;

/// Marks in words.
public final class MarkWords {
  private MarkWords() {}

  /// The label of the mark of an item, or that there is none.
  public static String of(Item item, Map<String, String> marks) {
    String key = marks.get(item.code().value());
    if (key == null) return "ยังไม่ตรวจ";
    return item.scale().options().stream()
        .filter(option -> option.key().equals(key))
        .map(option -> option.label().th())
        .findFirst()
        .orElse(key);
  }
}
