package prongsai.documents.model;

/// A paragraph.
public record Paragraph(Style style, Text text) implements Block {

  /// `BODY`: first line indented, Thai-distributed. `PLAIN`: no indent, left. `CENTERED`: centred.
  /// `RESULT`: the sentence that carries the result, set off, centred and bold. `NOTE`: smaller,
  /// for notes and sources, kept with the block before it.
  public enum Style {
    BODY,
    PLAIN,
    CENTERED,
    RESULT,
    NOTE
  }

  public static Paragraph body(Text text) {
    return new Paragraph(Style.BODY, text);
  }

  public static Paragraph body(String text) {
    return body(Text.of(text));
  }

  public static Paragraph plain(String text) {
    return new Paragraph(Style.PLAIN, Text.of(text));
  }

  public static Paragraph note(String text) {
    return new Paragraph(Style.NOTE, Text.of(text));
  }

  public static Paragraph result(String text) {
    return new Paragraph(Style.RESULT, Text.of(text));
  }
}
