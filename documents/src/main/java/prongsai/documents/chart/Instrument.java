package prongsai.documents.chart;

import java.util.List;
import prongsai.documents.chart.Drawing.Paint;

/// How the bars of one instrument look: told apart by their filling as well as by their colour, so
/// that a photocopy still tells them apart.
///
/// @param paint colour
/// @param filling pattern
record Instrument(Paint paint, Filling filling) {
  private static final double HATCH_STEP = 4;

  enum Filling {
    SOLID,
    LIGHT,
    HATCHED
  }

  /// The look of a family code; that of an unknown one is hatched in the accent colour.
  static Instrument of(String family) {
    return switch (family) {
      case "IIT" -> new Instrument(Paint.IIT, Filling.SOLID);
      case "EIT" -> new Instrument(Paint.EIT, Filling.LIGHT);
      case "OIT" -> new Instrument(Paint.OIT, Filling.HATCHED);
      default -> new Instrument(Paint.ACCENT, Filling.HATCHED);
    };
  }

  /// Its place in the legend: the order of the field, unknown ones last.
  static int place(String family) {
    int known = List.of("IIT", "EIT", "OIT").indexOf(family);
    return known < 0 ? Integer.MAX_VALUE : known;
  }

  void bar(Pen pen, double left, double top, double right, double bottom) {
    switch (filling) {
      case SOLID -> pen.box(left, top, right, bottom, paint, paint);
      case LIGHT -> pen.box(left, top, right, bottom, paint, Paint.SOFT);
      case HATCHED -> {
        pen.box(left, top, right, bottom, Paint.NONE, Paint.SOFT);
        hatch(pen, left, top, right, bottom);
        pen.box(left, top, right, bottom, paint, Paint.NONE);
      }
    }
  }

  private void hatch(Pen pen, double left, double top, double right, double bottom) {
    double rise = bottom - top;
    for (double foot = left - rise + HATCH_STEP; foot < right; foot += HATCH_STEP) {
      double from = Math.max(foot, left);
      double to = Math.min(foot + rise, right);
      pen.line(from, bottom - (from - foot), to, bottom - (to - foot), 1, paint);
    }
  }
}
