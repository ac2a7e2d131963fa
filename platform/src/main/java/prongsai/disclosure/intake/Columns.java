package prongsai.disclosure.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What the columns of a pasted table hold.
///
/// @param header whether the first row is a heading
/// @param kinds from the left; each but `OTHER` at most once
record Columns(boolean header, List<Column> kinds) {
  static Columns of(List<List<String>> rows, ItemCodes codes) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    boolean header = !rows.isEmpty() && isHeader(rows.getFirst());
    List<Column> kinds = new ArrayList<>(Collections.nCopies(width, Column.OTHER));
    if (header) byHeading(rows.getFirst(), kinds);
    byCells(rows.subList(header ? 1 : 0, rows.size()), codes, kinds);
    return new Columns(header, List.copyOf(kinds));
  }

  /// A heading names a column and holds no link.
  private static boolean isHeader(List<String> row) {
    boolean names =
        row.stream().anyMatch(cell -> Column.headed(cell).isPresent() && !isAnswer(cell));
    return names && row.stream().noneMatch(Column::isLinkish);
  }

  private static boolean isAnswer(String cell) {
    return Column.has(cell).isPresent();
  }

  private static void byHeading(List<String> row, List<Column> kinds) {
    for (int i = 0; i < row.size(); i++) {
      Optional<Column> kind = Column.headed(row.get(i));
      if (kind.isPresent() && !kinds.contains(kind.get())) kinds.set(i, kind.get());
    }
  }

  private static void byCells(List<List<String>> rows, ItemCodes codes, List<Column> kinds) {
    claim(Column.LINK, rows, Column::isLinkish, kinds);
    claim(Column.HAS, rows, cell -> Column.has(cell).isPresent(), kinds);
    claim(Column.CODE, rows, codes::isCode, kinds);
    claim(Column.NAME, rows, codes::isName, kinds);
    if (!kinds.contains(Column.LINK) && !kinds.contains(Column.HAS))
      claim(Column.LINK, rows, cell -> true, kinds);
    claim(Column.DESCRIPTION, rows, cell -> true, kinds);
  }

  /// The first column left of which most cells are of a kind.
  private static void claim(
      Column kind, List<List<String>> rows, Predicate<String> isOne, List<Column> kinds) {
    for (int i = 0; i < kinds.size() && !kinds.contains(kind); i++) {
      if (kinds.get(i) != Column.OTHER) continue;
      int column = i;
      List<String> cells =
          rows.stream().map(row -> cell(row, column)).filter(cell -> !cell.isBlank()).toList();
      long like = cells.stream().filter(isOne).count();
      if (like > 0 && 2 * like >= cells.size()) kinds.set(i, kind);
    }
  }

  boolean has(Column kind) {
    return kinds.contains(kind);
  }

  /// The cell of a row in a column; empty where there is none.
  String cell(List<String> row, Column kind) {
    int column = kinds.indexOf(kind);
    return column < 0 ? "" : cell(row, column);
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
