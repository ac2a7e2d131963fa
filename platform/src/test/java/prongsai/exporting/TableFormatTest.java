package prongsai.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFormatTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("agency"),
          Column.whole("count").orNothing(),
          Column.text("ตัวเลือก").orNothing(),
          Column.whole("year"));

  @TempDir private Path folder = Path.of("");

  private interface Rows {
    void write(TableWriter to) throws IOException;
  }

  private Path file(TableFormat format, List<Column> columns, Rows rows) {
    Path file = folder.resolve("table." + format.ending());
    try (OutputStream to = Files.newOutputStream(file);
        TableWriter writer = format.begin(to, columns)) {
      rows.write(writer);
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
    return file;
  }

  private static void mixed(TableWriter to, int rows) throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < rows; i++) {
      to.text("อบจ. \"" + random.nextInt(1 + i % 700) + "\", เมือง");
      if (random.nextInt(4) == 0) to.nothing();
      else to.whole(random.nextLong());
      if (i % 5000 < 300) to.nothing();
      else to.text(random.nextInt(9) == 0 ? "" : "most".substring(random.nextInt(4)));
      to.whole(2565 + i / 1000);
      to.endRow();
    }
  }

  @Test
  void anotherProgramReadsTheSameOutOfCsvAndParquet() {
    int rows = 2 * ParquetWriter.ROWS + 1234; // three row groups
    Path csv = file(TableFormat.CSV, COLUMNS, to -> mixed(to, rows));
    Path parquet = file(TableFormat.PARQUET, COLUMNS, to -> mixed(to, rows));
    List<?> fromCsv = DuckDb.query("SELECT * FROM " + DuckDb.csv(csv));
    assertThat(fromCsv).hasSize(rows);
    assertThat(DuckDb.query("SELECT * FROM " + DuckDb.parquet(parquet)).equals(fromCsv)).isTrue();
  }

  @Test
  void parquetSaysOfWhatKindItsColumnsAre() {
    Path parquet = file(TableFormat.PARQUET, COLUMNS, to -> mixed(to, 10));
    assertThat(
            DuckDb.query(
                "SELECT column_name, column_type FROM (DESCRIBE FROM "
                    + DuckDb.parquet(parquet)
                    + ")"))
        .containsExactly(
            List.of("agency", "VARCHAR"),
            List.of("count", "BIGINT"),
            List.of("ตัวเลือก", "VARCHAR"),
            List.of("year", "BIGINT"));
    assertThat(
            DuckDb.query(
                "SELECT name, repetition_type FROM parquet_schema('" + parquet + "') OFFSET 1"))
        .containsExactly(
            List.of("agency", "REQUIRED"),
            List.of("count", "OPTIONAL"),
            List.of("ตัวเลือก", "OPTIONAL"),
            List.of("year", "REQUIRED"));
  }

  @Test
  void aTableWithoutRowsAndOneOfEmptyCellsAreWhole() {
    Path none = file(TableFormat.PARQUET, COLUMNS, to -> {});
    assertThat(DuckDb.query("SELECT count(*) FROM " + DuckDb.parquet(none)))
        .containsExactly(List.of("0"));
    List<Column> one = List.of(Column.text("a").orNothing(), Column.whole("b").orNothing());
    Path empty =
        file(
            TableFormat.PARQUET,
            one,
            to -> {
              for (int i = 0; i < 20; i++) {
                to.nothing();
                to.nothing();
                to.endRow();
              }
            });
    assertThat(DuckDb.query("SELECT count(*), count(a), count(b) FROM " + DuckDb.parquet(empty)))
        .containsExactly(List.of("20", "0", "0"));
  }

  @Test
  void dictionariesOfEverySizeAreReadBack() {
    for (int words : new int[] {1, 2, 3, 4, 5, 16, 17, 255, 256, 257, 4096, 9999}) {
      Path file =
          file(
              TableFormat.PARQUET,
              List.of(Column.whole("number"), Column.text("word")),
              to -> {
                for (int i = 0; i < 10_000; i++) {
                  to.whole(i * 31 % words);
                  to.text("w" + i * 31 % words);
                  to.endRow();
                }
              });
      assertThat(
              DuckDb.query(
                  "SELECT count(*) FILTER (word = 'w' || number), count(DISTINCT word) FROM "
                      + DuckDb.parquet(file)))
          .as(words + " words")
          .containsExactly(List.of("10000", Integer.toString(words)));
    }
  }

  @Test
  void longTextsEndARowGroupEarly() {
    String page = "ก".repeat(100_000);
    Path file =
        file(
            TableFormat.PARQUET,
            List.of(Column.text("page")),
            to -> {
              for (int i = 0; i < 100; i++) {
                to.text(page + i);
                to.endRow();
              }
            });
    assertThat(
            DuckDb.query(
                "SELECT count(*), count(DISTINCT row_group_id) > 2 FROM parquet_metadata('"
                    + file
                    + "')"))
        .allMatch(row -> "true".equals(row.get(1)));
    assertThat(
            DuckDb.query(
                "SELECT count(DISTINCT page), min(length(page)) FROM " + DuckDb.parquet(file)))
        .containsExactly(List.of("100", "100001"));
  }

  @Test
  void csvQuotesWhatNeedsIt() throws IOException {
    Path file =
        file(
            TableFormat.CSV,
            List.of(Column.text("a"), Column.text("b").orNothing(), Column.whole("c")),
            to -> {
              to.text("ผู้ใช้, \"เก่า\"\n");
              to.text("");
              to.whole(-5);
              to.endRow();
              to.text(" x");
              to.nothing();
              to.whole(0);
              to.endRow();
            });
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .isEqualTo("a,b,c\r\n\"ผู้ใช้, \"\"เก่า\"\"\n\",\"\",-5\r\n\" x\",,0\r\n");
  }

  @Test
  void aRowThatDoesNotFitIsAFaultOfTheProgram() {
    for (TableFormat format : TableFormat.values()) {
      assertFault(format, to -> to.text("of a number"));
      assertFault(format, TableWriter::nothing);
      assertFault(
          format,
          to -> {
            to.whole(1);
            to.whole(2);
          });
      assertFault(format, TableWriter::endRow);
    }
  }

  private static void assertFault(TableFormat format, Rows rows) {
    assertThatThrownBy(() ->
            rows.write(format.begin(OutputStream.nullOutputStream(), List.of(Column.whole("a")))))
        .isInstanceOf(IllegalStateException.class);
  }
}
