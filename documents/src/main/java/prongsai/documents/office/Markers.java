package prongsai.documents.office;

import java.util.List;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Line;

/// The room that markers take in the margin: the same for all lines that stand together.
public final class Markers {
  private static final double GAP = 0.4;

  private Markers() {}

  /// From the markers to the text, in points; zero where there are none.
  public static double hang(List<Line> lines, Digits digits, double size) {
    double widest = 0;
    for (Line line : lines)
      widest = Math.max(widest, Typeface.regular().width(digits.show(line.marker()), size));
    return widest == 0 ? 0 : widest + GAP * size;
  }
}
