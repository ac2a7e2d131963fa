package prongsai.documents.office;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The numbers of a chart as a block of cells: labels in the first column, then one column a
/// series. The chart refers to these cells, so that editing one redraws it.
///
/// @param corner heading of the labels
/// @param labels one a row
/// @param columns one a series, each with one value (or none) a label
public record ChartTable(String corner, List<String> labels, List<Column> columns) {
  public ChartTable {
    labels = List.copyOf(labels);
    columns = List.copyOf(columns);
  }

  /// One series; no value where the series does not apply.
  public record Column(String heading, List<Optional<BigDecimal>> values) {
    public Column {
      values = List.copyOf(values);
    }
  }

  /// How the cells look.
  public record Dress(CellStyle heading, CellStyle label, CellStyle figure) {}

  /// Writes the block with its top left corner at the row and column given (from 0).
  public ChartRange write(XSSFSheet sheet, int top, int left, Dress dress) {
    XSSFRow head = row(sheet, top);
    text(head, left, corner, dress.heading());
    for (int i = 0; i < columns.size(); i++)
      text(head, left + 1 + i, columns.get(i).heading(), dress.heading());
    for (int i = 0; i < labels.size(); i++) write(row(sheet, top + 1 + i), i, left, dress);
    return new ChartRange(sheet, top, left, labels.size());
  }

  private void write(XSSFRow row, int index, int left, Dress dress) {
    text(row, left, labels.get(index), dress.label());
    for (int i = 0; i < columns.size(); i++) {
      XSSFCell cell = row.createCell(left + 1 + i);
      cell.setCellStyle(dress.figure());
      columns.get(i).values().get(index).ifPresent(value -> cell.setCellValue(value.doubleValue()));
    }
  }

  private static XSSFRow row(XSSFSheet sheet, int index) {
    XSSFRow row = sheet.getRow(index);
    return row == null ? sheet.createRow(index) : row;
  }

  private static void text(XSSFRow row, int column, String words, CellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(style);
    cell.setCellValue(words);
  }
}
