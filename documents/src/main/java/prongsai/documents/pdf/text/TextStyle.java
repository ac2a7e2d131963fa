package prongsai.documents.pdf.text;

import prongsai.documents.font.Face;

/// How a text is set.
///
/// @param size in points
/// @param leading from baseline to baseline, in points
/// @param face of what is not emphasised
/// @param color as `0xRRGGBB`
public record TextStyle(double size, double leading, Face face, int color) {
  /// Line distance that leaves room for a tone mark on a vowel above the line below: that of TH
  /// Sarabun, in sizes.
  private static final double LINE = 1.331;

  /// Where the baseline stands in a line, as a share of the leading.
  private static final double BASELINE = 0.72;

  public static TextStyle of(double size, int color) {
    return new TextStyle(size, size * LINE, Face.REGULAR, color);
  }

  public TextStyle inBold() {
    return in(Face.BOLD);
  }

  public TextStyle in(Face otherFace) {
    return new TextStyle(size, leading, otherFace, color);
  }

  public TextStyle in(int otherColor) {
    return new TextStyle(size, leading, face, otherColor);
  }

  /// With another line distance, in sizes: less than Thai needs is enough for capitals and figures.
  public TextStyle led(double lines) {
    return new TextStyle(size, size * lines, face, color);
  }

  public TextStyle atSize(double otherSize) {
    return new TextStyle(otherSize, otherSize * leading / size, face, color);
  }

  /// From the top of a line down to its baseline.
  public double baseline() {
    return leading * BASELINE;
  }
}
