package prongsai.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import prongsai.documents.linebreak.Breaks;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Line;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;
import prongsai.documents.pdf.page.Column;
import prongsai.documents.pdf.page.Flow;
import prongsai.documents.pdf.page.Sheet;
import prongsai.documents.pdf.page.Tag;
import prongsai.documents.pdf.text.Alignment;
import prongsai.documents.pdf.text.TextLine;
import prongsai.documents.pdf.text.TextStyle;
import prongsai.documents.pdf.text.Typesetter;

/// Turns a table into rows that flow in a column.
final class TableComposer {
  private static final double CAPTION_GAP = 3;

  /// Tables that take less than this share of a page are small.
  private static final double SMALL = 0.4;

  private static final int SPLIT_SMALL = 40;
  private static final int ROW_ALONE = 8;
  private static final String CONTINUED = "(ต่อ)";

  private final Table table;
  private final Typesetter typesetter;
  private final Sheet sheet;
  private final TextStyle style;
  private final CellSetter cells;
  private final double[] edges;

  TableComposer(Table table, Typesetter typesetter, Sheet sheet) {
    this.table = table;
    this.typesetter = typesetter;
    this.sheet = sheet;
    style = Styles.table(table.columns().size());
    cells = new CellSetter(typesetter);
    edges = edges();
  }

  void addTo(Column column, Tag parent) {
    Tag tag = parent.add("Table");
    double gap = Styles.BLOCK_GAP;
    if (!typesetter.blank(table.caption())) {
      column.addKept(caption(tag.add("Caption")), gap);
      gap = CAPTION_GAP;
    }
    RowFlow header = header(tag.add("THead").add("TR"));
    column.addKept(header, gap);
    Optional<Flow> repeated = Optional.of(header.repeated());
    Tag body = tag.add("TBody");
    List<RowFlow> rows = new ArrayList<>();
    for (Row row : table.rows()) rows.add(row(row, body.add("TR"), repeated));
    for (int i = 0; i < rows.size(); i++) column.add(rows.get(i), 0, breakBehind(rows, i));
  }

  private LinesFlow caption(Tag tag) {
    TextStyle captionStyle = Styles.CAPTION;
    List<TextLine> lines = typesetter.lines(table.caption(), captionStyle, sheet.measure());
    return new LinesFlow(
        tag,
        Optional.empty(),
        lines,
        captionStyle,
        Alignment.LEFT,
        sheet.left(),
        sheet.measure(),
        0);
  }

  private RowFlow header(Tag row) {
    List<SetCell> set = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Tag tag = row.add("TH").attributes("/O/Table/Scope/Column");
      Line heading = Line.of(table.columns().get(i).heading());
      List<CellLine> lines =
          heading.text().isEmpty()
              ? List.of()
              : cells.words(List.of(heading), style.inBold(), Alignment.CENTERED, inner(i, 1), tag);
      set.add(new SetCell(edges[i], edges[i + 1] - edges[i], style.inBold(), lines));
    }
    return new RowFlow(
        RowFlow.Look.HEADER, set, Optional.empty(), Optional.empty(), style.leading());
  }

  /// Small tables would rather stay whole, and no row would be alone on a page.
  private int breakBehind(List<RowFlow> rows, int index) {
    if (index == rows.size() - 1) return 0;
    boolean group = rows.get(index).look() == RowFlow.Look.GROUP;
    boolean total = rows.get(index + 1).look() == RowFlow.Look.TOTAL;
    if (group || total) return Flow.FORBIDDEN;
    double height = rows.stream().mapToDouble(row -> row.height(0, row.slices())).sum();
    if (height < sheet.depth() * SMALL) return SPLIT_SMALL;
    return index == 0 || index == rows.size() - 2 ? ROW_ALONE : 0;
  }

  private RowFlow row(Row row, Tag tag, Optional<Flow> header) {
    return switch (row.kind()) {
      case BODY -> row(row, RowFlow.Look.BODY, style, tag, header);
      case GROUP -> row(row, RowFlow.Look.GROUP, style.inBold(), tag, header);
      case TOTAL -> row(row, RowFlow.Look.TOTAL, style.inBold(), tag, header);
    };
  }

  private RowFlow row(
      Row row, RowFlow.Look look, TextStyle rowStyle, Tag tag, Optional<Flow> header) {
    List<SetCell> set = new ArrayList<>();
    Optional<SetCell> name = Optional.empty();
    int column = 0;
    for (Cell cell : row.cells()) {
      TextStyle cellStyle = CellSetter.toned(rowStyle, cell);
      Tag cellTag = cellTag(tag, column, cell.span(), look);
      Alignment alignment = alignment(column, cell, look);
      double measure = inner(column, cell.span());
      List<CellLine> lines = cells.set(cell, cellStyle, alignment, measure, cellTag);
      double width = edges[column + cell.span()] - edges[column];
      SetCell setCell = new SetCell(edges[column], width, cellStyle, lines);
      set.add(setCell);
      if (column == table.rowHeader()) name = Optional.of(continued(setCell, cellTag));
      column += cell.span();
    }
    return new RowFlow(look, set, name, header, style.leading());
  }

  /// The name of a row as it stands above the rest of the row on a new page.
  private SetCell continued(SetCell name, Tag tag) {
    List<CellLine> lines = new ArrayList<>(name.lines());
    lines.addAll(
        cells.words(List.of(Line.of(CONTINUED)), style, Alignment.LEFT, name.measure(), tag));
    return new SetCell(name.left(), name.width(), name.style().in(Styles.MUTED), lines);
  }

  private Tag cellTag(Tag row, int column, int span, RowFlow.Look look) {
    boolean names = column == table.rowHeader() || (look == RowFlow.Look.GROUP && column == 0);
    String attributes = names ? "/Scope/Row" : "";
    if (span > 1) attributes += "/ColSpan " + span;
    Tag tag = row.add(names ? "TH" : "TD");
    return attributes.isEmpty() ? tag : tag.attributes("/O/Table" + attributes);
  }

  private Alignment alignment(int column, Cell cell, RowFlow.Look look) {
    if (cell.span() > 1 || look == RowFlow.Look.GROUP) return Alignment.LEFT;
    return switch (table.columns().get(column).alignment()) {
      case LEFT -> Alignment.LEFT;
      case CENTER -> Alignment.CENTERED;
      case RIGHT -> Alignment.RIGHT;
    };
  }

  private double inner(int column, int span) {
    return SetCell.measure(edges[column + span] - edges[column]);
  }

  private double[] edges() {
    int count = table.columns().size();
    double[] shares = new double[count];
    for (int i = 0; i < count; i++) shares[i] = table.columns().get(i).share();
    double[] widths =
        ColumnWidths.of(sheet.measure(), shares, widest(Breaks.FREE), widest(Breaks.DOUBTFUL));
    double[] all = new double[count + 1];
    all[0] = sheet.left();
    for (int i = 0; i < count; i++) all[i + 1] = all[i] + widths[i];
    return all;
  }

  /// What the widest unbreakable piece in each column takes.
  private double[] widest(int worstBreak) {
    double[] widest = new double[table.columns().size()];
    for (int i = 0; i < widest.length; i++) {
      Text heading = table.columns().get(i).heading();
      widest[i] = typesetter.widestPiece(heading, style.inBold(), worstBreak);
    }
    for (Row row : table.rows()) {
      int column = 0;
      for (Cell cell : row.cells()) {
        if (cell.span() == 1)
          widest[column] = Math.max(widest[column], cells.widest(cell, style, worstBreak));
        column += cell.span();
      }
    }
    return Arrays.stream(widest).map(width -> width + 2 * SetCell.PADDING_X + 0.1).toArray();
  }
}
