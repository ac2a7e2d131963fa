package prongsai.importing.internal.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import prongsai.importing.internal.Cell;
import prongsai.importing.internal.Findings;
import prongsai.importing.internal.HeaderRule;
import prongsai.importing.internal.Opened;
import prongsai.importing.internal.Row;
import prongsai.importing.internal.Table;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;

/// The rows of a text file.
public final class CsvTable implements Table {
  /// A table of scores or marks has no more rows: every score of every agency of the nation fits.
  public static final long MOST_ROWS = 2_000_000;

  private static final int BLOCK = 1 << 18;

  private final Opened file;
  private final CsvFile csv;
  private final Findings findings;
  private long row;

  private CsvTable(Opened file, CsvFile csv, Findings findings) {
    this.file = file;
    this.csv = csv;
    this.findings = findings;
    this.row = csv.headerRow();
  }

  /// Opens a text file; without a header, [#header()] is empty.
  public static CsvTable open(Opened file, HeaderRule rule, Findings findings) throws IOException {
    CsvFile csv = CsvFile.open(file, rule);
    if (csv.header().isEmpty() && !csv.isText()) findings.file("file/not-text");
    return new CsvTable(file, csv, findings);
  }

  @Override
  public List<String> header() {
    return csv.header();
  }

  @Override
  public long headerRow() {
    return csv.headerRow();
  }

  @Override
  public void read(Consumer<Row> reader) throws IOException {
    Blocks blocks = csv.blocks(BLOCK);
    Block block = new Block();
    RawRecord record = new RawRecord(csv.delimiter());
    while (blocks.fill(block))
      for (int at = 0; at < block.limit(); at = record.next()) {
        record.read(block.bytes(), at, block.limit());
        if (++row - csv.headerRow() > MOST_ROWS) {
          findings.file("file/too-many-rows", "limit", MOST_ROWS);
          return;
        }
        if (block.cutOff()) tellCutOff(record);
        else hand(block, record, reader);
      }
  }

  private void hand(Block block, RawRecord record, Consumer<Row> reader) {
    List<Cell> cells = new ArrayList<>();
    int columns = header().size();
    boolean blank = true;
    CellReader reading = new CellReader();
    for (int i = 0; i < record.kept() && i < columns; i++) {
      Cell cell = reading.read(block, record, i, where(row, i), findings);
      blank &= cell.isBlank();
      cells.add(cell);
    }
    if (record.count() > columns) tellTooMany(record.count(), columns);
    while (cells.size() < columns) cells.add(Cell.EMPTY);
    if (!blank) reader.accept(new Row(row, cells, record.count() <= columns));
  }

  private void tellTooMany(int count, int columns) {
    findings.add(
        Problem.error("file/too-many-cells", where(row, -1), "count", count, "columns", columns));
  }

  /// Its line end comes with the next block and counts as its row.
  private void tellCutOff(RawRecord record) {
    boolean open = record.fault(record.kept() - 1) == RawRecord.Fault.UNCLOSED;
    findings.add(
        Problem.error(open ? "file/unclosed-quote" : "file/record-too-long", where(row, -1)));
    row--;
  }

  @Override
  public boolean isWorkbook() {
    return false;
  }

  @Override
  public Where where(long row, int column) {
    return Where.at(findings.file(), row, column < 0 ? "" : name(column));
  }

  private String name(int column) {
    String name = header().get(column);
    return name.isEmpty() ? "#" + (column + 1) : name;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
