package prongsai.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import prongsai.exporting.Column.Kind;

/// A flat table as an Apache Parquet file, written from front to back. Held in memory: one row
/// group of at most [#ROWS] rows, and a line for each group before it. Which parts of the format
/// are used, and why this is our own: `docs/decisions/0016-parquet.md`.
///
/// Source: parquet.thrift and README.md of Apache Parquet's format, version 2.
final class ParquetWriter implements TableWriter {
  static final int ROWS = 1 << 15;

  /// Texts of a group may take so much before it is written early.
  private static final int WORDS = 1 << 23;

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int INT64 = 2;
  private static final int BYTE_ARRAY = 6;
  private static final int REQUIRED = 0;
  private static final int OPTIONAL = 1;
  private static final int UTF8 = 0;

  private record Group(List<ParquetColumn.Written> columns, int rows) {}

  private final OutputStream to;
  private final Cursor cursor;
  private final List<ParquetColumn> open;
  private final List<Group> groups = new ArrayList<>();
  private long position = MAGIC.length;
  private int rows;

  ParquetWriter(OutputStream to, List<Column> columns) throws IOException {
    this.to = to;
    this.cursor = new Cursor(columns);
    this.open = columns.stream().map(column -> new ParquetColumn(column, ROWS)).toList();
    to.write(MAGIC);
  }

  @Override
  public void text(String value) {
    open.get(cursor.next(Kind.TEXT)).text(value);
  }

  @Override
  public void whole(long value) {
    open.get(cursor.next(Kind.WHOLE)).whole(value);
  }

  @Override
  public void nothing() {
    open.get(cursor.nextEmpty()).nothing();
  }

  @Override
  public void endRow() throws IOException {
    cursor.endRow();
    rows++;
    if (rows == ROWS || open.stream().mapToInt(ParquetColumn::size).sum() > WORDS) writeGroup();
  }

  private void writeGroup() throws IOException {
    List<ParquetColumn.Written> written = new ArrayList<>();
    for (ParquetColumn column : open) {
      ParquetColumn.Written one = column.write(to, position);
      position += one.length();
      written.add(one);
    }
    groups.add(new Group(written, rows));
    rows = 0;
  }

  @Override
  public void close() throws IOException {
    cursor.end();
    if (rows > 0) writeGroup();
    byte[] footer = footer();
    to.write(footer);
    to.write(
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(footer.length)
            .array());
    to.write(MAGIC);
    to.flush();
  }

  /// `FileMetaData`.
  private byte[] footer() {
    CompactThrift footer = new CompactThrift().i32(1, 2);
    footer.structs(2, 1 + cursor.columns().size());
    footer.begin().text(4, "table").i32(5, cursor.columns().size()).end();
    cursor.columns().forEach(column -> describe(footer, column));
    footer.i64(3, groups.stream().mapToLong(Group::rows).sum());
    footer.structs(4, groups.size());
    for (int i = 0; i < groups.size(); i++) describe(footer, groups.get(i), i);
    return footer.text(6, "prongsai").end().bytes();
  }

  /// `SchemaElement`.
  private static void describe(CompactThrift to, Column column) {
    to.begin()
        .i32(1, type(column))
        .i32(3, column.optional() ? OPTIONAL : REQUIRED)
        .text(4, column.name());
    if (column.kind() == Kind.TEXT) to.i32(6, UTF8).struct(10).struct(1).end().end();
    to.end();
  }

  /// `RowGroup`.
  private static void describe(CompactThrift to, Group group, int number) {
    to.begin().structs(1, group.columns.size());
    group.columns.forEach(column -> column.describe(to));
    to.i64(2, group.columns.stream().mapToLong(ParquetColumn.Written::plain).sum())
        .i64(3, group.rows)
        .i64(5, group.columns.getFirst().begin())
        .i64(6, group.columns.stream().mapToLong(ParquetColumn.Written::length).sum())
        .i16(7, number)
        .end();
  }

  static int type(Column column) {
    return switch (column.kind()) {
      case TEXT -> BYTE_ARRAY;
      case WHOLE -> INT64;
    };
  }
}
