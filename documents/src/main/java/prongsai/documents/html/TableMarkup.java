package prongsai.documents.html;

import java.math.RoundingMode;
import java.util.List;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Line;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Column;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;

/// Writes one table, in a region that the keyboard reaches where it scrolls sideways.
final class TableMarkup {
  private static final int SENTENCE = 60;
  private static final int MANY_COLUMNS = 4;

  /// How a narrow screen shows it: as a table, or each row as a card, whose cells are sentences or
  /// pairs of a heading and a short value.
  private enum Narrow {
    TABLE("scroll"),
    SENTENCES("scroll cards"),
    PAIRS("scroll cards pairs");

    private final String style;

    Narrow(String style) {
      this.style = style;
    }
  }

  private final Markup to;
  private final Words words;
  private final Table table;
  private final Text captionIfNone;
  private final String anchor;
  private final Narrow narrow;
  private final boolean cards;

  /// @param captionIfNone names a table without a caption for those who cannot see what is above it
  /// @param data whether its rows may be too many for cards
  TableMarkup(Markup to, Words words, Table table, Text captionIfNone, boolean data) {
    this.to = to;
    this.words = words;
    this.table = table;
    this.captionIfNone = captionIfNone;
    this.anchor = anchor("t-", table.sheet());
    this.narrow = data ? Narrow.TABLE : narrow();
    this.cards = narrow != Narrow.TABLE;
  }

  /// A name as an anchor, which may hold no space.
  static String anchor(String prefix, String name) {
    return prefix + name.strip().replaceAll("\\s+", "-");
  }

  void write() {
    to.open(
        "div",
        "class",
        narrow.style,
        "role",
        "region",
        "tabindex",
        "0",
        "aria-labelledby",
        anchor + "-c");
    to.open("table", "id", anchor, "role", cards ? "table" : "");
    caption();
    columns();
    head();
    body();
    to.close("table").close("div");
  }

  private Narrow narrow() {
    if (table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(this::isLong))
      return Narrow.SENTENCES;
    return table.columns().size() >= MANY_COLUMNS ? Narrow.PAIRS : Narrow.TABLE;
  }

  private boolean isLong(Cell cell) {
    return switch (cell.content()) {
      case Cell.Figure _ -> false;
      case Cell.Words(List<Line> lines) ->
          (lines.size() > 2 && cell.span() == 1)
              || lines.stream().anyMatch(line -> words.plain(line.text()).length() > SENTENCE);
    };
  }

  private void caption() {
    boolean own = !table.caption().isEmpty();
    to.open("caption", "id", anchor + "-c", "class", own ? "" : "unseen");
    words.write(to, own ? table.caption() : captionIfNone);
    to.close("caption").newLine();
  }

  private void columns() {
    int all = table.columns().stream().mapToInt(Column::share).sum();
    to.open("colgroup");
    for (Column column : table.columns())
      to.empty("col", "style", "width:" + Math.round(100.0 * column.share() / all) + "%");
    to.close("colgroup").newLine();
  }

  private void head() {
    to.open("thead", "role", role("rowgroup")).open("tr", "role", role("row"));
    for (Column column : table.columns()) {
      boolean named = !column.heading().isEmpty();
      String tag = named ? "th" : "td";
      String style = alignment(column);
      if (named) to.open(tag, "scope", "col", "class", style, "role", role("columnheader"));
      else to.open(tag, "role", role("cell"));
      words.write(to, column.heading());
      to.close(tag);
    }
    to.close("tr").close("thead").newLine();
  }

  /// Each group is a body of its own, so that its heading is that of its rows.
  private void body() {
    boolean open = false;
    for (Row row : table.rows()) {
      boolean group = row.kind() == Row.Kind.GROUP;
      if (open && group) to.close("tbody");
      if (!open || group) to.open("tbody", "role", role("rowgroup")).newLine();
      open = true;
      row(row);
    }
    if (open) to.close("tbody");
  }

  private void row(Row row) {
    String style =
        switch (row.kind()) {
          case BODY -> "";
          case GROUP -> "group";
          case TOTAL -> "total";
        };
    to.open("tr", "class", style, "role", role("row"));
    int column = 0;
    for (Cell cell : row.cells()) {
      cell(row, cell, column);
      column += cell.span();
    }
    to.close("tr").newLine();
  }

  private void cell(Row row, Cell cell, int column) {
    String scope = scope(row, cell, column);
    String tag = scope.isEmpty() ? "td" : "th";
    to.open(
        tag,
        "scope",
        scope,
        "colspan",
        cell.span() == 1 ? "" : Integer.toString(cell.span()),
        "class",
        style(cell, table.columns().get(column)),
        "role",
        role(scope.isEmpty() ? "cell" : "rowheader"),
        "data-label",
        label(row, cell, column));
    Tones.shape(to, cell.tone());
    content(cell);
    to.close(tag);
  }

  private String scope(Row row, Cell cell, int column) {
    if (isEmpty(cell)) return "";
    boolean first = column == 0 && row.kind() != Row.Kind.BODY;
    boolean names = column <= table.rowHeader() && table.rowHeader() < column + cell.span();
    if (row.kind() == Row.Kind.GROUP) return first ? "rowgroup" : "";
    return (first && !namedLater(row, column)) || names ? "row" : "";
  }

  /// Whether a later cell of a total names it.
  private boolean namedLater(Row row, int column) {
    return table.rowHeader() >= column + row.cells().getFirst().span();
  }

  private static boolean isEmpty(Cell cell) {
    return cell.content() instanceof Cell.Words(List<Line> lines) && lines.isEmpty();
  }

  /// The heading of the column, which a card repeats before the cell.
  private String label(Row row, Cell cell, int column) {
    boolean shown = cards && row.kind() != Row.Kind.GROUP && scope(row, cell, column).isEmpty();
    return shown && !isEmpty(cell) ? words.plain(table.columns().get(column).heading()) : "";
  }

  private String role(String role) {
    return cards ? role : "";
  }

  private static String style(Cell cell, Column column) {
    boolean number = cell.content() instanceof Cell.Figure;
    String place =
        number ? column.alignment() == Alignment.CENTER ? "n mid" : "n" : alignment(column);
    if (cell.span() > 1) place = "";
    return (place + " " + Tones.style(cell.tone())).strip();
  }

  private static String alignment(Column column) {
    return switch (column.alignment()) {
      case LEFT -> "";
      case CENTER -> "mid";
      case RIGHT -> "end";
    };
  }

  private void content(Cell cell) {
    switch (cell.content()) {
      case Cell.Figure(var value, int decimals) -> {
        String figure = value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        to.text(words.digits().show(figure));
        String spoken = Tones.spoken(cell.tone());
        if (!spoken.isEmpty()) to.element("span", spoken, "class", "unseen");
      }
      case Cell.Words(List<Line> lines) -> lines(lines);
    }
  }

  private void lines(List<Line> lines) {
    boolean marked = lines.stream().anyMatch(line -> !line.marker().isEmpty());
    if (marked) words.writeList(to, lines);
    else if (lines.size() == 1) words.write(to, lines.getFirst().text());
    else
      for (Line line : lines) {
        to.open("p");
        words.write(to, line.text());
        to.close("p");
      }
  }
}
