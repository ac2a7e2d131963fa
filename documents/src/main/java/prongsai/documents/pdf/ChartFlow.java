package prongsai.documents.pdf;

import java.util.List;
import prongsai.documents.chart.Drawing;
import prongsai.documents.chart.Drawing.Label;
import prongsai.documents.chart.Drawing.Line;
import prongsai.documents.chart.Drawing.Mark;
import prongsai.documents.chart.Drawing.Paint;
import prongsai.documents.chart.Drawing.Point;
import prongsai.documents.chart.Drawing.Polygon;
import prongsai.documents.chart.Palette;
import prongsai.documents.model.Run;
import prongsai.documents.model.Text;
import prongsai.documents.pdf.page.Canvas;
import prongsai.documents.pdf.page.Flow;
import prongsai.documents.pdf.page.Tag;
import prongsai.documents.pdf.text.Alignment;
import prongsai.documents.pdf.text.TextLine;
import prongsai.documents.pdf.text.TextStyle;
import prongsai.documents.pdf.text.Typesetter;

/// A chart under its title, in the middle of the measure.
///
/// @param figure its element; the title is a part of it
record ChartFlow(Tag figure, LinesFlow title, Drawing drawing, double left, Typesetter typesetter)
    implements Flow {
  private static final double TITLE_GAP = 4;

  @Override
  public int slices() {
    return 1;
  }

  @Override
  public double height(int from, int to) {
    return titleHeight() + drawing.height();
  }

  private double titleHeight() {
    int lines = title.slices();
    return lines == 0 ? 0 : title.height(0, lines) + TITLE_GAP;
  }

  @Override
  public int breakAfter(int slice) {
    return FORBIDDEN;
  }

  @Override
  public void draw(Canvas on, double top, int from, int to) {
    if (title.slices() > 0) title.draw(on, top, 0, title.slices());
    double y = top + titleHeight();
    figure.attributes("/O/Layout/Placement/Block/BBox[" + box(on, y) + "]");
    on.tagged(figure);
    for (Mark mark : drawing.marks()) draw(on, mark, y);
  }

  private String box(Canvas on, double top) {
    double up = on.sheet().height() - top;
    return "%.2f %.2f %.2f %.2f".formatted(left, up - drawing.height(), left + drawing.width(), up);
  }

  private void draw(Canvas on, Mark mark, double top) {
    switch (mark) {
      case Line line ->
          on.line(
              left + line.x1(),
              top + line.y1(),
              left + line.x2(),
              top + line.y2(),
              line.width(),
              line.dashed(),
              Palette.rgb(line.paint()));
      case Polygon polygon -> polygon(on, polygon, top);
      case Label label -> label(on, label, top);
    }
  }

  private void polygon(Canvas on, Polygon polygon, double top) {
    List<Point> points =
        polygon.points().stream().map(p -> new Point(left + p.x(), top + p.y())).toList();
    if (polygon.fill() != Paint.NONE) on.fill(points, Palette.rgb(polygon.fill()));
    if (polygon.outline() != Paint.NONE)
      on.stroke(points, polygon.width(), Palette.rgb(polygon.outline()));
  }

  private void label(Canvas on, Label label, double top) {
    if (label.text().isBlank()) return;
    TextStyle style = TextStyle.of(label.size(), Palette.rgb(label.paint()));
    Text text = new Text(List.of(new Run(label.text(), label.bold(), true)));
    TextLine line = typesetter.line(text, style);
    double shift =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> line.width() / 2;
          case END -> line.width();
        };
    double x = left + label.x() - shift;
    on.text(line, Alignment.LEFT, x, top + label.y(), line.width(), style.color());
  }
}
