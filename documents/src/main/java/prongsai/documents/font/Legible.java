package prongsai.documents.font;

import java.util.function.IntPredicate;

/// Brings text into characters that a font can show, keeping its meaning.
///
/// Invisible characters go, every kind of white space becomes a plain or a no-break space, a SARA
/// AM typed as NIKHAHIT and SARA AA is joined (as programs that take text out of PDFs often leave
/// it), and what the font lacks becomes a question mark.
final class Legible {
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char NARROW_NO_BREAK_SPACE = '\u202f';
  private final IntPredicate shown;

  Legible(IntPredicate shown) {
    this.shown = shown;
  }

  String of(String text) {
    for (int i = 0; i < text.length(); i++) if (!plain(text.charAt(i))) return mended(text);
    return text;
  }

  /// Whether a character is one of those that nearly all text is made of, and shown as it is.
  private static boolean plain(char c) {
    return (c >= ' ' && c <= '~') || (c >= 'ก' && c <= '๛' && c != 'ํ');
  }

  private String mended(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(mended, c));
    return mended.toString().replaceAll("ํ([่้๊๋]?)า", "$1ำ").replaceAll("([่้๊๋])ํา", "$1ำ");
  }

  private void append(StringBuilder mended, int c) {
    if (c == NO_BREAK_SPACE || c == NARROW_NO_BREAK_SPACE) mended.append(NO_BREAK_SPACE);
    else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) mended.append(' ');
    else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
      mended.append(Character.isBmpCodePoint(c) && shown.test(c) ? (char) c : '?');
  }
}
