package prongsai.documents.html;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes elements and escaped text; what it writes is well-formed.
final class Markup {
  private final StringBuilder written = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /// Opens an element. Attributes are names and values by turns; one whose value is empty is left
  /// out.
  Markup open(String tag, String... attributes) {
    start(tag, attributes);
    written.append('>');
    open.push(tag);
    return this;
  }

  /// Closes the element opened last, which must be this one.
  Markup close(String tag) {
    String last = open.isEmpty() ? "nothing" : open.pop();
    if (!last.equals(tag)) throw new IllegalStateException("closing " + tag + " inside " + last);
    written.append("</").append(tag).append('>');
    return this;
  }

  /// An element that holds nothing.
  Markup empty(String tag, String... attributes) {
    start(tag, attributes);
    written.append("/>");
    return this;
  }

  /// An element that holds a text.
  Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /// Text of this program's own that is written as it stands, such as a style sheet.
  Markup raw(String markup) {
    written.append(markup);
    return this;
  }

  Markup newLine() {
    written.append('\n');
    return this;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) throw new IllegalStateException("not closed: " + open);
    return written.toString();
  }

  private void start(String tag, String... attributes) {
    written.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1].isEmpty()) continue;
      written.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      written.append('"');
    }
  }

  private void escape(String text) {
    text.codePoints().forEach(this::escape);
  }

  private void escape(int character) {
    switch (character) {
      case '&' -> written.append("&amp;");
      case '<' -> written.append("&lt;");
      case '>' -> written.append("&gt;");
      case '"' -> written.append("&quot;");
      default -> written.appendCodePoint(allowed(character) ? character : 0xfffd);
    }
  }

  /// Whether XML and HTML may hold the character at all.
  private static boolean allowed(int character) {
    if (character < 0x20) return character == '\t' || character == '\n';
    boolean control = character >= 0x7f && character <= 0x9f;
    boolean surrogate = character >= 0xd800 && character <= 0xdfff;
    return !control && !surrogate && (character & 0xfffe) != 0xfffe;
  }
}
