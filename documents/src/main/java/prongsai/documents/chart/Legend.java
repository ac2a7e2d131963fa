package prongsai.documents.chart;

import java.util.ArrayList;
import java.util.List;
import prongsai.documents.chart.Drawing.Anchor;
import prongsai.documents.chart.Drawing.Paint;

/// What the marks of a chart mean, in rows above it.
final class Legend {
  /// Width of a sample.
  static final double SAMPLE = 20;

  private static final double GAP = 5;
  private static final double BETWEEN = 16;
  private static final double ROW = 20;

  private final List<Entry> entries = new ArrayList<>();

  /// Draws a sample between `x` and `x + SAMPLE` around the height `middle`.
  @FunctionalInterface
  interface Sample {
    void draw(Pen pen, double x, double middle);
  }

  private record Entry(String label, Sample sample) {}

  void add(String label, Sample sample) {
    entries.add(new Entry(label, sample));
  }

  /// Draws the rows from the left edge to `right` and returns the height they take.
  double draw(Pen pen, Face face, double right) {
    double x = 0;
    double middle = ROW / 2;
    for (Entry entry : entries) {
      double width = SAMPLE + GAP + face.width(entry.label(), false);
      if (x > 0 && x + width > right) {
        x = 0;
        middle += ROW;
      }
      entry.sample().draw(pen, x, middle);
      pen.text(x + SAMPLE + GAP, middle, Anchor.START, Face.SIZE, false, Paint.INK, entry.label());
      x += width + BETWEEN;
    }
    return middle + ROW / 2;
  }
}
