package prongsai.documents.pdf.page;

import prongsai.documents.model.Section.Orientation;

/// A page of paper and its margins, in points. The margins are those of Thai official letters: 3 cm
/// on the left, 2 cm on the right, 2.5 cm above and 2 cm below.
public record Sheet(double width, double height) {
  private static final double CENTIMETRE = 72 / 2.54;
  private static final double LEFT = 3 * CENTIMETRE;
  private static final double RIGHT = 2 * CENTIMETRE;
  private static final double TOP = 2.5 * CENTIMETRE;
  private static final double BOTTOM = 2 * CENTIMETRE;
  private static final double A4_SHORT = 595.28;
  private static final double A4_LONG = 841.89;

  public static Sheet a4(Orientation orientation) {
    return switch (orientation) {
      case PORTRAIT -> new Sheet(A4_SHORT, A4_LONG);
      case LANDSCAPE -> new Sheet(A4_LONG, A4_SHORT);
    };
  }

  public double left() {
    return LEFT;
  }

  public double top() {
    return TOP;
  }

  /// Width between the margins.
  public double measure() {
    return width - LEFT - RIGHT;
  }

  /// Height between the margins.
  public double depth() {
    return height - TOP - BOTTOM;
  }
}
