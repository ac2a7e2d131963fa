package prongsai.fetching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a reader sees of a page, one character a byte whatever its charset: without tags, script,
/// style and comments, small letters, blanks as one, each number as one `0`.
///
/// @param title of the page
/// @param body the rest
/// @param script whether there was script
record VisibleText(String title, String body, boolean script) {
  private static final int HEAD = 16_384;

  static VisibleText of(byte[] bytes, int most) {
    String lower = lower(bytes, most);
    StringBuilder body = new StringBuilder(lower.length());
    StringBuilder title = new StringBuilder();
    boolean script = false;
    for (int at = 0; at < lower.length(); ) {
      int tag = lower.indexOf('<', at);
      int end = tag < 0 ? lower.length() : tag;
      append(lower, at, end, body);
      if (tag < 0) break;
      script |= lower.startsWith("<script", tag);
      if (lower.startsWith("<title", tag)) {
        int from = Math.min(lower.length(), after(lower, ">", tag));
        int to = lower.indexOf('<', from);
        title.append(lower, from, to < 0 ? lower.length() : to);
      }
      at = afterTag(lower, tag);
    }
    return new VisibleText(plain(title.toString()), body.toString().strip(), script);
  }

  /// A text in the same plain form.
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    append(text, 0, text.length(), plain);
    return plain.toString().strip();
  }

  /// The title as it stands but in small letters; empty when there is none near the beginning.
  static String title(Content page) {
    String lower = lower(page.bytes(), HEAD);
    int tag = lower.indexOf("<title");
    int from = tag < 0 ? -1 : lower.indexOf('>', tag);
    int to = from < 0 ? -1 : lower.indexOf("</title", from);
    if (to < 0) return "";
    return new String(page.bytes(), from + 1, to - from - 1, page.charset()).strip();
  }

  /// One character a byte, Latin letters small.
  private static String lower(byte[] bytes, int most) {
    byte[] lower = Arrays.copyOf(bytes, Math.min(most, bytes.length));
    for (int i = 0; i < lower.length; i++) if (lower[i] >= 'A' && lower[i] <= 'Z') lower[i] |= 0x20;
    return new String(lower, StandardCharsets.ISO_8859_1);
  }

  private static int afterTag(String page, int tag) {
    if (page.startsWith("<!--", tag)) return after(page, "-->", tag);
    if (page.startsWith("<script", tag)) return after(page, "</script", tag);
    if (page.startsWith("<style", tag)) return after(page, "</style", tag);
    if (page.startsWith("<title", tag)) return after(page, "</title", tag);
    return after(page, ">", tag);
  }

  private static int after(String page, String end, int from) {
    int found = page.indexOf(end, from + 1);
    if (found < 0) return page.length();
    if (!end.startsWith("</")) return found + end.length();
    int close = page.indexOf('>', found);
    return close < 0 ? page.length() : close + 1;
  }

  private static void append(String from, int start, int end, StringBuilder to) {
    char before = to.isEmpty() ? ' ' : to.charAt(to.length() - 1);
    if (start > 0 && before != ' ') { // a tag parts words
      to.append(' ');
      before = ' ';
    }
    for (int i = start; i < end; i++) {
      char c = from.charAt(i);
      char sign = c <= ' ' ? ' ' : c >= '0' && c <= '9' ? '0' : c;
      if (sign == before && (sign == ' ' || sign == '0')) continue;
      to.append(sign);
      before = sign;
    }
  }
}
