package prongsai.access.internal;

import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// JSON of which there is one form only, so that it can be hashed: RFC 8785 for an object of texts.
final class CanonicalJson {
  private CanonicalJson() {}

  /// An object; keys in order of their UTF-16 code units, no blanks.
  static String object(SortedMap<String, String> fields) {
    return fields.entrySet().stream()
        .map((Map.Entry<String, String> field) ->
            text(field.getKey()) + ":" + text(field.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String text(String plain) {
    StringBuilder quoted = new StringBuilder(plain.length() + 2).append('"');
    plain.chars().forEach(unit -> quoted.append(escaped((char) unit)));
    return quoted.append('"').toString();
  }

  private static String escaped(char unit) {
    return switch (unit) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> unit < 0x20 ? "\\u%04x".formatted((int) unit) : String.valueOf(unit);
    };
  }
}
