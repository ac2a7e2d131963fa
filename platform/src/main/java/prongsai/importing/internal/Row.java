package prongsai.importing.internal;

import java.util.List;

/// A row of a table.
///
/// @param number as a spreadsheet shows it
/// @param cells one for each column of the header; blank where the row is shorter
/// @param fits whether the row has no cell too many; otherwise, which is told, its values may have
///   slipped into the wrong columns and must not be used
public record Row(long number, List<Cell> cells, boolean fits) {
  public Row {
    cells = List.copyOf(cells);
  }

  public Cell cell(int column) {
    return cells.get(column);
  }
}
