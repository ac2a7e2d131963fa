package prongsai.scoring.problem;

import java.util.HashMap;
import java.util.Map;

/// A text with gaps, `{name}`, to be filled in.
public final class MessagePattern {
  private MessagePattern() {}

  /// The text with its gaps filled.
  ///
  /// @param key names the text in error messages
  /// @throws IllegalArgumentException when a gap has no value
  public static String filled(String pattern, String key, Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      String name = pattern.substring(open + 1, close);
      String value = values.get(name);
      if (value == null) throw new IllegalArgumentException(key + " misses a value for: " + name);
      filled.append(pattern, from, open).append(value);
      from = close + 1;
    }
    return filled.append(pattern.substring(from)).toString();
  }

  /// Pairs of name and value as a map.
  public static Map<String, String> pairs(Object... arguments) {
    if (arguments.length % 2 != 0) throw new IllegalArgumentException("arguments not in pairs");
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2)
      pairs.put(String.valueOf(arguments[i]), String.valueOf(arguments[i + 1]));
    return pairs;
  }
}
