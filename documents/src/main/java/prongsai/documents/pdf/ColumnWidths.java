package prongsai.documents.pdf;

import java.util.Arrays;

/// Shares out the width of a table. Every column gets its share, but no column gets less than its
/// widest unbreakable word needs; what that takes comes from the columns that have room.
final class ColumnWidths {
  private ColumnWidths() {}

  /// @param shares as the table asks for
  /// @param needed least width of each column without any break inside a compound
  /// @param least least width of each column if compounds may break at their seams
  static double[] of(double measure, double[] shares, double[] needed, double[] least) {
    double[] floor = sum(needed) <= measure ? needed : least;
    if (sum(floor) > measure) return scaled(floor, measure);
    double[] widths = scaled(shares, measure);
    double missing = 0;
    double spare = 0;
    for (int i = 0; i < widths.length; i++) {
      missing += Math.max(0, floor[i] - widths[i]);
      spare += Math.max(0, widths[i] - floor[i]);
    }
    double taken = spare == 0 ? 0 : missing / spare;
    for (int i = 0; i < widths.length; i++)
      widths[i] = widths[i] < floor[i] ? floor[i] : widths[i] - (widths[i] - floor[i]) * taken;
    return widths;
  }

  private static double[] scaled(double[] parts, double whole) {
    double sum = sum(parts);
    return Arrays.stream(parts).map(part -> part * whole / sum).toArray();
  }

  private static double sum(double[] parts) {
    return Arrays.stream(parts).sum();
  }
}
