package prongsai.documents.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import prongsai.documents.chart.Drawing;
import prongsai.documents.chart.Drawing.Anchor;
import prongsai.documents.chart.Drawing.Mark;
import prongsai.documents.chart.Drawing.Paint;

/// Writes a drawing as SVG, coloured by the style sheet.
final class Svg {
  /// The page's Sarabun is the documents' ITA Sarabun at its natural size: 1000 units an em, not
  /// 1464.
  private static final double NATURAL = 1000.0 / 1464;

  private final Markup to;
  private final String anchor;
  private final String style;

  Svg(Markup to, String anchor, String style) {
    this.to = to;
    this.anchor = anchor;
    this.style = style;
  }

  void write(Drawing drawing, String title, String description) {
    to.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        style,
        "viewBox",
        "0 0 " + number(drawing.width()) + " " + number(drawing.height()),
        "role",
        "img",
        "aria-labelledby",
        anchor + "-t " + anchor + "-d");
    to.element("title", title, "id", anchor + "-t");
    to.element("desc", description, "id", anchor + "-d").newLine();
    marks(drawing.marks());
    to.close("svg").newLine();
  }

  /// Neighbouring lines of one look become one path.
  private void marks(List<Mark> marks) {
    StringBuilder path = new StringBuilder();
    Drawing.Line look = null;
    for (Mark mark : marks) {
      if (look != null && !(mark instanceof Drawing.Line line && alike(look, line))) {
        path(path, look);
        look = null;
      }
      switch (mark) {
        case Drawing.Line line -> {
          path.append('M').append(point(line.x1(), line.y1()));
          path.append('L').append(point(line.x2(), line.y2()));
          look = line;
        }
        case Drawing.Polygon polygon -> polygon(polygon);
        case Drawing.Label label -> label(label);
      }
    }
    if (look != null) path(path, look);
  }

  private static boolean alike(Drawing.Line one, Drawing.Line other) {
    return one.paint() == other.paint()
        && one.dashed() == other.dashed()
        && one.width() == other.width();
  }

  private void path(StringBuilder path, Drawing.Line look) {
    to.empty(
        "path",
        "d",
        path.toString(),
        "class",
        stroke(look.paint()),
        "stroke-width",
        number(look.width()),
        "stroke-dasharray",
        look.dashed() ? "4 3" : "");
    path.setLength(0);
  }

  private void polygon(Drawing.Polygon polygon) {
    String points =
        polygon.points().stream().map(p -> point(p.x(), p.y())).collect(Collectors.joining(" "));
    boolean outlined = polygon.outline() != Paint.NONE && polygon.width() > 0;
    to.empty(
        "polygon",
        "points",
        points,
        "class",
        (fill(polygon.fill()) + " " + (outlined ? stroke(polygon.outline()) : "")).strip(),
        "stroke-width",
        outlined ? number(polygon.width()) : "");
  }

  private void label(Drawing.Label label) {
    to.element(
        "text",
        label.text(),
        "x",
        number(label.x()),
        "y",
        number(label.y()),
        "class",
        (fill(label.paint()) + (label.bold() ? " b" : "")).strip(),
        "text-anchor",
        label.anchor() == Anchor.START ? "" : word(label.anchor()),
        "font-size",
        number(Math.round(label.size() * NATURAL * 100) / 100.0));
  }

  private static String fill(Paint paint) {
    return paint == Paint.INK ? "" : "f-" + word(paint);
  }

  private static String stroke(Paint paint) {
    return "s-" + word(paint);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String point(double x, double y) {
    return number(x) + " " + number(y);
  }

  /// At most two decimals, none where there are none.
  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
