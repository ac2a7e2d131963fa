package prongsai.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// In which form a table is written.
public enum TableFormat {
  /// RFC 4180, UTF-8 without byte order mark, a header line; an empty cell is nothing between its
  /// commas.
  CSV("text/csv;charset=UTF-8", "csv"),
  /// Apache Parquet.
  PARQUET("application/vnd.apache.parquet", "parquet");

  private final String mediaType;
  private final String ending;

  TableFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /// As registered with IANA.
  public String mediaType() {
    return mediaType;
  }

  /// The ending of a file name, without the dot.
  public String ending() {
    return ending;
  }

  /// Begins a table.
  ///
  /// @param to closed by whoever opened it
  public TableWriter begin(OutputStream to, List<Column> columns) throws IOException {
    return switch (this) {
      case CSV -> new CsvWriter(to, columns);
      case PARQUET -> new ParquetWriter(to, columns);
    };
  }
}
