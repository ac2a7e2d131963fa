package prongsai.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import prongsai.importing.internal.Cell;
import prongsai.importing.internal.Faults;
import prongsai.importing.internal.Heading;
import prongsai.importing.internal.Row;
import prongsai.importing.internal.Table;
import prongsai.importing.internal.Written;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.problem.Problem;

/// Where the columns stand that tell of a row as a whole: agency and fiscal year.
final class RowColumns {
  private final Map<Heading, Integer> columns = new EnumMap<>(Heading.class);
  private final Table table;
  private final FiscalYear year;
  private final Faults faults;

  /// @param year that a column of years must name
  RowColumns(Table table, FiscalYear year, Faults faults) {
    this.table = table;
    this.year = year;
    this.faults = faults;
    List<String> header = table.header();
    for (int i = 0; i < header.size(); i++) place(Heading.of(header.get(i)), i);
  }

  private void place(Optional<Heading> heading, int column) {
    if (heading.isEmpty()) return;
    if (columns.putIfAbsent(heading.get(), column) != null)
      faults.add(
          Problem.error(
              "file/duplicate-column",
              table.where(table.headerRow(), column),
              "column",
              table.header().get(column)));
  }

  OptionalInt column(Heading heading) {
    Integer column = columns.get(heading);
    return column == null ? OptionalInt.empty() : OptionalInt.of(column);
  }

  /// The agency of a row, the empty name when the table has no such column; empty when the row does
  /// not name one, which is a problem.
  Optional<String> agency(Row row) {
    Integer column = columns.get(Heading.AGENCY);
    if (column == null) return Optional.of("");
    Cell cell = row.cell(column);
    if (!cell.isReadable()) return Optional.empty();
    if (cell.text().isEmpty()) return refuse("file/no-agency", row, column);
    if (cell.text().length() <= Agencies.LONGEST) return Optional.of(cell.text());
    return refuse("file/agency-too-long", row, column, "limit", Agencies.LONGEST);
  }

  /// Whether a row is of the right year, or says nothing about it; another year is a problem.
  boolean isOfYear(Row row) {
    Integer column = columns.get(Heading.YEAR);
    if (column == null) return true;
    Cell cell = row.cell(column);
    if (!cell.isReadable()) return false;
    OptionalInt read = Written.year(cell.text());
    if (read.isPresent() && read.getAsInt() == year.buddhistEra()) return true;
    if (read.isEmpty()) refuse("file/not-a-year", row, column, "value", cell.text());
    else
      faults.addOnce(
          Problem.error(
              "file/other-year",
              table.where(row.number(), column),
              "value",
              read.getAsInt(),
              "year",
              year));
    return false;
  }

  private Optional<String> refuse(String code, Row row, int column, Object... arguments) {
    if (faults.isFull()) faults.addUntold();
    else faults.add(Problem.error(code, table.where(row.number(), column), arguments));
    return Optional.empty();
  }
}
