package prongsai.documents.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Line;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Column;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;

class XlsxTableTest {
  private static final int HEAD = 3;

  @Test
  void numbersAreNumbersWithTheirDecimalsAndDigits() {
    XSSFCell score = Written.THAI.getSheet("ranking").getRow(HEAD + 1).getCell(3);
    assertThat(score.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(score.getNumericCellValue()).isEqualTo(91.79);
    assertThat(score.getCellStyle().getDataFormatString()).isEqualTo("[$-D000000]0.00");
    XSSFCell arabic = Written.ARABIC.getSheet("tallies").getRow(HEAD + 1).getCell(3);
    assertThat(arabic.getCellStyle().getDataFormatString()).isEqualTo("0.0000");
  }

  @Test
  void theHeaderRowStaysInSightOnScreenAndOnPaper() {
    XSSFSheet sheet = Written.THAI.getSheet("ranking");
    assertThat(sheet.getRow(HEAD).getCell(2).getStringCellValue()).isEqualTo("ตัวชี้วัด");
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
        .isEqualTo((short) (HEAD + 1));
    assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(HEAD);
    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
    assertThat(Written.THAI.getSheet("measures").getPrintSetup().getLandscape()).isTrue();
  }

  @Test
  void everyFontIsOursAndThai() {
    for (int i = 0; i < Written.THAI.getNumberOfFonts(); i++) {
      assertThat(Written.THAI.getFontAt(i).getFontName()).isEqualTo("TH SarabunPSK");
      assertThat(Written.THAI.getFontAt(i).getCharSet()).isEqualTo(222);
    }
  }

  @Test
  void rowsAreAsHighAsTheirTextAndNeverHigherThanExcelAllows() {
    XSSFSheet measures = Written.THAI.getSheet("measures");
    for (int i = 0; i <= measures.getLastRowNum(); i++)
      assertThat(measures.getRow(i).getHeightInPoints()).isBetween(20f, 409.5f);
    assertThat(measures.getRow(HEAD + 2).getHeightInPoints()).isGreaterThan(150);
  }

  @Test
  void aCellHigherThanARowMayBeContinuesInTheNext() {
    String step = "ดำเนินการตามแผนที่กำหนดไว้ให้แล้วเสร็จ";
    XSSFSheet sheet =
        Written.of(
                table(Row.body(Cell.of("1"), Cell.lines(Collections.nCopies(60, Line.of(step))))))
            .getSheet("t");
    StringBuilder all = new StringBuilder();
    int rows = 0;
    for (int i = 2; i <= sheet.getLastRowNum(); i++) {
      all.append(sheet.getRow(i).getCell(1).getStringCellValue()).append('\n');
      rows++;
    }
    assertThat(rows).isGreaterThan(2);
    assertThat(all.toString().strip().split("\n")).hasSize(60).containsOnly(step);
    assertThat(sheet.getMergedRegions()).anyMatch(r -> r.getFirstRow() == 2 && r.getLastRow() > 2);
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() {
    for (String text : List.of("=1+1", "+1", "-1", "@SUM(A1)")) {
      XSSFCell cell =
          Written.of(table(Row.body(Cell.of(text), Cell.empty())))
              .getSheet("t")
              .getRow(2)
              .getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void spansAreMergedAndGroupsShadedAndTonesShown() {
    XSSFSheet measures = Written.THAI.getSheet("measures");
    assertThat(measures.getMergedRegions())
        .anyMatch(r -> r.getFirstRow() == HEAD + 1 && r.getLastColumn() == 4);
    assertThat(measures.getRow(HEAD + 1).getCell(0).getCellStyle().getFillPattern())
        .isEqualTo(FillPatternType.SOLID_FOREGROUND);
    XSSFRow failed = Written.THAI.getSheet("ranking").getRow(HEAD + 10);
    assertThat(failed.getCell(4).getStringCellValue()).isEqualTo("ไม่ผ่านเกณฑ์");
    assertThat(failed.getCell(4).getCellStyle().getFillPattern())
        .isEqualTo(FillPatternType.SOLID_FOREGROUND);
  }

  @Test
  void longTablesCanBeFilteredAndTheTotalStays() {
    assertThat(Written.THAI.getSheet("tallies").getCTWorksheet().getAutoFilter().getRef())
        .isEqualTo("A4:D34");
    assertThat(Written.THAI.getSheet("ranking").getCTWorksheet().isSetAutoFilter()).isFalse();
  }

  @Test
  void wordsInBoldAreBoldInTheirCell() {
    Text mixed = Text.bold("สำคัญ").then(Text.of(" และไม่สำคัญ"));
    XSSFWorkbook workbook =
        Written.of(table(Row.body(Cell.of(mixed), Cell.number(BigDecimal.ONE, 0))));
    var rich = workbook.getSheet("t").getRow(2).getCell(0).getRichStringCellValue();
    assertThat(rich.getString()).isEqualTo("สำคัญ และไม่สำคัญ");
    assertThat(rich.getFontOfFormattingRun(0).getBold()).isTrue();
    assertThat(rich.getFontOfFormattingRun(1).getBold()).isFalse();
  }

  private static Table table(Row row) {
    return new Table(
        "t",
        Text.EMPTY,
        List.of(Column.of("ก", 20, Alignment.LEFT), Column.of("ข", 80, Alignment.LEFT)),
        List.of(row),
        0);
  }
}
