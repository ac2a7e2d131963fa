package prongsai.exporting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import prongsai.exporting.Column.Kind;

/// Where in a row a writer is; refuses cells that do not belong there.
final class Cursor {
  private final List<Column> columns;
  private int next;

  Cursor(List<Column> columns) {
    Set<String> names = new HashSet<>();
    for (Column column : columns)
      if (!names.add(column.name()))
        throw new IllegalArgumentException("two columns with one name: " + column.name());
    if (columns.isEmpty()) throw new IllegalArgumentException("a table without columns");
    this.columns = List.copyOf(columns);
  }

  List<Column> columns() {
    return columns;
  }

  /// The column of the next cell, which holds something of a kind.
  int next(Kind kind) {
    int column = next();
    if (columns.get(column).kind() != kind)
      throw new IllegalStateException(columns.get(column) + " takes no " + kind);
    return column;
  }

  /// The column of the next cell, which is empty.
  int nextEmpty() {
    int column = next();
    if (!columns.get(column).optional())
      throw new IllegalStateException(columns.get(column) + " must have a value");
    return column;
  }

  private int next() {
    if (next == columns.size()) throw new IllegalStateException("more cells than columns");
    return next++;
  }

  void endRow() {
    if (next != columns.size())
      throw new IllegalStateException(next + " cells for " + columns.size() + " columns");
    next = 0;
  }

  /// A table ends after a whole row.
  void end() {
    if (next != 0) throw new IllegalStateException("the last row is not complete");
  }
}
