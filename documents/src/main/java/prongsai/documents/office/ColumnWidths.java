package prongsai.documents.office;

import java.util.Arrays;
import prongsai.documents.linebreak.Breaks;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Line;
import prongsai.documents.model.Table;
import prongsai.documents.model.Text;

/// Widths of the columns of a table: as their shares say, but none narrower than its longest word.
public final class ColumnWidths {
  private static final double ROUNDING = 0.01;

  private ColumnWidths() {}

  /// Widths in points that add up to the total. Compounds break at their seams only where there is
  /// no room for them in one piece.
  ///
  /// @param padding room left and right of the text in a cell, together
  public static double[] of(Table table, Digits digits, double total, double size, double padding) {
    double[] whole = least(table, digits, size, padding, Breaks.FREE);
    double[] least =
        sum(whole) <= total ? whole : least(table, digits, size, padding, Breaks.DOUBTFUL);
    double scale = Math.min(1, total / sum(least));
    double[] shares = table.columns().stream().mapToDouble(Table.Column::share).toArray();
    double[] widths = new double[shares.length];
    boolean[] fixed = new boolean[shares.length];
    while (!share(total, shares, least, scale, widths, fixed)) {}
    return widths;
  }

  /// Shares out what the fixed columns leave; fixes those that would be too narrow. Returns whether
  /// none was.
  private static boolean share(
      double total,
      double[] shares,
      double[] least,
      double scale,
      double[] widths,
      boolean[] fixed) {
    double free = total;
    double parts = 0;
    for (int i = 0; i < shares.length; i++)
      if (fixed[i]) free -= widths[i];
      else parts += shares[i];
    boolean settled = true;
    for (int i = 0; i < shares.length; i++) {
      if (fixed[i]) continue;
      widths[i] = free * shares[i] / parts;
      if (widths[i] < least[i] * scale - ROUNDING) {
        widths[i] = least[i] * scale;
        fixed[i] = true;
        settled = false;
      }
    }
    return settled;
  }

  private static double sum(double[] widths) {
    return Arrays.stream(widths).sum();
  }

  private static double[] least(
      Table table, Digits digits, double size, double padding, int worst) {
    double[] least = new double[table.columns().size()];
    for (int i = 0; i < least.length; i++)
      least[i] = padding + piece(table.columns().get(i).heading(), digits, size, worst);
    for (Table.Row row : table.rows()) {
      int column = 0;
      for (Cell cell : row.cells()) {
        if (cell.span() == 1)
          least[column] = Math.max(least[column], padding + widest(cell, digits, size, worst));
        column += cell.span();
      }
    }
    return least;
  }

  private static double widest(Cell cell, Digits digits, double size, int worst) {
    return switch (cell.content()) {
      case Cell.Figure figure -> Typeface.bold().width(Figures.show(figure, digits), size);
      case Cell.Words words -> {
        double hang = Markers.hang(words.lines(), digits, size);
        double widest = 0;
        for (Line line : words.lines())
          widest =
              Math.max(
                  widest,
                  (line.marker().isEmpty() ? 0 : hang) + piece(line.text(), digits, size, worst));
        yield widest;
      }
    };
  }

  private static double piece(Text text, Digits digits, double size, int worst) {
    return Typeface.bold().widestPiece(text.plain(digits), size, worst);
  }
}
