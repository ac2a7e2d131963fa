package prongsai.importing.internal;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import prongsai.scoring.problem.Where;

/// A header and rows of cells, from a text file or a sheet of a workbook, read one row at a time.
public interface Table extends AutoCloseable {

  /// Names of the columns, plain.
  List<String> header();

  /// The row of the header; the first row of the file is 1.
  long headerRow();

  /// Hands every row below the header that has anything in it to a reader, once.
  ///
  /// @throws IOException when the file cannot be read on
  void read(Consumer<Row> reader) throws IOException;

  /// Whether it is a workbook: a form that people fill in, where an empty cell says nothing. In a
  /// text file an empty cell is a slip.
  boolean isWorkbook();

  /// The place of a cell.
  ///
  /// @param column from 0; -1 for the row as a whole
  Where where(long row, int column);

  @Override
  void close() throws IOException;
}
