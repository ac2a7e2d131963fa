package prongsai.importing.internal.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.xml.sax.SAXException;
import prongsai.importing.internal.Cell;
import prongsai.importing.internal.Findings;
import prongsai.importing.internal.HeaderRule;
import prongsai.importing.internal.Row;
import prongsai.importing.internal.Table;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;

/// The rows of the first sheet of a workbook that has a usable header.
public final class WorkbookTable implements Table {
  /// A sheet has no more rows than this with anything in them.
  public static final int MOST_ROWS = 1_000_000;

  private final Workbook workbook;
  private final Findings findings;
  private final int sheet;
  private final List<String> header;
  private final long headerRow;

  private WorkbookTable(Workbook workbook, Findings findings, int sheet, Top top) {
    this.workbook = workbook;
    this.findings = findings;
    this.sheet = sheet;
    this.header = top.header;
    this.headerRow = top.headerRow;
  }

  /// Opens a workbook; what keeps it from being read becomes a problem. When no sheet has a usable
  /// header, [#header()] is empty.
  public static Optional<Table> open(Path path, HeaderRule rule, Findings findings) {
    Optional<String> refusal = Refusal.of(path);
    if (refusal.isPresent()) {
      findings.file(refusal.get());
      return Optional.empty();
    }
    try {
      Workbook workbook = new Workbook(path.toFile());
      try {
        return Optional.of(choose(workbook, rule, findings));
      } catch (IOException | SAXException e) {
        workbook.close();
        throw e;
      }
    } catch (IOException | SAXException | RuntimeException e) {
      findings.file(Refusal.of(e));
      return Optional.empty();
    }
  }

  private static Table choose(Workbook workbook, HeaderRule rule, Findings findings)
      throws IOException, SAXException {
    List<String> sheets = workbook.sheets();
    for (int i = 0; i < sheets.size(); i++) {
      Top top = new Top(rule);
      workbook.read(i, top);
      if (top.header.isEmpty()) continue;
      if (sheets.size() > 1)
        findings.add(
            Problem.note("sheet/chosen", Where.file(findings.file()), "sheet", sheets.get(i)));
      return new WorkbookTable(workbook, findings, i, top);
    }
    return new WorkbookTable(workbook, findings, 0, new Top(rule));
  }

  /// Looks for the header among the first rows.
  private static final class Top implements SheetReader.Rows {
    private final HeaderRule rule;
    private List<String> header = List.of();
    private long headerRow;
    private int rows;

    Top(HeaderRule rule) {
      this.rule = rule;
    }

    @Override
    public boolean row(long number, List<Cell> cells) {
      if (cells.isEmpty()) return true;
      List<String> names = cells.stream().map(Cell::text).toList();
      if (rule.recognised(names) > 0) {
        header = names;
        headerRow = number;
      }
      return header.isEmpty() && ++rows < HeaderRule.ROWS;
    }

    @Override
    public void tooWide(long number) {}

    @Override
    public void merged(String range) {}
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public long headerRow() {
    return headerRow;
  }

  @Override
  public void read(Consumer<Row> reader) {
    try {
      workbook.read(sheet, new Body(reader));
    } catch (IOException | SAXException e) {
      findings.file(Refusal.of(e));
    }
  }

  /// Hands on the rows below the header.
  private final class Body implements SheetReader.Rows {
    private final Consumer<Row> reader;
    private int rows;

    Body(Consumer<Row> reader) {
      this.reader = reader;
    }

    @Override
    public boolean row(long number, List<Cell> cells) {
      if (number <= headerRow || cells.isEmpty()) return true;
      if (++rows > MOST_ROWS) {
        findings.file("file/too-many-rows", "limit", MOST_ROWS);
        return false;
      }
      if (cells.size() > header.size()) tellTooMany(number, cells.size());
      List<Cell> row = new ArrayList<>(cells.subList(0, Math.min(cells.size(), header.size())));
      while (row.size() < header.size()) row.add(Cell.EMPTY);
      reader.accept(new Row(number, row, cells.size() <= header.size()));
      return true;
    }

    private void tellTooMany(long row, int count) {
      findings.add(
          Problem.error(
              "file/too-many-cells", where(row, -1), "count", count, "columns", header.size()));
    }

    @Override
    public void tooWide(long number) {
      findings.addOnce(
          Problem.error(
              "sheet/too-wide",
              Where.at(findings.file(), number, ""),
              "limit",
              SheetReader.MOST_COLUMNS));
    }

    @Override
    public void merged(String range) {
      if (Range.of(range).filter(one -> one.covers(headerRow)).isPresent())
        findings.add(Problem.error("sheet/merged-header", where(headerRow, -1), "range", range));
    }
  }

  @Override
  public boolean isWorkbook() {
    return true;
  }

  @Override
  public Where where(long row, int column) {
    String name = workbook.sheets().get(sheet);
    String cell = column < 0 ? name : name + "!" + SheetReader.letters(column) + row;
    return Where.at(findings.file(), row, cell);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
