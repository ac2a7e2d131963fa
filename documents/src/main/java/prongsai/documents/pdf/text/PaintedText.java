package prongsai.documents.pdf.text;

import prongsai.documents.pdf.file.Bytes;

/// Puts set lines on a page.
public final class PaintedText {
  private PaintedText() {}

  /// Writes a line.
  ///
  /// @param entries of its marked content, such as its number
  /// @param left of its measure, in points from the left of the page
  /// @param baseline in points from the bottom of the page
  public static void paint(
      Bytes out,
      EmbeddedFonts fonts,
      TextLine line,
      String entries,
      Alignment alignment,
      double left,
      double baseline,
      double measure) {
    Stretch stretch = alignment.stretch(line, measure);
    new LinePainter(out, fonts, line, stretch)
        .paint(entries, left + alignment.offset(line, measure), baseline);
  }
}
