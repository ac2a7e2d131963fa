package prongsai.documents.office;

import java.util.Arrays;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Line;
import prongsai.documents.model.Table;

/// Widths of the columns of a table: as their shares say, but none narrower than its longest word.
public final class ColumnWidths {
  private ColumnWidths() {}

  /// Widths in points that add up to the total.
  ///
  /// @param padding room left and right of the text in a cell, together
  public static double[] of(Table table, Digits digits, double total, double size, double padding) {
    double[] least = least(table, digits, size, padding);
    int columns = least.length;
    double scale = Math.min(1, total / Arrays.stream(least).sum());
    double[] widths = new double[columns];
    boolean[] fixed = new boolean[columns];
    for (int round = 0; round < columns; round++) {
      double free = total;
      double shares = 0;
      for (int i = 0; i < columns; i++)
        if (fixed[i]) free -= widths[i];
        else shares += table.columns().get(i).share();
      boolean settled = true;
      for (int i = 0; i < columns; i++) {
        if (fixed[i]) continue;
        widths[i] = free * table.columns().get(i).share() / shares;
        if (widths[i] < least[i] * scale) {
          widths[i] = least[i] * scale;
          fixed[i] = true;
          settled = false;
        }
      }
      if (settled) break;
    }
    return widths;
  }

  private static double[] least(Table table, Digits digits, double size, double padding) {
    double[] least = new double[table.columns().size()];
    for (int i = 0; i < least.length; i++)
      least[i] =
          Face.bold().widestWord(table.columns().get(i).heading().plain(digits), size) + padding;
    for (Table.Row row : table.rows()) {
      int column = 0;
      for (Cell cell : row.cells()) {
        if (cell.span() == 1)
          least[column] = Math.max(least[column], widest(cell, digits, size) + padding);
        column += cell.span();
      }
    }
    return least;
  }

  private static double widest(Cell cell, Digits digits, double size) {
    return switch (cell.content()) {
      case Cell.Figure figure -> Face.bold().width(Figures.show(figure, digits), size);
      case Cell.Words words -> {
        double widest = 0;
        for (Line line : words.lines())
          widest =
              Math.max(
                  widest,
                  Markers.indent(line, digits, size)
                      + Face.bold().widestWord(line.text().plain(digits), size));
        yield widest;
      }
    };
  }
}
