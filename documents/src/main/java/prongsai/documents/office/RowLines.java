package prongsai.documents.office;

import prongsai.documents.model.Cell;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Line;
import prongsai.documents.model.Table.Row;

/// How many lines of text the tallest cell of a row holds.
public final class RowLines {
  private RowLines() {}

  /// At least one.
  ///
  /// @param widths room for text in each column, in points
  public static int of(Row row, Digits digits, double[] widths, double size) {
    int most = 1;
    int column = 0;
    for (Cell cell : row.cells()) {
      double width = 0;
      for (int i = 0; i < cell.span(); i++) width += widths[column + i];
      most = Math.max(most, of(cell, digits, width, size));
      column += cell.span();
    }
    return most;
  }

  private static int of(Cell cell, Digits digits, double width, double size) {
    return switch (cell.content()) {
      case Cell.Figure _ -> 1;
      case Cell.Words words -> {
        double hang = Markers.hang(words.lines(), digits, size);
        int lines = 0;
        for (Line line : words.lines()) {
          double room = line.marker().isEmpty() ? width : width - hang;
          lines += Typeface.regular().lines(line.text().plain(digits), size, room);
        }
        yield lines;
      }
    };
  }
}
