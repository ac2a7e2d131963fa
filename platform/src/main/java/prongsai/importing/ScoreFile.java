package prongsai.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import prongsai.importing.internal.Cell;
import prongsai.importing.internal.Findings;
import prongsai.importing.internal.Heading;
import prongsai.importing.internal.Row;
import prongsai.importing.internal.Table;
import prongsai.importing.internal.Tables;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;
import prongsai.scoring.score.Published;

/// Published scores, of any depth and as complete as they happen to be: a text file or workbook,
/// recognised by its content, in one of two shapes.
///
/// - One row a score: columns `code` (`รหัส`) and `score` (`คะแนน`). A code may be the code of any
///   part (`total`, `IIT`, `7`, `9.1`, `I7`, `I11.2`, `O42`) or its official name.
/// - One row an agency: one column a part, headed the same way. A blank cell is a score not given.
///
/// Either may have the columns `agency` (`หน่วยงาน`), `fiscal_year` (`ปีงบประมาณ`) and `name`,
/// which is not looked at; any further column is noted and not looked at. A score is a number from
/// 0 to 100 with at most six decimals and a decimal point; Thai digits are digits.
///
/// What is refused is left out of the result, and is a problem; whoever uses the result looks at
/// the problems first. Scores of an earlier year are read with that year.
public final class ScoreFile {
  private static final int MOST_FIGURES = 20_000;

  private final PartNames names;
  private final FiscalYear year;
  private final Findings findings;
  private final Map<String, Map<Code, Entry>> agencies = new LinkedHashMap<>();
  private final Map<Cell, Figure> figures = new HashMap<>();

  /// A score and the row that gave it; no score when it was refused.
  private record Entry(long row, Optional<Ratio> score) {}

  private ScoreFile(Outline outline, FiscalYear year, Findings findings) {
    this.names = new PartNames(outline);
    this.year = year;
    this.findings = findings;
  }

  /// Reads published scores.
  ///
  /// @param file CSV or XLSX
  /// @param outline of the framework whose parts are meant
  /// @param year that a column of years must name; the framework's, or an earlier one
  /// @param problems what is wrong, in order of the file
  /// @return scores by agency in order of the file; under the empty name when the file has no
  ///   column of agencies
  public static Map<String, Published> read(
      Path file, Outline outline, FiscalYear year, Consumer<Problem> problems) {
    Findings findings = new Findings(file.toString(), problems);
    ScoreFile scores = new ScoreFile(outline, year, findings);
    Tables.open(file, header -> ScoreShape.recognised(header, scores.names), findings)
        .ifPresent(scores::read);
    findings.close();
    return scores.published();
  }

  private void read(Table opened) {
    try (Table table = opened) {
      Optional<ScoreShape> shape = ScoreShape.of(table.header(), names);
      if (shape.isEmpty()) {
        if (!findings.isFaulty()) findings.file("scores/no-header");
        return;
      }
      RowColumns columns = new RowColumns(table, year, findings);
      tellUnused(table, shape.get());
      switch (shape.get()) {
        case ScoreShape.ByRow(int code, int score) ->
            table.read(row -> score(table, columns, row, code, score));
        case ScoreShape.ByColumn(List<Optional<Code>> codes) ->
            table.read(row -> agency(table, columns, row, codes));
      }
      if (agencies.isEmpty() && !findings.isFaulty()) findings.file("file/no-rows");
    } catch (IOException e) {
      findings.file("file/unreadable", "reason", String.valueOf(e.getMessage()));
    }
  }

  private void tellUnused(Table table, ScoreShape shape) {
    for (int i = 0; i < table.header().size(); i++) {
      String name = table.header().get(i);
      if (name.isEmpty() || Heading.of(name).isPresent() || isUsed(shape, i)) continue;
      Where where = table.where(table.headerRow(), i);
      boolean byColumn = shape instanceof ScoreShape.ByColumn;
      if (byColumn && names.find(name).isPresent())
        refuse("file/duplicate-column", where, "column", name);
      else if (byColumn && PartNames.looksLikeCode(name)) tellUnknown(name, where);
      else findings.add(Problem.note("scores/unused-column", where, "column", name));
    }
  }

  private static boolean isUsed(ScoreShape shape, int column) {
    return switch (shape) {
      case ScoreShape.ByRow(int code, int score) -> column == code || column == score;
      case ScoreShape.ByColumn(List<Optional<Code>> codes) -> codes.get(column).isPresent();
    };
  }

  private void score(Table table, RowColumns columns, Row row, int codeColumn, int scoreColumn) {
    boolean usable = columns.isOfYear(row) && row.fits();
    Optional<String> agency = columns.agency(row);
    Where where = table.where(row.number(), codeColumn);
    Optional<Code> code = code(row.cell(codeColumn), where);
    if (code.isEmpty() || !row.fits()) return;
    if (table.isWorkbook() && row.cell(scoreColumn).isBlank()) return;
    Where place = table.where(row.number(), scoreColumn);
    Optional<Ratio> score = score(code.get(), row.cell(scoreColumn), place);
    if (agency.isPresent())
      keep(agency.get(), code.get(), score.filter(_ -> usable), row.number(), where);
  }

  private void agency(Table table, RowColumns columns, Row row, List<Optional<Code>> codes) {
    boolean usable = columns.isOfYear(row) && row.fits();
    String agency = columns.agency(row).orElse("");
    if (agencies.containsKey(agency)) {
      refuse(
          agency.isEmpty() ? "scores/second-row" : "scores/duplicate-agency",
          table.where(row.number(), -1),
          "agency",
          agency);
      return;
    }
    Map<Code, Entry> entries = new HashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      if (codes.get(i).isEmpty() || row.cell(i).isBlank() || !row.fits()) continue;
      Code code = codes.get(i).get();
      Optional<Ratio> score = score(code, row.cell(i), table.where(row.number(), i));
      entries.put(code, new Entry(row.number(), score.filter(_ -> usable)));
    }
    if (!agency.isEmpty() || columns.column(Heading.AGENCY).isEmpty())
      agencies.put(agency, entries);
  }

  private Optional<Code> code(Cell cell, Where where) {
    if (!cell.isReadable()) return Optional.empty();
    if (cell.kind() == Cell.Kind.DATE) refuse("scores/date-code", where);
    else if (cell.text().isEmpty()) refuse("file/no-code", where);
    else {
      Optional<Code> code = names.find(cell.text());
      if (code.isPresent()) return code;
      tellUnknown(cell.text(), where);
    }
    return Optional.empty();
  }

  private void tellUnknown(String code, Where where) {
    String near = names.near(code);
    if (near.isEmpty()) refuse("scores/foreign-code", where, "code", code);
    else refuse("scores/unknown-code", where, "code", code, "near", near);
  }

  private Optional<Ratio> score(Code code, Cell cell, Where where) {
    return switch (figure(cell)) {
      case Figure.Score(Ratio value) -> Optional.of(value);
      case Figure.NoScore(String problem) -> {
        if (!problem.isEmpty()) refuse(problem, where, "code", code, "value", shown(cell));
        yield Optional.empty();
      }
    };
  }

  /// Scores repeat, so equal cells share one figure.
  private Figure figure(Cell cell) {
    return figures.size() < MOST_FIGURES
        ? figures.computeIfAbsent(cell, Figure::of)
        : figures.getOrDefault(cell, Figure.of(cell));
  }

  private static String shown(Cell cell) {
    return cell.text().length() <= 60 ? cell.text() : cell.text().substring(0, 60) + "…";
  }

  private void keep(String agency, Code code, Optional<Ratio> score, long row, Where where) {
    Map<Code, Entry> entries = agencies.computeIfAbsent(agency, _ -> new HashMap<>());
    Entry before = entries.putIfAbsent(code, new Entry(row, score));
    if (before == null) return;
    entries.put(code, new Entry(before.row, Optional.empty()));
    refuse("scores/duplicate", where, "code", code, "row", before.row);
  }

  private void refuse(String code, Where where, Object... arguments) {
    if (findings.isFull()) findings.addUntold();
    else findings.add(Problem.error(code, where, arguments));
  }

  private Map<String, Published> published() {
    Map<String, Published> published = new LinkedHashMap<>();
    agencies.forEach((agency, entries) -> {
      Map<Code, Ratio> declared = new HashMap<>();
      entries.forEach((code, entry) -> entry.score.ifPresent(score -> declared.put(code, score)));
      published.put(agency, new Published(declared));
    });
    return published;
  }
}
