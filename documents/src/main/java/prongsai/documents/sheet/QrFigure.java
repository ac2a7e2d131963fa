package prongsai.documents.sheet;

import java.util.Locale;
import prongsai.documents.pdf.page.Canvas;
import prongsai.documents.pdf.page.Mosaic;
import prongsai.documents.pdf.page.Tag;

/// Puts QR codes on pages, as figures with words. The side of a code is in points and without its
/// quiet zone, which must stay empty.
final class QrFigure {
  private QrFigure() {}

  /// As a shape: sharp at any size and in every viewer.
  static void drawn(
      Canvas on, Tag parent, Mosaic code, String words, double left, double top, double side) {
    on.tagged(figure(on, parent, words, left, top, side));
    on.fill(code, left, top, side, Ink.BLACK);
  }

  /// As a picture of few bytes, for codes by the thousand.
  static void stamped(
      Canvas on, Tag parent, Mosaic code, String words, double left, double top, double side) {
    on.tagged(figure(on, parent, words, left, top, side));
    on.stamp(code, left, top, side, Ink.BLACK);
  }

  private static Tag figure(
      Canvas on, Tag parent, String words, double left, double top, double side) {
    double up = on.sheet().height() - top;
    String box =
        String.format(Locale.ROOT, "%.2f %.2f %.2f %.2f", left, up - side, left + side, up);
    return parent
        .add("Figure")
        .alternative(words)
        .attributes("/O/Layout/Placement/Block/BBox[" + box + "]");
  }
}
