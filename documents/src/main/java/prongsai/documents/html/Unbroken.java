package prongsai.documents.html;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import prongsai.documents.linebreak.Breaks;
import prongsai.documents.linebreak.LineBreaker;

/// The stretches of a text that browsers would break inside although Thai readers would not.
///
/// Browsers break Thai by ICU's dictionary, which cuts some words in two and knows nothing of words
/// that stay with their number.
///
/// @param start of the stretch
/// @param end after its last character
record Unbroken(int start, int end) {
  private static final BreakIterator BROWSER = BreakIterator.getLineInstance(new ULocale("th"));

  /// A compound longer than this may be broken at a seam: a phone has few letters to a line.
  private static final int LONGEST_COMPOUND = 16;

  /// Anything longer than this may be broken, such as a web address.
  private static final int LONGEST = 32;

  static List<Unbroken> in(String text) {
    List<Integer> offsets = breaksOfBrowsers(text);
    if (offsets.size() < 3) return List.of();
    Breaks breaks = LineBreaker.of(text);
    List<Unbroken> found = new ArrayList<>();
    for (int from = 0; from < offsets.size() - 1; ) {
      int to = from + 1;
      while (to < offsets.size() - 1 && holds(text, breaks, offsets, from, to)) to++;
      if (to > from + 1) found.add(trimmed(text, offsets.get(from), offsets.get(to)));
      from = to;
    }
    return found;
  }

  /// Whether the line must not end at this break of the browser's.
  private static boolean holds(
      String text, Breaks breaks, List<Integer> offsets, int from, int at) {
    int length = trimmed(text, offsets.get(from), offsets.get(at + 1)).length();
    return switch (breaks.cost(offsets.get(at))) {
      case Breaks.FORBIDDEN -> length <= LONGEST;
      case Breaks.SEAM -> length <= LONGEST_COMPOUND;
      default -> false;
    };
  }

  private static List<Integer> breaksOfBrowsers(String text) {
    BreakIterator browser = BROWSER.clone();
    browser.setText(text);
    List<Integer> offsets = new ArrayList<>();
    for (int at = browser.first(); at != BreakIterator.DONE; at = browser.next()) offsets.add(at);
    return offsets;
  }

  private static Unbroken trimmed(String text, int start, int end) {
    int last = end;
    while (last > start && text.charAt(last - 1) == ' ') last--;
    return new Unbroken(start, last);
  }

  private int length() {
    return end - start;
  }
}
