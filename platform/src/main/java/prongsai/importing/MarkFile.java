package prongsai.importing;

import java.io.IOException;
import java.math.RoundingMode;
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
import prongsai.importing.internal.Nearest;
import prongsai.importing.internal.Row;
import prongsai.importing.internal.Table;
import prongsai.importing.internal.Tables;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Option;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;

/// Marks of the disclosure check (OIT): a text file or workbook with the columns `code` (`รหัส`)
/// and `score` (`คะแนน`), perhaps `agency` and `fiscal_year`; one row an item. A mark is the points
/// of an option of the item's scale (`100`, `0`, Thai digits too), its key, or its label.
///
/// Every item must be marked for every agency. What is refused is left out of the result, and is a
/// problem; whoever uses the result looks at the problems first.
public final class MarkFile {
  private final Instrument instrument;
  private final Findings findings;
  private final Map<Code, Item> items = new LinkedHashMap<>();
  private final Map<String, Map<Code, Entry>> agencies = new LinkedHashMap<>();

  /// A mark and the row that gave it; no mark when the row was refused.
  private record Entry(long row, Optional<Option> mark) {}

  private MarkFile(Instrument instrument, Findings findings) {
    this.instrument = instrument;
    this.findings = findings;
    for (Item item : instrument.items()) items.put(item.code(), item);
  }

  /// Reads marks.
  ///
  /// @param file CSV or XLSX, recognised by its content
  /// @param framework whose fiscal year a column of years must name
  /// @param instrument the disclosure check
  /// @param problems what is wrong, in order of the file
  /// @return marks by item, by agency in order of the file; under the empty name when the file has
  ///   no column of agencies
  public static Map<String, Map<Code, Option>> read(
      Path file, Framework framework, Instrument instrument, Consumer<Problem> problems) {
    if (instrument.kind() != Instrument.Kind.DISCLOSURE)
      throw new IllegalArgumentException("not a disclosure check: " + instrument.code());
    Findings findings = new Findings(file.toString(), problems);
    MarkFile marks = new MarkFile(instrument, findings);
    Tables.open(file, MarkFile::recognised, findings)
        .ifPresent(table -> marks.read(table, framework));
    findings.close();
    return marks.marks();
  }

  private static int recognised(List<String> cells) {
    List<Optional<Heading>> headings = cells.stream().map(Heading::of).toList();
    boolean usable =
        headings.contains(Optional.of(Heading.CODE))
            && headings.contains(Optional.of(Heading.SCORE));
    return usable ? (int) headings.stream().filter(Optional::isPresent).count() : 0;
  }

  private void read(Table opened, Framework framework) {
    try (Table table = opened) {
      if (table.header().isEmpty()) {
        if (!findings.isFaulty()) findings.file("marks/no-header", "instrument", instrument.code());
        return;
      }
      RowColumns columns = new RowColumns(table, framework.fiscalYear(), findings);
      int code = columns.column(Heading.CODE).orElseThrow();
      int score = columns.column(Heading.SCORE).orElseThrow();
      table.read(row -> row(table, columns, row, code, score));
      if (agencies.isEmpty() && !findings.isFaulty()) findings.file("file/no-rows");
      agencies.forEach(this::tellMissing);
    } catch (IOException e) {
      findings.file("file/unreadable", "reason", String.valueOf(e.getMessage()));
    }
  }

  private void row(Table table, RowColumns columns, Row row, int codeColumn, int scoreColumn) {
    boolean usable = columns.isOfYear(row) && row.fits();
    Optional<String> agency = columns.agency(row);
    Where where = table.where(row.number(), codeColumn);
    Optional<Item> item = item(row.cell(codeColumn), where);
    if (item.isEmpty()) return;
    Optional<Option> mark =
        row.fits()
            ? mark(item.get(), row.cell(scoreColumn), table.where(row.number(), scoreColumn))
            : Optional.empty();
    if (agency.isPresent())
      keep(agency.get(), item.get().code(), mark.filter(_ -> usable), row.number(), where);
  }

  private void keep(String agency, Code code, Optional<Option> mark, long row, Where where) {
    Map<Code, Entry> entries = agencies.computeIfAbsent(agency, _ -> new HashMap<>());
    Entry before = entries.putIfAbsent(code, new Entry(row, mark));
    if (before == null) return;
    entries.put(code, new Entry(before.row, Optional.empty()));
    refuse("marks/duplicate", where, "code", code, "row", before.row);
  }

  private Optional<Item> item(Cell cell, Where where) {
    if (!cell.isReadable()) return Optional.empty();
    if (cell.text().isEmpty()) {
      refuse("file/no-code", where);
      return Optional.empty();
    }
    Item item = items.get(Code.read(cell.text()));
    if (item == null) tellUnknown(cell.text(), where);
    return Optional.ofNullable(item);
  }

  private void tellUnknown(String code, Where where) {
    List<String> near = Nearest.close(code, items.keySet().stream().map(Code::value).toList());
    if (near.isEmpty())
      refuse("marks/foreign-code", where, "code", code, "instrument", instrument.code());
    else
      refuse(
          "marks/unknown-code",
          where,
          "code",
          code,
          "instrument",
          instrument.code(),
          "near",
          String.join(", ", near));
  }

  private Optional<Option> mark(Item item, Cell cell, Where where) {
    if (!cell.isReadable()) return Optional.empty();
    List<Option> options = item.scale().options();
    Figure figure = Figure.of(cell);
    if (figure instanceof Figure.Score(var value))
      for (Option option : options) if (option.positive().equals(value)) return Optional.of(option);
    int position = new Choices(item.scale()).position(cell.text());
    if (position >= 0) return Optional.of(options.get(position));
    refuse(
        cell.isBlank() ? "marks/no-mark" : "marks/not-a-mark",
        where,
        "code",
        item.code(),
        "value",
        cell.text(),
        "options",
        allowed(options));
    return Optional.empty();
  }

  private static String allowed(List<Option> options) {
    StringBuilder allowed = new StringBuilder();
    for (Option option : options)
      allowed
          .append(allowed.isEmpty() ? "" : ", ")
          .append(option.positive().toDecimal(0, RoundingMode.HALF_UP))
          .append(" (")
          .append(option.label().th())
          .append(')');
    return allowed.toString();
  }

  private void tellMissing(String agency, Map<Code, Entry> entries) {
    for (Item item : items.values()) {
      if (entries.containsKey(item.code())) continue;
      Where where = Where.at(findings.file(), 0, item.code().value());
      String name = item.name().th();
      if (agency.isEmpty()) refuse("marks/missing-item", where, "code", item.code(), "name", name);
      else
        refuse(
            "marks/missing-item-of-agency",
            where,
            "code",
            item.code(),
            "name",
            name,
            "agency",
            agency);
    }
  }

  private void refuse(String code, Where where, Object... arguments) {
    if (findings.isFull()) findings.addUntold();
    else findings.add(Problem.error(code, where, arguments));
  }

  private Map<String, Map<Code, Option>> marks() {
    Map<String, Map<Code, Option>> marks = new LinkedHashMap<>();
    agencies.forEach((agency, entries) -> {
      Map<Code, Option> given = new LinkedHashMap<>();
      for (Code code : items.keySet()) {
        Entry entry = entries.get(code);
        if (entry != null) entry.mark.ifPresent(mark -> given.put(code, mark));
      }
      marks.put(agency, given);
    });
    return marks;
  }
}
