package prongsai.documents.pdf;

import java.util.List;
import prongsai.documents.pdf.text.TextStyle;

/// A cell with its text set.
///
/// @param left of its border, from the left of the page
/// @param width between its borders
/// @param lines may be none
record SetCell(double left, double width, TextStyle style, List<CellLine> lines) {
  static final double PADDING_X = 5;

  double textLeft() {
    return left + PADDING_X;
  }

  double measure() {
    return measure(width);
  }

  static double measure(double width) {
    return width - 2 * PADDING_X;
  }
}
