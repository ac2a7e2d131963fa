package prongsai.documents.office;

import prongsai.documents.model.Digits;
import prongsai.documents.model.Line;

/// The room that the marker of a line takes in the margin.
public final class Markers {
  private Markers() {}

  /// From the margin to the text, in points; zero without a marker.
  public static double indent(Line line, Digits digits, double size) {
    if (line.marker().isEmpty()) return 0;
    return Math.max(
        size * 0.75, Face.regular().width(digits.show(line.marker()), size) + size * 0.35);
  }
}
