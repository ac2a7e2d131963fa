package prongsai.documents.sheet;

import java.util.List;
import prongsai.documents.pdf.page.Canvas;
import prongsai.documents.pdf.text.Alignment;
import prongsai.documents.pdf.text.TextLine;
import prongsai.documents.pdf.text.TextStyle;

/// A text in lines, ready to be drawn.
///
/// @param measure width of its column, in points
record Passage(List<TextLine> lines, TextStyle style, Alignment alignment, double measure) {

  double height() {
    return lines.size() * style.leading();
  }

  /// Draws it, and gives where it ends.
  double draw(Canvas on, double left, double top) {
    double y = top;
    for (TextLine line : lines) {
      on.text(line, alignment, left, y + style.baseline(), measure, style.color());
      y += style.leading();
    }
    return y;
  }
}
