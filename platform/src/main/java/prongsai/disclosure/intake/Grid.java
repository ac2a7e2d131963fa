package prongsai.disclosure.intake;

import java.util.ArrayList;
import java.util.List;

/// Cells as spreadsheets put them on the clipboard: columns parted by tabs, rows by line breaks; a
/// cell that holds either stands between quotation marks, its own marks doubled.
final class Grid {
  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;

  private Grid(String text) {
    this.text = text;
  }

  /// Rows of cells as they stand, the last rows left out when nothing is in them.
  static List<List<String>> read(String pasted) {
    Grid grid = new Grid(pasted.replace("\r\n", "\n").replace('\r', '\n'));
    grid.read();
    while (!grid.rows.isEmpty() && grid.rows.getLast().stream().allMatch(String::isBlank))
      grid.rows.removeLast();
    return List.copyOf(grid.rows);
  }

  private void read() {
    while (at < text.length()) {
      row.add(cell());
      boolean more = at < text.length() && text.charAt(at) == '\t';
      at++;
      if (more && at < text.length()) continue;
      if (more) row.add("");
      endRow();
    }
    if (!row.isEmpty()) endRow();
  }

  private void endRow() {
    rows.add(List.copyOf(row));
    row = new ArrayList<>();
  }

  private String cell() {
    int end = text.charAt(at) == '"' ? closing() : -1;
    if (end < 0) return plain();
    String cell = text.substring(at + 1, end).replace("\"\"", "\"");
    at = end + 1;
    return cell;
  }

  /// The mark that closes a quoted cell: single, and before a tab, a line break or the end; -1 when
  /// the first mark is one of the text's own.
  private int closing() {
    int mark = at + 1;
    while ((mark = text.indexOf('"', mark)) >= 0) {
      boolean doubled = mark + 1 < text.length() && text.charAt(mark + 1) == '"';
      if (!doubled) return isBorder(mark + 1) ? mark : -1;
      mark += 2;
    }
    return -1;
  }

  private boolean isBorder(int place) {
    return place >= text.length() || text.charAt(place) == '\t' || text.charAt(place) == '\n';
  }

  private String plain() {
    int end = at;
    while (!isBorder(end)) end++;
    String cell = text.substring(at, end);
    at = end;
    return cell;
  }
}
