package prongsai.documents.pdf.text;

/// How a text is set.
///
/// @param size in points
/// @param leading from baseline to baseline, in points
/// @param bold whether all of it is bold, not only its bold runs
/// @param color as `0xRRGGBB`
public record TextStyle(double size, double leading, boolean bold, int color) {
  /// Line distance that leaves room for a tone mark on a vowel above the line below: that of TH
  /// Sarabun, in sizes.
  private static final double LINE = 1.331;

  /// Where the baseline stands in a line, as a share of the leading.
  private static final double BASELINE = 0.72;

  public static TextStyle of(double size, int color) {
    return new TextStyle(size, size * LINE, false, color);
  }

  public TextStyle inBold() {
    return new TextStyle(size, leading, true, color);
  }

  public TextStyle in(int otherColor) {
    return new TextStyle(size, leading, bold, otherColor);
  }

  public TextStyle atSize(double otherSize) {
    return new TextStyle(otherSize, otherSize * leading / size, bold, color);
  }

  /// From the top of a line down to its baseline.
  public double baseline() {
    return leading * BASELINE;
  }
}
