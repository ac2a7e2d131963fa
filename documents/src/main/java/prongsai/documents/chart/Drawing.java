package prongsai.documents.chart;

import java.util.List;

/// A chart as marks on a plane: x to the right, y **down**, unit 1 point, origin top left.
public record Drawing(double width, double height, List<Mark> marks) {
  public Drawing {
    marks = List.copyOf(marks);
  }

  /// One mark, drawn in list order.
  public sealed interface Mark {}

  /// A straight line.
  public record Line(
      double x1, double y1, double x2, double y2, double width, boolean dashed, Paint paint)
      implements Mark {}

  /// A closed outline, filled where `fill` is not `NONE`.
  public record Polygon(List<Point> points, double width, Paint outline, Paint fill)
      implements Mark {
    public Polygon {
      points = List.copyOf(points);
    }
  }

  /// A text; `x`,`y` is the end named by the anchor, on the baseline.
  public record Label(
      double x, double y, Anchor anchor, double size, boolean bold, Paint paint, String text)
      implements Mark {}

  public record Point(double x, double y) {}

  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  /// Colours by meaning; each format maps them to its own palette (see `design` tokens in
  /// [prongsai.documents.chart.Palette]).
  public enum Paint {
    NONE,
    INK,
    MUTED,
    RULE,
    ACCENT,
    SOFT,
    IIT,
    EIT,
    OIT,
    PASS_MARK
  }
}
