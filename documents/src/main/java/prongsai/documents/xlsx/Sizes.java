package prongsai.documents.xlsx;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import prongsai.documents.office.Face;

/// Widths and heights, set by us: Excel measures columns in digits of the default font, and
/// LibreOffice does not make rows as high as their text.
final class Sizes {
  /// Size of the text of tables, in points.
  static final double TEXT = 16;

  /// Room left and right of the text in a cell, together.
  static final double PADDING = 8;

  /// Excel allows no higher row than 409.5 points.
  static final int MOST_LINES = (int) (405 / (TEXT * Face.LINE));

  private static final double PIXELS_A_POINT = 96 / 72.0;
  private static final double DIGIT = Math.round(Face.regular().width("0", TEXT) * PIXELS_A_POINT);

  private Sizes() {}

  static void column(XSSFSheet sheet, int column, double points) {
    double digits = points * PIXELS_A_POINT / DIGIT;
    sheet.setColumnWidth(column, (int) Math.min(255 * 256, Math.round(digits * 256)));
  }

  static void row(XSSFRow row, int lines, double size) {
    row.setHeightInPoints((float) (Math.min(MOST_LINES, lines) * size * Face.LINE + 3));
  }

  /// Lines of a text in a column of the width given; a little less room than there is, as programs
  /// break lines each in their own way.
  static int lines(String text, double size, boolean bold, double width) {
    if (text.isEmpty()) return 1;
    Face face = bold ? Face.bold() : Face.regular();
    int lines = 0;
    for (String line : text.split("\n", -1))
      lines += face.lines(line, size, width * 0.96 - PADDING);
    return lines;
  }
}
