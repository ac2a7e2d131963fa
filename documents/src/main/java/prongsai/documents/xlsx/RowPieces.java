package prongsai.documents.xlsx;

import java.util.ArrayList;
import java.util.List;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;

/// A row of a table as one row of a sheet, or as several where one would be higher than Excel
/// allows.
///
/// @param cells the pieces of each cell; a number is one empty piece
record RowPieces(List<Pieces> cells) {

  static RowPieces of(Row row, Digits digits, boolean bold, double[] widths) {
    List<Pieces> cells = new ArrayList<>();
    int column = 0;
    for (Cell cell : row.cells()) {
      double width = 0;
      for (int i = 0; i < cell.span(); i++) width += widths[column + i];
      Cell.Words words =
          switch (cell.content()) {
            case Cell.Words given -> given;
            case Cell.Figure _ -> new Cell.Words(List.of());
          };
      cells.add(Pieces.of(words, digits, bold, width));
      column += cell.span();
    }
    return new RowPieces(cells);
  }

  /// How many rows of the sheet it takes.
  int rows() {
    return cells.stream().mapToInt(pieces -> pieces.parts().size()).max().orElse(1);
  }

  /// Lines of text in the tallest piece of a row of the sheet.
  int height(int row) {
    return cells.stream()
        .filter(pieces -> rows() == 1 || pieces.parts().size() > 1)
        .mapToInt(pieces -> pieces.height(row))
        .max()
        .orElse(1);
  }

  List<Text> words(int cell, int row) {
    List<List<Text>> parts = cells.get(cell).parts();
    return row < parts.size() ? parts.get(row) : List.of();
  }

  /// Whether a cell is in one piece, and so stands beside all rows.
  boolean whole(int cell) {
    return cells.get(cell).parts().size() == 1;
  }
}
