package prongsai.documents.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import prongsai.documents.chart.Drawing.Anchor;
import prongsai.documents.chart.Drawing.Label;
import prongsai.documents.chart.Drawing.Line;
import prongsai.documents.chart.Drawing.Mark;
import prongsai.documents.chart.Drawing.Paint;
import prongsai.documents.chart.Drawing.Point;
import prongsai.documents.chart.Drawing.Polygon;

/// Collects the marks of one drawing and rounds their coordinates to two decimals.
final class Pen {
  /// From the middle of a line of letters down to its baseline, in ems: half the height of ก.
  private static final double MIDDLE_TO_BASELINE = 0.2;

  private final List<Mark> marks = new ArrayList<>();

  void line(double x1, double y1, double x2, double y2, double width, Paint paint) {
    marks.add(new Line(round(x1), round(y1), round(x2), round(y2), width, false, paint));
  }

  /// The pass mark: dashes seen on bare paper and across dark bars.
  void passMark(double x1, double y1, double x2, double y2) {
    line(x1, y1, x2, y2, 3, Paint.SOFT);
    marks.add(new Line(round(x1), round(y1), round(x2), round(y2), 1.4, true, Paint.PASS_MARK));
  }

  void polygon(List<Point> points, double width, Paint outline, Paint fill) {
    List<Point> rounded = points.stream().map(p -> new Point(round(p.x()), round(p.y()))).toList();
    marks.add(new Polygon(rounded, width, outline, fill));
  }

  void box(double left, double top, double right, double bottom, Paint outline, Paint fill) {
    polygon(
        List.of(
            new Point(left, top),
            new Point(right, top),
            new Point(right, bottom),
            new Point(left, bottom)),
        1,
        outline,
        fill);
  }

  /// A text whose letters stand around the height `middle`.
  void text(
      double x, double middle, Anchor anchor, double size, boolean bold, Paint paint, String text) {
    double baseline = middle + MIDDLE_TO_BASELINE * size;
    marks.add(new Label(round(x), round(baseline), anchor, size, bold, paint, text));
  }

  /// A triangle that points down: below the pass mark.
  void belowMark(double x, double middle) {
    polygon(
        List.of(
            new Point(x - 3.2, middle - 2.6),
            new Point(x + 3.2, middle - 2.6),
            new Point(x, middle + 3)),
        0,
        Paint.NONE,
        Paint.PASS_MARK);
  }

  /// The tick of last year's value, seen on light and on dark bars.
  void previousTick(double x, double middle, double half) {
    line(x, middle - half, x, middle + half, 3.6, Paint.SOFT);
    line(x, middle - half, x, middle + half, 1.6, Paint.INK);
  }

  Drawing drawing(double width, double height) {
    return new Drawing(width, round(height), marks);
  }

  private static double round(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue() + 0.0;
  }
}
