package prongsai.documents.chart;

import java.util.List;
import prongsai.documents.chart.Drawing.Label;

/// The room that labels of a drawing take.
final class Boxes {
  private Boxes() {}

  record Box(String text, double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  static List<Label> labels(Drawing drawing) {
    return drawing.marks().stream().filter(Label.class::isInstance).map(Label.class::cast).toList();
  }

  static List<Box> of(Drawing drawing, TextMeasure measure) {
    return labels(drawing).stream().map(label -> of(label, measure)).toList();
  }

  /// From the top of a tall letter to the foot of ญ; marks above may enter the pitch between lines.
  static Box of(Label label, TextMeasure measure) {
    double width = measure.width(label.text(), label.size(), label.bold());
    double left =
        switch (label.anchor()) {
          case START -> label.x();
          case MIDDLE -> label.x() - width / 2;
          case END -> label.x() - width;
        };
    double top = label.y() - 0.6 * label.size();
    double bottom = label.y() + 0.2 * label.size();
    return new Box(label.text(), left, top, left + width, bottom);
  }
}
