package prongsai.documents.xlsx;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import prongsai.documents.office.Typeface;

/// Widths and heights, set by us: Excel measures columns in digits of the default font, and
/// LibreOffice does not make rows as high as their text.
final class Sizes {
  /// Size of the text of tables, in points.
  static final double TEXT = 16;

  /// Room left and right of the text in a cell, together.
  static final double PADDING = 8;

  /// Excel allows no higher row than 409.5 points.
  static final int MOST_LINES = (int) (405 / (TEXT * Typeface.LINE)) - 1;

  private static final int LONG = 8;

  private static final double PIXELS_A_POINT = 96 / 72.0;
  private static final double DIGIT =
      Math.round(Typeface.regular().width("0", TEXT) * PIXELS_A_POINT);

  private Sizes() {}

  static void column(XSSFSheet sheet, int column, double points) {
    double digits = points * PIXELS_A_POINT / DIGIT;
    sheet.setColumnWidth(column, (int) Math.min(255 * 256, Math.round(digits * 256)));
  }

  /// Long text gets a line to spare: programs break lines each in their own way.
  static void row(XSSFRow row, int lines, double size) {
    int room = Math.min(MOST_LINES + 1, lines > LONG ? lines + 1 : lines);
    row.setHeightInPoints((float) (room * size * Typeface.LINE + 3));
  }

  /// Lines of a text in a column of the width given, with a little less room than there is.
  static int lines(String text, double size, boolean bold, double width) {
    if (text.isEmpty()) return 1;
    Typeface face = bold ? Typeface.bold() : Typeface.regular();
    int lines = 0;
    for (String line : text.split("\n", -1))
      lines += face.lines(line, size, width * 0.96 - PADDING);
    return lines;
  }
}
