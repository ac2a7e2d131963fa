package prongsai.documents.linebreak;

import java.util.List;

/// Words that belong on one line although a space stands between them: a number and what it counts,
/// a date, a range, a word and its ๆ.
final class Phrases {
  private final List<String> beforeNumber;
  private final List<String> afterNumber;
  private final List<String> months;

  Phrases(List<String> beforeNumber, List<String> afterNumber, List<String> months) {
    this.beforeNumber = beforeNumber;
    this.afterNumber = afterNumber;
    this.months = months;
  }

  /// How unwelcome the end of a line is at the space between two stretches of text.
  int cost(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) return Breaks.FREE;
    char last = before.charAt(before.length() - 1);
    char first = after.charAt(0);
    if (Letters.closes(first) || Letters.opens(last)) return Breaks.FORBIDDEN;
    if (Letters.digit(last) && (dash(after) || startsWithAny(after, afterNumber)))
      return Breaks.FORBIDDEN;
    if (Letters.digit(last) && startsWithAny(after, months)) return Breaks.FORBIDDEN;
    if (Letters.digit(first) && endsWithAny(before, beforeNumber)) return Breaks.FORBIDDEN;
    if (Letters.digit(first) && (dash(before) || endsWithAny(before, months))) return Breaks.SEAM;
    return before.endsWith("ระดับ") && grade(after) ? Breaks.FORBIDDEN : Breaks.FREE;
  }

  private static boolean startsWithAny(String text, List<String> words) {
    for (String word : words) if (text.startsWith(word)) return true;
    return false;
  }

  private static boolean endsWithAny(String text, List<String> words) {
    for (String word : words) if (text.endsWith(word)) return true;
    return false;
  }

  private static boolean dash(String text) {
    return text.equals("-") || text.equals("–");
  }

  /// Whether a word is the name of a level: A, AA, B.
  private static boolean grade(String word) {
    return word.length() <= 2 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
