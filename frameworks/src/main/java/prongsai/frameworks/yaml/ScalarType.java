package prongsai.frameworks.yaml;

import java.util.regex.Pattern;

/// The types that a value without quotes can have by the YAML 1.2 core schema.
public enum ScalarType {
  TEXT,
  INTEGER,
  DECIMAL,
  FLAG,
  NOTHING;

  private static final Pattern INTEGERS = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern DECIMALS =
      Pattern.compile(
          "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  static ScalarType ofPlain(String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> NOTHING;
      case "true", "True", "TRUE", "false", "False", "FALSE" -> FLAG;
      default -> number(text);
    };
  }

  private static ScalarType number(String text) {
    char first = text.charAt(0);
    if (first > '9' || Character.isLetter(first)) return TEXT;
    if (INTEGERS.matcher(text).matches()) return INTEGER;
    return DECIMALS.matcher(text).matches() ? DECIMAL : TEXT;
  }
}
