package prongsai.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import prongsai.importing.internal.Cell;
import prongsai.importing.internal.Findings;
import prongsai.importing.internal.Row;
import prongsai.importing.internal.Table;
import prongsai.importing.internal.Tables;
import prongsai.importing.internal.Written;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;

/// A table of things with a name for each column, CSV or XLSX, recognised by its content: one row a
/// thing, columns in any order under any of their headings, columns with other headings left alone.
///
/// @param headings of the columns that the file has, as they stand in it, by name of the column
/// @param rows in order of the file
/// @param unreadable how many rows are left out because a cell cannot be read, which is a problem
public record RecordFile(Map<String, String> headings, List<Line> rows, int unreadable) {
  public RecordFile {
    headings = Map.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /// A column that may be in a file.
  ///
  /// @param name in our own code
  /// @param headings that people may have written over it
  /// @param required whether a file without it is none of this kind
  public record Column(String name, Set<String> headings, boolean required) {
    public Column {
      headings = Set.copyOf(headings);
    }

    private boolean isMeantBy(String heading) {
      String key = Written.key(heading.replace('_', ' '));
      return headings.stream().anyMatch(known -> Written.key(known.replace('_', ' ')).equals(key));
    }
  }

  /// A row.
  ///
  /// @param number as a spreadsheet shows it
  /// @param cells plain text by name of the column; empty text for an empty cell
  /// @param places of the cells, for messages
  public record Line(long number, Map<String, String> cells, Map<String, Where> places) {
    public Line {
      cells = Map.copyOf(cells);
      places = Map.copyOf(places);
    }

    /// A cell; empty when the file has no such column.
    public Optional<String> cell(String column) {
      return Optional.ofNullable(cells.get(column));
    }

    /// The place of a cell.
    public Where place(String column) {
      return places.getOrDefault(column, Where.NOWHERE);
    }
  }

  /// Reads a file.
  ///
  /// @param name of the file for messages
  /// @param most so many rows at most
  /// @param problems what is wrong, in order of the file
  /// @return empty when it is no such file
  public static Optional<RecordFile> read(
      Path file, String name, List<Column> columns, int most, Consumer<Problem> problems) {
    Findings findings = new Findings(name, problems);
    Optional<RecordFile> read =
        Tables.open(file, header -> recognised(header, columns), findings)
            .flatMap(table -> read(table, columns, most, findings));
    findings.close();
    return read;
  }

  private static int recognised(List<String> header, List<Column> columns) {
    long required = columns.stream().filter(Column::required).count();
    long found =
        columns.stream()
            .filter(Column::required)
            .filter(column -> header.stream().anyMatch(column::isMeantBy))
            .count();
    long all =
        header.stream()
            .filter(heading -> columns.stream().anyMatch(column -> column.isMeantBy(heading)))
            .count();
    return found == required ? (int) all : 0;
  }

  private static Optional<RecordFile> read(
      Table opened, List<Column> columns, int most, Findings findings) {
    try (Table table = opened) {
      if (table.header().isEmpty()) {
        if (!findings.isFaulty())
          findings.file("file/no-such-header", "columns", required(columns));
        return Optional.empty();
      }
      Map<String, Integer> places = places(table, columns, findings);
      List<Line> lines = new ArrayList<>();
      int[] unreadable = {0};
      table.read(row -> {
        Optional<Line> line = line(table, row, places, findings);
        if (line.isEmpty()) unreadable[0]++;
        else if (lines.size() < most) lines.add(line.get());
        else tooMany(most, findings);
      });
      if (lines.isEmpty() && !findings.isFaulty()) findings.file("file/no-rows");
      Map<String, String> headings = new LinkedHashMap<>();
      places.forEach((column, place) -> headings.put(column, table.header().get(place)));
      return Optional.of(new RecordFile(headings, lines, unreadable[0]));
    } catch (IOException e) {
      findings.file("file/unreadable", "reason", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static void tooMany(int most, Findings findings) {
    findings.addOnce(
        Problem.error("file/too-many-rows", Where.file(findings.file()), "limit", most));
  }

  private static String required(List<Column> columns) {
    return String.join(", ", columns.stream().filter(Column::required).map(Column::name).toList());
  }

  private static Map<String, Integer> places(Table table, List<Column> columns, Findings findings) {
    Map<String, Integer> places = new LinkedHashMap<>();
    List<String> header = table.header();
    for (int i = 0; i < header.size(); i++)
      for (Column column : columns)
        if (column.isMeantBy(header.get(i)) && places.putIfAbsent(column.name(), i) != null)
          findings.add(
              Problem.error(
                  "file/duplicate-column",
                  table.where(table.headerRow(), i),
                  "column",
                  header.get(i)));
    return places;
  }

  private static Optional<Line> line(
      Table table, Row row, Map<String, Integer> places, Findings findings) {
    Map<String, String> cells = new HashMap<>();
    Map<String, Where> where = new HashMap<>();
    boolean readable = row.fits();
    for (Map.Entry<String, Integer> place : places.entrySet()) {
      Cell cell = row.cell(place.getValue());
      Where at = table.where(row.number(), place.getValue());
      readable &= isReadable(cell, at, findings);
      cells.put(place.getKey(), cell.text());
      where.put(place.getKey(), at);
    }
    return readable ? Optional.of(new Line(row.number(), cells, where)) : Optional.empty();
  }

  private static boolean isReadable(Cell cell, Where at, Findings findings) {
    return switch (cell.kind()) {
      case TEXT, NUMBER, DATE, PERCENT -> true;
      case UNREADABLE -> false; // which is told already
      case ERROR -> refuse(findings, Problem.error("file/error-value", at, "value", cell.text()));
      case NO_VALUE -> refuse(findings, Problem.error("file/no-value", at));
    };
  }

  private static boolean refuse(Findings findings, Problem problem) {
    findings.add(problem);
    return false;
  }
}
