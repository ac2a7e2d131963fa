package prongsai.documents.model;

import java.util.List;

/// A table with one header row that repeats on every page it reaches.
///
/// @param sheet short name, unique in the document: its sheet in XLSX (at most 31 characters) and
///   its anchor in HTML
/// @param caption printed above it; empty for none (then a heading must introduce it)
/// @param columns at least one
/// @param rows the spans of the cells of each row add up to the number of columns
/// @param rowHeader index of the column that names the row, for screen readers; -1 for none
public record Table(String sheet, Text caption, List<Column> columns, List<Row> rows, int rowHeader)
    implements Block {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      int width = row.cells().stream().mapToInt(Cell::span).sum();
      if (width != columns.size())
        throw new IllegalArgumentException(
            sheet + ": a row of " + width + " columns in a table of " + columns.size());
    }
  }

  /// A column: its heading, its share of the width and where its words stand.
  public record Column(Text heading, int share, Alignment alignment) {
    public static Column of(String heading, int share, Alignment alignment) {
      return new Column(Text.of(heading), share, alignment);
    }
  }

  public enum Alignment {
    LEFT,
    CENTER,
    RIGHT
  }

  /// A row: `BODY`, a `GROUP` heading inside the table (bold, shaded, kept with the next row) or a
  /// `TOTAL` (bold, ruled above).
  public record Row(Kind kind, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public enum Kind {
      BODY,
      GROUP,
      TOTAL
    }

    public static Row body(Cell... cells) {
      return new Row(Kind.BODY, List.of(cells));
    }

    public static Row group(Cell... cells) {
      return new Row(Kind.GROUP, List.of(cells));
    }

    public static Row total(Cell... cells) {
      return new Row(Kind.TOTAL, List.of(cells));
    }
  }
}
