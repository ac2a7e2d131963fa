package prongsai.documents.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Section.Orientation;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;
import prongsai.documents.office.ColumnWidths;
import prongsai.documents.xlsx.Look.Part;
import prongsai.documents.xlsx.Plan.TablePlan;

/// One table on a sheet of its own: a link back, the headings that lead to it, its caption, its
/// frozen header row, its rows, its notes.
final class TableSheet {
  /// Widths of the whole table in points: a little wider than the page, to which it is fitted.
  private static final double PORTRAIT = 560;

  private static final double LANDSCAPE = 860;

  /// Tables of at least this many plain rows can be filtered.
  private static final int LONG = 15;

  private final XSSFSheet sheet;
  private final TablePlan plan;
  private final Table table;
  private final Cells cells;
  private final double[] widths;
  private int next;

  TableSheet(XSSFSheet sheet, TablePlan plan, Cells cells) {
    this.sheet = sheet;
    this.plan = plan;
    this.table = plan.table();
    this.cells = cells;
    double total = plan.orientation() == Orientation.LANDSCAPE ? LANDSCAPE : PORTRAIT;
    this.widths = ColumnWidths.of(table, cells.digits(), total, Sizes.TEXT, Sizes.PADDING + 8);
  }

  void write(String overview) {
    for (int i = 0; i < widths.length; i++) Sizes.column(sheet, i, widths[i]);
    XSSFRow back = sheet.createRow(next++);
    cells.link(back, 0, "← " + overview, overview);
    Sizes.row(back, 1, Sizes.TEXT);
    for (int i = 0; i < plan.headings().size(); i++)
      wide(plan.headings().get(i), Look.text(i == 0 ? Part.TITLE : Part.CAPTION));
    if (!table.caption().isEmpty()) wide(table.caption(), Look.text(Part.CAPTION));
    int head = next++;
    head(sheet.createRow(head));
    for (Row row : table.rows()) row(row);
    int last = next - 1;
    for (Text note : plan.notes()) wide(note, Look.text(Part.NOTE));
    sheet.createFreezePane(0, head + 1);
    sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
    if (filterable())
      sheet.setAutoFilter(new CellRangeAddress(head, last - totals(), 0, widths.length - 1));
    Pages.describe(sheet, plan.orientation());
  }

  /// A line across all columns.
  private void wide(Text words, Look look) {
    XSSFRow row = sheet.createRow(next);
    cells.text(row, 0, words, look);
    for (int i = 1; i < widths.length; i++) cells.blank(row, i, look);
    Cells.merge(sheet, next, next, 0, widths.length - 1);
    int lines =
        Sizes.lines(words.plain(cells.digits()), look.size(), look.bold(), sum(0, widths.length));
    Sizes.row(row, lines, look.size());
    next++;
  }

  private void head(XSSFRow row) {
    int lines = 1;
    for (int i = 0; i < widths.length; i++) {
      Text heading = table.columns().get(i).heading();
      cells.text(row, i, heading, Look.text(Part.HEAD, Alignment.CENTER));
      lines =
          Math.max(lines, Sizes.lines(heading.plain(cells.digits()), Sizes.TEXT, true, widths[i]));
    }
    Sizes.row(row, lines, Sizes.TEXT);
  }

  private void row(Row row) {
    Part part =
        switch (row.kind()) {
          case BODY -> Part.BODY;
          case GROUP -> Part.GROUP;
          case TOTAL -> Part.TOTAL;
        };
    RowPieces pieces = RowPieces.of(row, cells.digits(), part != Part.BODY, widths);
    int top = next;
    for (int i = 0; i < pieces.rows(); i++) {
      XSSFRow made = sheet.createRow(next++);
      Sizes.row(made, pieces.height(i), Sizes.TEXT);
      int column = 0;
      for (int c = 0; c < row.cells().size(); c++) {
        cell(made, column, row.cells().get(c), part, pieces.words(c, i));
        column += row.cells().get(c).span();
      }
    }
    merge(row, pieces, top);
  }

  /// Cells that span columns, and cells beside a cell that takes several rows.
  private void merge(Row row, RowPieces pieces, int top) {
    int column = 0;
    for (int c = 0; c < row.cells().size(); c++) {
      int right = column + row.cells().get(c).span() - 1;
      if (pieces.whole(c)) Cells.merge(sheet, top, top + pieces.rows() - 1, column, right);
      else
        for (int i = 0; i < pieces.rows(); i++) Cells.merge(sheet, top + i, top + i, column, right);
      column = right + 1;
    }
  }

  private void cell(XSSFRow row, int column, Cell cell, Part part, List<Text> words) {
    Alignment alignment =
        cell.span() > 1 ? Alignment.LEFT : table.columns().get(column).alignment();
    Look look = Look.text(part, alignment).toned(cell.tone());
    if (cell.content() instanceof Cell.Figure figure && row.getRowNum() + 1 == next)
      cells.number(
          row, column, figure.value(), Look.number(part, figure.decimals()).toned(cell.tone()));
    else cells.lines(row, column, words, look);
    for (int i = 1; i < cell.span(); i++) cells.blank(row, column + i, look);
  }

  private boolean filterable() {
    List<Row> rows = table.rows();
    return rows.size() >= LONG
        && rows.subList(0, rows.size() - totals()).stream()
            .allMatch(row ->
                row.kind() == Row.Kind.BODY
                    && row.cells().stream().allMatch(cell -> cell.span() == 1));
  }

  /// How many totals stand at the end, which a filter must not hide.
  private int totals() {
    int totals = 0;
    for (Row row : table.rows()) totals = row.kind() == Row.Kind.TOTAL ? totals + 1 : 0;
    return totals;
  }

  private double sum(int from, int to) {
    double all = 0;
    for (int i = from; i < to; i++) all += widths[i];
    return all;
  }
}
