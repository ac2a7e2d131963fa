package prongsai.examining;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text that is searched, in two forms of the same length.
///
/// @param shown as it is shown
/// @param folded as it is searched: small letters, Arabic digits
record Found(String shown, String folded) {
  private static final int AROUND = 70;
  private static final int MOST = 300;

  static Found in(String text) {
    return new Found(text, ThaiText.folded(text));
  }

  /// Words around the first place where a pattern is found.
  Optional<String> first(Pattern pattern) {
    Matcher matcher = pattern.matcher(folded);
    return matcher.find() ? Optional.of(around(matcher.start(), matcher.end())) : Optional.empty();
  }

  /// Words around a place, cut at blanks where there are any near, in one line.
  String around(int from, int to) {
    int start = Math.max(0, from - AROUND);
    int end = Math.min(shown.length(), Math.min(to, from + AROUND) + AROUND);
    if (start > 0) start = after(start, from);
    if (end < shown.length()) end = before(end, to);
    String words = shown.substring(start, Math.max(start, end)).replace('\n', ' ').strip();
    String all = (start > 0 ? "… " : "") + words + (end < shown.length() ? " …" : "");
    return all.length() <= MOST ? all : all.substring(0, MOST);
  }

  private int after(int start, int from) {
    for (int i = start; i < from; i++) if (Character.isWhitespace(shown.charAt(i))) return i + 1;
    return letter(start, from);
  }

  private int before(int end, int to) {
    for (int i = end; i > to; i--) if (Character.isWhitespace(shown.charAt(i - 1))) return i - 1;
    return letter(end, shown.length());
  }

  /// The next place that does not part a mark from its letter.
  private int letter(int at, int last) {
    int i = at;
    while (i < last && isMark(shown.charAt(i))) i++;
    return i;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isLowSurrogate(c)
        || c == '\u0e32'
        || c == '\u0e33';
  }
}
