package prongsai.importing.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import prongsai.importing.internal.Cell;

/// Reads the XML of a sheet row by row.
final class SheetReader extends DefaultHandler {
  /// Columns beyond are not read.
  static final int MOST_COLUMNS = 1_000;

  private static final int LONGEST = 1 << 16;

  /// Takes the rows of a sheet.
  interface Rows {
    /// Takes a row and says whether to go on.
    boolean row(long number, List<Cell> cells);

    /// A row has something beyond [#MOST_COLUMNS].
    void tooWide(long number);

    /// A range of cells merged into one, such as `A1:B1`.
    void merged(String range);
  }

  /// The rows wanted have been read.
  static final class Enough extends SAXException {
    private static final long serialVersionUID = 1;
  }

  private final List<String> strings;
  private final List<CellFormat> formats;
  private final Rows rows;
  private List<Cell> cells = new ArrayList<>();
  private long row;
  private int column;
  private String type = "";
  private CellFormat format = CellFormat.GENERAL;
  private boolean formula;
  private boolean valued;
  private boolean taking;
  private int phonetic;
  private final StringBuilder text = new StringBuilder();

  SheetReader(List<String> strings, List<CellFormat> formats, Rows rows) {
    this.strings = strings;
    this.formats = formats;
    this.rows = rows;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    switch (local) {
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "f" -> formula = true;
      case "v" -> {
        valued = true;
        taking = true;
      }
      case "t" -> taking = phonetic == 0;
      case "rPh" -> phonetic++;
      case "mergeCell" -> Optional.ofNullable(attributes.getValue("ref")).ifPresent(rows::merged);
      default -> {}
    }
  }

  private void startRow(Attributes attributes) {
    row = number(attributes.getValue("r"), row + 1);
    cells = new ArrayList<>();
    column = -1;
  }

  private void startCell(Attributes attributes) {
    column = columnOf(attributes.getValue("r"), column + 1);
    type = Optional.ofNullable(attributes.getValue("t")).orElse("n");
    int style = (int) number(attributes.getValue("s"), 0);
    format = style < formats.size() ? formats.get(style) : CellFormat.GENERAL;
    formula = false;
    valued = false;
    text.setLength(0);
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (taking) text.append(characters, start, Math.min(length, LONGEST - text.length()));
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    switch (local) {
      case "v", "t" -> taking = false;
      case "rPh" -> phonetic--;
      case "c" -> endCell();
      case "row" -> {
        if (!rows.row(row, cells)) throw new Enough();
      }
      default -> {}
    }
  }

  private void endCell() {
    Cell cell = cell();
    if (cell.isBlank()) return;
    if (column >= MOST_COLUMNS) {
      rows.tooWide(row);
      return;
    }
    while (cells.size() <= column) cells.add(Cell.EMPTY);
    cells.set(column, cell);
  }

  private Cell cell() {
    if (formula && !valued) return new Cell("", Cell.Kind.NO_VALUE);
    return switch (type) {
      case "s" -> shared();
      case "e" -> new Cell(text.toString(), Cell.Kind.ERROR);
      case "d" -> new Cell(text.toString(), Cell.Kind.DATE);
      case "b" -> Cell.text(text.toString().equals("1") ? "TRUE" : "FALSE");
      case "str", "inlineStr" -> Cell.text(text.toString());
      default -> text.isEmpty() ? Cell.EMPTY : format.number(text.toString());
    };
  }

  private Cell shared() {
    int index = (int) number(text.toString(), -1);
    return index >= 0 && index < strings.size()
        ? Cell.text(strings.get(index))
        : new Cell(text.toString(), Cell.Kind.ERROR);
  }

  private static long number(@Nullable String digits, long otherwise) {
    return digits != null && digits.matches("[0-9]{1,9}") ? Long.parseLong(digits) : otherwise;
  }

  /// The column of a reference such as `C7`, from 0.
  static int columnOf(@Nullable String reference, int otherwise) {
    if (reference == null) return otherwise;
    int column = 0;
    int i = 0;
    for (; i < reference.length() && i < 4 && Character.isLetter(reference.charAt(i)); i++)
      column = column * 26 + (reference.charAt(i) - 'A' + 1);
    return i == 0 ? otherwise : column - 1;
  }

  /// The letters of a column.
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    return letters.toString();
  }
}
