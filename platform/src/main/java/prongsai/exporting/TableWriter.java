package prongsai.exporting;

import java.io.Closeable;
import java.io.IOException;

/// A table on its way out, cell by cell: the cells of a row in the order of the columns, then
/// [#endRow].
///
/// A cell of another kind than its column, an empty one where that may not be, and a row of too few
/// or too many cells are faults of the program: [IllegalStateException].
public interface TableWriter extends Closeable {

  /// The next cell, a text.
  void text(String value) throws IOException;

  /// The next cell, a whole number.
  void whole(long value) throws IOException;

  /// The next cell, empty.
  void nothing() throws IOException;

  /// The row is complete.
  void endRow() throws IOException;

  /// Writes what is still to be written. Without it a file is not whole; the stream below stays
  /// open.
  @Override
  void close() throws IOException;
}
