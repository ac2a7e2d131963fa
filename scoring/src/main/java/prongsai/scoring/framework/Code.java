package prongsai.scoring.framework;

import java.util.Locale;

/// The code of a part of a framework: `total`, an instrument (`IIT`), an indicator (`7`), a
/// sub-indicator (`9.1`), an item (`I7`, `E6`, `O42`) or a sub-question (`I11.2`).
///
/// A code means something only within its framework: `I27` flips its meaning between FY2564 and
/// FY2565.
public record Code(String value) implements Comparable<Code> {
  public static final Code TOTAL = new Code("total");

  public Code {
    if (value.isBlank()) throw new IllegalArgumentException("empty code");
  }

  /// The code that a person meant: blanks dropped, Thai digits read, letters raised (`i๗` → `I7`);
  /// `total` in any case and `รวม` mean the total.
  ///
  /// @throws IllegalArgumentException when nothing is left
  public static Code read(String written) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= '๐' && c <= '๙') code.append((char) ('0' + c - '๐'));
      else if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u200b' && c != '\ufeff')
        code.append(c);
    }
    String word = code.toString().toUpperCase(Locale.ROOT);
    return word.equals("TOTAL") || word.equals("รวม") || word.equals("คะแนนรวม")
        ? TOTAL
        : new Code(word);
  }

  @Override
  public int compareTo(Code other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
