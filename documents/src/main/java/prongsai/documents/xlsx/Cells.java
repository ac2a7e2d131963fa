package prongsai.documents.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Run;
import prongsai.documents.model.Text;

/// Writes cells. Words are always text cells, and words that begin like a formula keep the quote
/// mark before them, so that not even an edit turns them into one.
final class Cells {
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final int LONGEST = 32_767;

  private final Wardrobe wardrobe;
  private final Digits digits;

  Cells(Wardrobe wardrobe, Digits digits) {
    this.wardrobe = wardrobe;
    this.digits = digits;
  }

  Digits digits() {
    return digits;
  }

  Wardrobe wardrobe() {
    return wardrobe;
  }

  void text(XSSFRow row, int column, Text words, Look look) {
    lines(row, column, List.of(words), look);
  }

  /// Several lines in one cell.
  void lines(XSSFRow row, int column, List<Text> lines, Look look) {
    XSSFCell cell = row.createCell(column);
    String plain = lines.stream().map(line -> line.plain(digits)).collect(Collectors.joining("\n"));
    boolean guarded = !plain.isEmpty() && FORMULA_STARTS.indexOf(plain.charAt(0)) >= 0;
    cell.setCellStyle(wardrobe.style(look.guard(guarded)));
    if (plain.isEmpty()) return;
    if (plain.length() > LONGEST) cell.setCellValue(plain.substring(0, LONGEST - 1) + "…");
    else if (look.bold() || !emphasised(lines)) cell.setCellValue(plain);
    else cell.setCellValue(rich(lines, look));
  }

  void number(XSSFRow row, int column, BigDecimal value, Look look) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(wardrobe.style(look));
    cell.setCellValue(value.doubleValue());
  }

  /// A cell with nothing but its ground and rules.
  void blank(XSSFRow row, int column, Look look) {
    row.createCell(column).setCellStyle(wardrobe.style(look));
  }

  /// A link to the top of another sheet.
  void link(XSSFRow row, int column, String words, String sheet) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(wardrobe.style(Look.text(Look.Part.LINK)));
    cell.setCellValue(words);
    XSSFHyperlink link =
        row.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheet.replace("'", "''") + "'!A1");
    link.setLabel(words);
    cell.setHyperlink(link);
  }

  static void merge(XSSFSheet sheet, int top, int bottom, int left, int right) {
    if (bottom > top || right > left)
      sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
  }

  private static boolean emphasised(List<Text> lines) {
    return lines.stream().flatMap(line -> line.runs().stream()).anyMatch(Run::bold);
  }

  private XSSFRichTextString rich(List<Text> lines, Look look) {
    XSSFRichTextString rich = new XSSFRichTextString();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) rich.append("\n", wardrobe.plain(look));
      for (Run run : lines.get(i).runs())
        rich.append(digits.show(run), run.bold() ? wardrobe.strong(look) : wardrobe.plain(look));
    }
    return rich;
  }
}
