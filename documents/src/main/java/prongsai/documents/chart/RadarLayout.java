package prongsai.documents.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import prongsai.documents.chart.Drawing.Anchor;
import prongsai.documents.chart.Drawing.Paint;
import prongsai.documents.chart.Drawing.Point;
import prongsai.documents.model.Digits;
import prongsai.documents.model.RadarChart;

/// Where everything of a radar stands: rings of 20 to 100, one spoke an axis clockwise from the
/// top, labels around.
final class RadarLayout {
  private static final double RADIUS = 116;
  private static final double NARROW_RADIUS = 96;
  private static final double DOT = 3;
  private static final double NUMBERS = 20;
  private static final double TURN = 2 * Math.PI;

  private final RadarChart chart;
  private final Digits digits;
  private final Face face;
  private final double width;
  private final boolean narrow;
  private final double radius;
  private final Pen pen = new Pen();

  RadarLayout(RadarChart chart, Digits digits, TextMeasure measure, double width) {
    this.chart = chart;
    this.digits = digits;
    this.face = new Face(measure);
    this.width = width;
    this.narrow = width < ChartDrawing.WIDTH;
    this.radius = narrow ? NARROW_RADIUS : RADIUS;
  }

  Drawing drawing() {
    double under = legend().draw(pen, face, width);
    RadarLabels labels = new RadarLabels(around(), digits, face, radius, width);
    double middle = under + 4 - labels.top();
    Point centre = new Point(width / 2, middle);
    if (!chart.series().isEmpty())
      pen.polygon(outline(centre, chart.series().getFirst().values()), 0, Paint.NONE, Paint.SOFT);
    grid(centre);
    for (int i = chart.series().size() - 1; i >= 0; i--)
      series(outline(centre, chart.series().get(i).values()), i == 0);
    figures(centre);
    labels.draw(pen, centre);
    double bottom = middle + labels.bottom() + 2;
    return pen.drawing(width, narrow ? names(bottom + 6) : bottom);
  }

  private RadarLabels.Around around() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < chart.axes().size(); i++)
      words.add(narrow ? Integer.toString(i + 1) : chart.axes().get(i));
    List<BigDecimal> values =
        narrow || chart.series().size() != 1 ? List.of() : chart.series().getFirst().values();
    return new RadarLabels.Around(words, values, chart.passMark());
  }

  /// The names of numbered axes, one below the other; returns where they end.
  private double names(double top) {
    double y = top;
    for (int i = 0; i < chart.axes().size(); i++) {
      String number = digits.show(Integer.toString(i + 1));
      pen.text(0, y + Face.PITCH / 2, Anchor.START, Face.SIZE, true, Paint.INK, number);
      for (String line : face.wrap(digits.show(chart.axes().get(i)), width - NUMBERS)) {
        pen.text(NUMBERS, y + Face.PITCH / 2, Anchor.START, Face.SIZE, false, Paint.INK, line);
        y += Face.PITCH;
      }
    }
    return y;
  }

  private Legend legend() {
    Legend legend = new Legend();
    for (int i = 0; i < chart.series().size(); i++) {
      boolean first = i == 0;
      String name = digits.show(chart.series().get(i).name());
      legend.add(name, (to, x, y) -> sample(to, x, y, first));
    }
    chart
        .passMark()
        .ifPresent(mark ->
            legend.add(
                "เกณฑ์ผ่าน " + Face.plain(mark, digits),
                (to, x, y) -> to.passMark(x, y, x + Legend.SAMPLE, y)));
    return legend;
  }

  private static void sample(Pen pen, double x, double y, boolean first) {
    pen.line(x, y, x + Legend.SAMPLE, y, first ? 2 : 1, first ? Paint.ACCENT : Paint.INK);
    dot(pen, new Point(x + Legend.SAMPLE / 2, y), first);
  }

  private void grid(Point centre) {
    for (int ring = 20; ring <= 100; ring += 20)
      pen.polygon(ring(centre, ring), 0.6, Paint.RULE, Paint.NONE);
    for (Point end : ring(centre, 100))
      pen.line(centre.x(), centre.y(), end.x(), end.y(), 0.6, Paint.RULE);
    chart
        .passMark()
        .ifPresent(mark -> {
          List<Point> ring = ring(centre, mark.doubleValue());
          for (int i = 0; i < ring.size(); i++) {
            Point to = ring.get((i + 1) % ring.size());
            pen.passMark(ring.get(i).x(), ring.get(i).y(), to.x(), to.y());
          }
        });
  }

  /// The first series is thick with round dots, the second thin with open squares.
  private void series(List<Point> outline, boolean first) {
    pen.polygon(outline, first ? 2 : 1, first ? Paint.ACCENT : Paint.INK, Paint.NONE);
    for (Point at : outline) dot(pen, at, first);
  }

  private static void dot(Pen pen, Point at, boolean first) {
    if (first) pen.polygon(circle(at), 0, Paint.NONE, Paint.ACCENT);
    else pen.box(at.x() - DOT, at.y() - DOT, at.x() + DOT, at.y() + DOT, Paint.INK, Paint.SOFT);
  }

  private static List<Point> circle(Point at) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < 12; i++) points.add(polar(at, DOT, i / 12.0));
    return points;
  }

  /// Every figure, or every other one where few axes bring the rings close together.
  private void figures(Point centre) {
    int axes = chart.axes().size();
    double direction = RadarFigures.direction(chart);
    int step = radius * RadarFigures.reach(axes, 20) < Face.PITCH - 2 ? 40 : 20;
    for (int ring = 20; ring <= 100; ring += step) {
      Point at = polar(centre, radius * RadarFigures.place(axes, ring), direction);
      String figure = digits.show(Integer.toString(ring));
      pen.text(at.x(), at.y(), Anchor.MIDDLE, Face.SMALL, false, Paint.MUTED, figure);
    }
  }

  private List<Point> ring(Point centre, double value) {
    return outline(centre, Collections.nCopies(chart.axes().size(), BigDecimal.valueOf(value)));
  }

  private List<Point> outline(Point centre, List<BigDecimal> values) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      double share = Math.clamp(values.get(i).doubleValue() / 100, 0, 1);
      points.add(polar(centre, radius * share, (double) i / values.size()));
    }
    return points;
  }

  /// The point at a distance from the centre, `turns` of the circle clockwise from the top.
  static Point polar(Point centre, double distance, double turns) {
    return new Point(
        centre.x() + distance * Math.sin(TURN * turns),
        centre.y() - distance * Math.cos(TURN * turns));
  }
}
