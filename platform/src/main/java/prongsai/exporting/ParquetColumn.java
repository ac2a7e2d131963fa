package prongsai.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prongsai.exporting.Column.Kind;

/// The cells of one column within one row group, until they are written: texts by a dictionary,
/// numbers plainly, each page compressed by GZIP.
final class ParquetColumn {
  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int RLE_DICTIONARY = 8;
  private static final int GZIP = 2;
  private static final int DATA_PAGE = 0;
  private static final int DICTIONARY_PAGE = 2;
  private static final int LENGTH_OF_INT64 = 8;

  private final Column column;
  private final Map<String, Integer> dictionary = new HashMap<>();
  private final ByteArrayOutputStream words = new ByteArrayOutputStream();
  private int[] positions = new int[0];
  private long[] numbers = new long[0];
  private int[] present = new int[0];
  private int cells;
  private int values;

  ParquetColumn(Column column, int rows) {
    this.column = column;
    switch (column.kind()) {
      case TEXT -> positions = new int[rows];
      case WHOLE -> numbers = new long[rows];
    }
    if (column.optional()) present = new int[rows];
  }

  void text(String value) {
    Integer known = dictionary.get(value);
    if (known == null) {
      known = dictionary.size();
      dictionary.put(value, known);
      byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
      littleEndian(words, utf8.length, Integer.BYTES);
      words.writeBytes(utf8);
    }
    positions[values] = known;
    add();
  }

  void whole(long value) {
    numbers[values] = value;
    add();
  }

  private void add() {
    values++;
    if (column.optional()) present[cells] = 1;
    cells++;
  }

  void nothing() {
    present[cells++] = 0;
  }

  /// How many bytes its dictionary takes; the rest does not grow.
  int size() {
    return words.size();
  }

  /// Writes the pages, and then forgets the cells.
  ///
  /// @param offset where in the file they will begin
  Written write(OutputStream to, long offset) throws IOException {
    int plain = 0;
    int length = 0;
    if (column.kind() == Kind.TEXT) {
      ParquetPage page = ParquetPage.of(words.toByteArray());
      byte[] header = page.header(DICTIONARY_PAGE, 7, dictionary.size(), List.of(PLAIN));
      plain += header.length + page.plainLength();
      length += page.write(to, header);
    }
    int toDictionary = length;
    ParquetPage page = ParquetPage.of(cells());
    byte[] header =
        page.header(
            DATA_PAGE,
            5,
            cells,
            List.of(column.kind() == Kind.TEXT ? RLE_DICTIONARY : PLAIN, RLE, RLE));
    plain += header.length + page.plainLength();
    length += page.write(to, header);
    Written written = new Written(column, cells, offset, offset + toDictionary, plain, length);
    forget();
    return written;
  }

  private byte[] cells() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (column.optional()) {
      ByteArrayOutputStream levels = new ByteArrayOutputStream();
      SmallNumbers.write(levels, present, cells, 1);
      littleEndian(bytes, levels.size(), Integer.BYTES);
      bytes.writeBytes(levels.toByteArray());
    }
    switch (column.kind()) {
      case TEXT -> {
        int bits = SmallNumbers.bits(Math.max(0, dictionary.size() - 1));
        bytes.write(bits);
        SmallNumbers.write(bytes, positions, values, bits);
      }
      case WHOLE ->
          Arrays.stream(numbers, 0, values)
              .forEach(number -> littleEndian(bytes, number, LENGTH_OF_INT64));
    }
    return bytes.toByteArray();
  }

  private void forget() {
    dictionary.clear();
    words.reset();
    cells = 0;
    values = 0;
  }

  private static void littleEndian(ByteArrayOutputStream to, long number, int bytes) {
    for (int i = 0; i < bytes; i++) to.write((int) (number >>> (Byte.SIZE * i)));
  }

  /// Where a column of a row group stands in the file.
  record Written(Column column, int cells, long begin, long data, int plain, int length) {

    /// `ColumnChunk` of parquet.thrift.
    void describe(CompactThrift to) {
      boolean text = column.kind() == Kind.TEXT;
      to.begin().i64(2, 0).struct(3);
      to.i32(1, ParquetWriter.type(column))
          .numbers(2, text ? List.of(PLAIN, RLE, RLE_DICTIONARY) : List.of(PLAIN, RLE))
          .texts(3, List.of(column.name()))
          .i32(4, GZIP)
          .i64(5, cells)
          .i64(6, plain)
          .i64(7, length)
          .i64(9, data);
      if (text) to.i64(11, begin);
      to.end().end();
    }
  }
}
