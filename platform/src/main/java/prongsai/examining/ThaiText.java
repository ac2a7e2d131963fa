package prongsai.examining;

import java.util.Locale;
import java.util.regex.Pattern;

/// Thai as programs write it, put into the one order in which it is looked for.
final class ThaiText {
  /// What fonts of old word processors have in the private use area, from U+F700 on.
  private static final String OLD_GLYPHS =
      "ฐ\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4cญ"
          + "\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a";

  private static final char FIRST_OLD = '\uf700';
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]");
  private static final Pattern BLANKS = Pattern.compile("[ \t\u00a0\u2000-\u200a\u3000]+");
  private static final Pattern ENDS = Pattern.compile(" ?(\r\n?|\n)[\\s\u00a0]*");

  /// A mark above or below never begins a word.
  private static final Pattern LOOSE_MARK =
      Pattern.compile(" (?=[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])");

  /// Nor does the vowel า: a PDF that lost the circle of ำ leaves a gap before it.
  private static final Pattern LOST_AM = Pattern.compile("(?<=[ก-ฮ\u0e48-\u0e4b]) \u0e32");

  private static final Pattern TONE_FIRST =
      Pattern.compile("([\u0e48-\u0e4c])([\u0e31\u0e34-\u0e39])");
  private static final Pattern AM = Pattern.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32");
  private static final Pattern AM_TONE_FIRST = Pattern.compile("([\u0e48-\u0e4b])\u0e4d\u0e32");
  private static final Pattern AM_BEFORE_TONE = Pattern.compile("\u0e33([\u0e48-\u0e4b])");

  private ThaiText() {}

  /// One blank for many, no empty lines, invisible signs gone, marks in order.
  static String tidy(String text) {
    String clear = INVISIBLE.matcher(text).replaceAll("");
    StringBuilder glyphs = new StringBuilder(clear.length());
    for (int i = 0; i < clear.length(); i++) glyphs.append(glyph(clear.charAt(i)));
    String spaced = BLANKS.matcher(glyphs).replaceAll(" ");
    return marks(ENDS.matcher(spaced).replaceAll("\n")).strip();
  }

  private static char glyph(char c) {
    int old = c - FIRST_OLD;
    return old >= 0 && old < OLD_GLYPHS.length() ? OLD_GLYPHS.charAt(old) : c;
  }

  private static String marks(String text) {
    String s = LOOSE_MARK.matcher(text).replaceAll("");
    s = LOST_AM.matcher(s).replaceAll("\u0e33");
    s = TONE_FIRST.matcher(s).replaceAll("$2$1");
    s = AM_TONE_FIRST.matcher(s).replaceAll("$1\u0e33");
    s = AM.matcher(s).replaceAll("$1\u0e33");
    s = AM_BEFORE_TONE.matcher(s).replaceAll("$1\u0e33");
    return s.replace("\u0e40\u0e40", "\u0e41");
  }

  /// The same length, with small letters and Arabic digits: to look things up in.
  static String folded(String text) {
    char[] all = text.toCharArray();
    for (int i = 0; i < all.length; i++) {
      char c = all[i];
      if (c >= '๐' && c <= '๙') all[i] = (char) ('0' + c - '๐');
      else all[i] = Character.toLowerCase(c);
    }
    return new String(all);
  }

  /// A pattern for a word in folded text: blanks may stand anywhere in Thai, and Latin words are
  /// whole words.
  static Pattern wanted(String word) {
    String folded = ThaiText.folded(tidy(word)).toLowerCase(Locale.ROOT);
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (i > 0) pattern.append(" ?");
      if (c != ' ') pattern.append(Pattern.quote(String.valueOf(c)));
    }
    if (latin(folded.charAt(0))) pattern.insert(0, "(?<![a-z0-9])");
    if (latin(folded.charAt(folded.length() - 1))) pattern.append("(?![a-z0-9])");
    return Pattern.compile(pattern.toString());
  }

  private static boolean latin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
