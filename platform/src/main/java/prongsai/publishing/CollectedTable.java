package prongsai.publishing;

import java.io.IOException;
import java.util.List;
import prongsai.exporting.Column;
import prongsai.exporting.TableWriter;

/// What was collected in a round, as a flat table.
///
/// @param name of the file, without its ending
/// @param rows written only when they are sent, one after the other
public record CollectedTable(String name, List<Column> columns, Rows rows) {
  public CollectedTable {
    columns = List.copyOf(columns);
  }

  /// Writes the rows of a table.
  @FunctionalInterface
  public interface Rows {
    /// Writes them, few in memory at a time.
    void write(TableWriter to) throws IOException;
  }
}
