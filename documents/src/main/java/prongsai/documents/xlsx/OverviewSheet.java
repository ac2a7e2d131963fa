package prongsai.documents.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import prongsai.documents.model.Digits;
import prongsai.documents.model.KeyFigures.Figure;
import prongsai.documents.model.Metadata;
import prongsai.documents.model.Section.Orientation;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Text;
import prongsai.documents.xlsx.Look.Part;

/// The first sheet: what the workbook is, its key figures, and links to all other sheets.
final class OverviewSheet {
  private static final double[] WIDTHS = {190, 110, 260};
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  private final XSSFSheet sheet;
  private final Cells cells;
  private int next;

  /// A line in the list of sheets.
  record Entry(String sheet, Text content) {}

  OverviewSheet(XSSFSheet sheet, Cells cells) {
    this.sheet = sheet;
    this.cells = cells;
  }

  void write(Metadata metadata, Plan plan, List<Entry> entries) {
    for (int i = 0; i < WIDTHS.length; i++) Sizes.column(sheet, i, WIDTHS[i]);
    wide(Text.of(metadata.title()), Look.text(Part.TITLE));
    wide(Text.of(metadata.author()), Look.text(Part.CAPTION));
    for (Text result : plan.results()) wide(result, Look.text(Part.PLAIN));
    next++;
    if (!plan.figures().isEmpty()) {
      head("ตัวเลขสำคัญ", "ค่า", "หมายเหตุ");
      for (Figure figure : plan.figures()) figure(figure);
      next++;
    }
    head("แผ่นงาน", "เนื้อหา", "");
    Cells.merge(sheet, next - 1, next - 1, 1, 2);
    for (Entry entry : entries) entry(entry);
    next++;
    wide(Text.verbatim(metadata.provenance()), Look.text(Part.NOTE));
    Pages.describe(sheet, Orientation.PORTRAIT);
  }

  private void wide(Text words, Look look) {
    if (words.isEmpty()) return;
    XSSFRow row = sheet.createRow(next);
    cells.text(row, 0, words, look);
    for (int i = 1; i < WIDTHS.length; i++) cells.blank(row, i, look);
    Cells.merge(sheet, next, next, 0, WIDTHS.length - 1);
    fit(row, words, look, WIDTHS[0] + WIDTHS[1] + WIDTHS[2]);
    next++;
  }

  private void head(String... headings) {
    XSSFRow row = sheet.createRow(next++);
    for (int i = 0; i < headings.length; i++)
      cells.text(row, i, Text.of(headings[i]), Look.text(Part.HEAD, Alignment.CENTER));
    Sizes.row(row, 1, Sizes.TEXT);
  }

  /// A value that is a number stays one.
  private void figure(Figure figure) {
    XSSFRow row = sheet.createRow(next++);
    cells.text(row, 0, figure.label(), Look.text(Part.BODY));
    Optional<BigDecimal> number = number(figure.value());
    Look look = Look.text(Part.TOTAL, Alignment.CENTER).toned(figure.tone());
    if (number.isPresent()) cells.number(row, 1, number.get(), look.decimals(number.get().scale()));
    else cells.text(row, 1, figure.value(), look);
    cells.text(row, 2, figure.note(), Look.text(Part.BODY));
    int lines =
        Math.max(
            lines(figure.label(), WIDTHS[0]),
            Math.max(lines(figure.value(), WIDTHS[1]), lines(figure.note(), WIDTHS[2])));
    Sizes.row(row, lines, Sizes.TEXT);
  }

  private void entry(Entry entry) {
    XSSFRow row = sheet.createRow(next);
    cells.link(row, 0, entry.sheet(), entry.sheet());
    cells.text(row, 1, entry.content(), Look.text(Part.PLAIN));
    cells.blank(row, 2, Look.text(Part.PLAIN));
    Cells.merge(sheet, next, next, 1, 2);
    fit(row, entry.content(), Look.text(Part.PLAIN), WIDTHS[1] + WIDTHS[2]);
    next++;
  }

  private static Optional<BigDecimal> number(Text value) {
    String plain = value.plain(Digits.ARABIC);
    return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }

  private int lines(Text words, double width) {
    return Sizes.lines(words.plain(cells.digits()), Sizes.TEXT, true, width);
  }

  private void fit(XSSFRow row, Text words, Look look, double width) {
    Sizes.row(
        row,
        Sizes.lines(words.plain(cells.digits()), look.size(), look.bold(), width),
        look.size());
  }
}
