package prongsai.documents.office;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Where the numbers of a chart stand.
///
/// @param sheet the sheet
/// @param top row of the headings, from 0
/// @param left column of the labels, from 0
/// @param rows how many labels follow the headings
public record ChartRange(XSSFSheet sheet, int top, int left, int rows) {

  XDDFCategoryDataSource labels() {
    return XDDFDataSourcesFactory.fromStringCellRange(sheet, column(left));
  }

  /// The values of a series, counted from 0.
  XDDFNumericalDataSource<Double> values(int series) {
    return XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(left + 1 + series));
  }

  /// The heading of a series, counted from 0.
  CellReference heading(int series) {
    return new CellReference(sheet.getSheetName(), top, left + 1 + series, true, true);
  }

  /// The text of the heading of a series.
  String title(int series) {
    return sheet.getRow(top).getCell(left + 1 + series).getStringCellValue();
  }

  private CellRangeAddress column(int column) {
    return new CellRangeAddress(top + 1, top + rows, column, column);
  }
}
