package prongsai.documents.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Line;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;
import prongsai.documents.model.Tone;
import prongsai.documents.office.ColumnWidths;
import prongsai.documents.office.Figures;
import prongsai.documents.office.Markers;
import prongsai.documents.office.RowLines;
import prongsai.documents.office.Typeface;

/// A table with fixed columns and a header row that repeats on every page. Short rows stay in one
/// piece, group rows stay with the row they introduce, the total with the row before it.
final class TableBlock {
  private static final String HEAD = "E6ECEE";
  private static final String GROUP = "F4F6F7";

  /// Rows that take at most this share of a page are not split.
  private static final double SHORT_ROW = 0.5;

  private final Flow flow;
  private final Digits digits;
  private final Table table;
  private final boolean keep;
  private final int[] widths;

  TableBlock(Flow flow, Table table, boolean keep) {
    this.flow = flow;
    this.digits = flow.digits();
    this.table = table;
    this.keep = keep;
    double[] points =
        ColumnWidths.of(
            table, digits, flow.textWidth() / 20.0, Look.CELL.size(), Page.CELL_SIDE / 10.0 + 2);
    this.widths = new int[points.length];
    for (int i = 0; i < widths.length; i++) widths[i] = (int) Math.round(points[i] * 20);
  }

  void write() {
    CTTbl made = flow.table();
    describe(made.addNewTblPr());
    var grid = made.addNewTblGrid();
    for (int width : widths) grid.addNewGridCol().setW(BigInteger.valueOf(width));
    head(made.addNewTr());
    List<Row> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) row(made.addNewTr(), rows.get(i), leads(i));
  }

  private void describe(CTTblPr look) {
    look.addNewTblStyle().setVal(Styles.TABLE);
    Styles.width(look.addNewTblW(), java.util.Arrays.stream(widths).sum());
    look.addNewTblLayout().setType(STTblLayoutType.FIXED);
    var parts = look.addNewTblLook();
    parts.setFirstRow(true);
    parts.setFirstColumn(table.rowHeader() == 0);
    parts.setNoHBand(true);
    parts.setNoVBand(true);
    if (!table.caption().isEmpty()) look.addNewTblCaption().setVal(table.caption().plain(digits));
  }

  private void head(CTRow row) {
    var look = row.addNewTrPr();
    look.addNewCantSplit();
    look.addNewTblHeader();
    for (int i = 0; i < widths.length; i++) {
      CTTc cell = row.addNewTc();
      CTTcPr shape = shape(cell, widths[i], 1, HEAD);
      shape.addNewVAlign().setVal(STVerticalJc.CENTER);
      CTP words = paragraph(cell, Look.CELL_HEADING);
      Runs.add(words, table.columns().get(i).heading(), digits, Tone.NEUTRAL);
    }
  }

  /// Whether a row must share a page with the next: a group heading, the row before a total, the
  /// last row before a note.
  private boolean leads(int index) {
    List<Row> rows = table.rows();
    if (index == rows.size() - 1) return keep;
    return rows.get(index).kind() == Row.Kind.GROUP || rows.get(index + 1).kind() == Row.Kind.TOTAL;
  }

  private void row(CTRow made, Row row, boolean leads) {
    if (height(row) <= SHORT_ROW * flow.textHeight() / 20) made.addNewTrPr().addNewCantSplit();
    int column = 0;
    for (Cell cell : row.cells()) {
      cell(made.addNewTc(), row.kind(), cell, column, leads);
      column += cell.span();
    }
  }

  private double height(Row row) {
    return RowLines.of(row, digits, points(), Look.CELL.size()) * Look.CELL.size() * Typeface.LINE;
  }

  private void cell(CTTc made, Row.Kind kind, Cell cell, int column, boolean leads) {
    int width = 0;
    for (int i = 0; i < cell.span(); i++) width += widths[column + i];
    CTTcPr shape = shape(made, width, cell.span(), kind == Row.Kind.GROUP ? GROUP : "");
    if (kind == Row.Kind.TOTAL) Styles.rule(shape.addNewTcBorders().addNewTop(), 12, Styles.RULE);
    Look look = kind == Row.Kind.BODY ? Look.CELL : Look.CELL_STRONG;
    switch (cell.content()) {
      case Cell.Figure figure -> {
        CTP paragraph = paragraph(made, look);
        align(paragraph, Alignment.RIGHT);
        Runs.add(paragraph, shown(figure, cell.tone()), digits, cell.tone());
      }
      case Cell.Words words -> words(made, words, look, table.columns().get(column), cell);
    }
    if (leads) for (CTP paragraph : made.getPList()) Flow.keepWithNext(paragraph);
  }

  private void words(CTTc made, Cell.Words words, Look look, Table.Column column, Cell cell) {
    List<Line> lines = words.lines().isEmpty() ? List.of(Line.of("")) : words.lines();
    double hang = Markers.hang(lines, digits, look.size());
    for (Line line : lines) {
      CTP paragraph = paragraph(made, look);
      Lines.fill(paragraph, line, digits, cell.tone(), 0, hang);
      if (cell.span() == 1) align(paragraph, column.alignment());
    }
  }

  /// Bad news in a number is bold too: colour alone carries no meaning.
  private Text shown(Cell.Figure figure, Tone tone) {
    String number = Figures.show(figure, Digits.ARABIC);
    return tone == Tone.BAD ? Text.bold(number) : Text.of(number);
  }

  private static void align(CTP paragraph, Alignment alignment) {
    switch (alignment) {
      case LEFT -> {}
      case CENTER -> Flow.layout(paragraph).addNewJc().setVal(STJc.CENTER);
      case RIGHT -> Flow.layout(paragraph).addNewJc().setVal(STJc.RIGHT);
    }
  }

  private static CTP paragraph(CTTc cell, Look look) {
    CTP made = cell.addNewP();
    Flow.layout(made).addNewPStyle().setVal(look.id());
    return made;
  }

  private static CTTcPr shape(CTTc cell, int width, int span, String fill) {
    CTTcPr shape = cell.addNewTcPr();
    Styles.width(shape.addNewTcW(), width);
    if (span > 1) shape.addNewGridSpan().setVal(BigInteger.valueOf(span));
    if (!fill.isEmpty()) {
      var ground = shape.addNewShd();
      ground.setVal(STShd.CLEAR);
      ground.setColor("auto");
      ground.setFill(fill);
    }
    return shape;
  }

  private double[] points() {
    return java.util.Arrays.stream(widths)
        .mapToDouble(w -> (w - 2.0 * Page.CELL_SIDE) / 20)
        .toArray();
  }
}
