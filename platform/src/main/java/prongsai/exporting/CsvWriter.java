package prongsai.exporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import prongsai.exporting.Column.Kind;

/// A table as text: RFC 4180.
final class CsvWriter implements TableWriter {
  private static final int BUFFER = 1 << 15;

  private final Writer to;
  private final Cursor cursor;

  CsvWriter(OutputStream to, List<Column> columns) throws IOException {
    this.to = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), BUFFER);
    this.cursor = new Cursor(columns);
    for (int i = 0; i < columns.size(); i++) cell(i, columns.get(i).name());
    this.to.write("\r\n");
  }

  @Override
  public void text(String value) throws IOException {
    cell(cursor.next(Kind.TEXT), value);
  }

  @Override
  public void whole(long value) throws IOException {
    cell(cursor.next(Kind.WHOLE), Long.toString(value));
  }

  @Override
  public void nothing() throws IOException {
    if (cursor.nextEmpty() > 0) to.write(',');
  }

  /// An empty text is told from an empty cell by its quotes.
  private void cell(int column, String value) throws IOException {
    if (column > 0) to.write(',');
    if (value.isEmpty() || needsQuotes(value)) {
      to.write('"');
      to.write(value.replace("\"", "\"\""));
      to.write('"');
    } else to.write(value);
  }

  private static boolean needsQuotes(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') return true;
    }
    return Character.isWhitespace(value.charAt(0))
        || Character.isWhitespace(value.charAt(value.length() - 1));
  }

  @Override
  public void endRow() throws IOException {
    cursor.endRow();
    to.write("\r\n");
  }

  @Override
  public void close() throws IOException {
    cursor.end();
    to.flush();
  }
}
