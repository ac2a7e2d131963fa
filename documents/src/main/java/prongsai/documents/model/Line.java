package prongsai.documents.model;

/// A paragraph inside a list or a cell, with its marker in the margin.
///
/// @param marker such as `1.`, `(1)` or `-`; empty for none; the text hangs to the right of it
public record Line(String marker, Text text) {
  public static Line of(Text text) {
    return new Line("", text);
  }

  public static Line of(String text) {
    return of(Text.of(text));
  }
}
