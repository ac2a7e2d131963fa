package prongsai.documents.linebreak;

import java.util.List;

/// Words that belong on one line although a space stands between them: a number and what it counts,
/// a date, a range, a word and its ๆ.
final class Phrases {
  private final List<String> beforeNumber;
  private final List<String> afterNumber;

  Phrases(List<String> beforeNumber, List<String> afterNumber) {
    this.beforeNumber = beforeNumber;
    this.afterNumber = afterNumber;
  }

  /// Whether the space between two stretches of text must not become the end of a line.
  boolean keepsTogether(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) return false;
    char last = before.charAt(before.length() - 1);
    char first = after.charAt(0);
    if (Letters.closes(first) || Letters.opens(last)) return true;
    if (Letters.digit(last)) return after.equals("-") || after.equals("–") || counted(after);
    if (Letters.digit(first)) return counts(before);
    return loneCapital(after) && before.endsWith("ระดับ");
  }

  private boolean counted(String after) {
    for (String word : afterNumber) if (after.startsWith(word)) return true;
    return false;
  }

  private boolean counts(String before) {
    if (before.equals("-") || before.equals("–")) return true;
    for (String word : beforeNumber) if (before.endsWith(word)) return true;
    return false;
  }

  private static boolean loneCapital(String word) {
    return word.length() <= 2 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
