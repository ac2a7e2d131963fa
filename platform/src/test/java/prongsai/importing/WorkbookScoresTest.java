package prongsai.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Code;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Severity;
import prongsai.scoring.score.Published;

/// Published scores and marks in workbooks.
class WorkbookScoresTest {
  private static final Object[] HEADER = {"รหัส", "คะแนน"};

  @TempDir Path folder;

  private Nacc.Read<Map<String, Published>> scores(byte[] workbook) {
    return Nacc.scores(Workbooks.write(folder.resolve("scores.xlsx"), workbook));
  }

  private static Ratio ratio(String decimal) {
    return Ratio.of(new BigDecimal(decimal));
  }

  private static byte[] styled(String format, double value) {
    return Workbooks.of(workbook -> {
      Sheet sheet = workbook.createSheet("S1");
      Workbooks.fill(sheet, HEADER, new Object[] {"total", value});
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      sheet.getRow(1).getCell(1).setCellStyle(style);
    });
  }

  @Test
  void numbersAndTextsAreScoresAlike() {
    var read =
        scores(
            Workbooks.ofRows(
                HEADER,
                new Object[] {"total", 79.43},
                new Object[] {1, "๙๑.๗๑"},
                new Object[] {9.1, 100},
                new Object[] {"I7", 73.72}));
    assertThat(read.problems()).isEmpty();
    assertThat(Nacc.only(read).declared())
        .containsOnly(
            Map.entry(Code.TOTAL, ratio("79.43")),
            Map.entry(new Code("1"), ratio("91.71")),
            Map.entry(new Code("9.1"), ratio("100")),
            Map.entry(new Code("I7"), ratio("73.72")));
  }

  @Test
  void aBinaryFractionIsReadAsTheDecimalItStandsFor() {
    byte[] sheet =
        ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row><c t=\"inlineStr\"><is><t>code</t></is></c>"
                + "<c t=\"inlineStr\"><is><t>sc</t><rPh><t>x</t></rPh><r><t>ore</t></r></is></c></row>"
                + "<row><c><v>1</v></c><c><v>79.430000000000007</v></c></row>"
                + "<row><c><v>2</v></c><c><v>1E2</v></c></row>"
                + "<row><c><v>3</v></c><c><v>88.119999999999990</v></c></row>"
                + "</sheetData></worksheet>")
            .getBytes(StandardCharsets.UTF_8);
    byte[] workbook =
        Workbooks.with(Workbooks.ofRows(HEADER), Map.of("xl/worksheets/sheet1.xml", sheet));
    var read = scores(workbook);
    assertThat(read.problems()).isEmpty();
    assertThat(Nacc.only(read).declared())
        .containsEntry(new Code("1"), ratio("79.43"))
        .containsEntry(new Code("2"), ratio("100"))
        .containsEntry(new Code("3"), ratio("88.12"));
  }

  @Test
  void whatAFormulaLeftWithManyDecimalsIsReadAsShown() {
    assertThat(Nacc.only(scores(styled("0.00", 79.42624840381234))).declared())
        .containsEntry(Code.TOTAL, ratio("79.43"));
    assertThat(scores(styled("General", 79.42624840381234)).codes())
        .containsExactly("scores/too-many-decimals");
    assertThat(Nacc.only(scores(styled("0.0", 79.4268))).declared())
        .containsEntry(Code.TOTAL, ratio("79.4268"));
  }

  @Test
  void percentagesAndDatesAreNoScores() {
    assertThat(scores(styled("0.00%", 0.7943)).codes()).containsExactly("scores/percent");
    assertThat(scores(styled("d/m/yyyy", 44562)).codes()).containsExactly("scores/date");
  }

  @Test
  void aCodeThatBecameADateIsTold() {
    byte[] workbook =
        Workbooks.of(book -> {
          Sheet sheet = book.createSheet();
          Workbooks.fill(sheet, HEADER, new Object[] {"", 80}, new Object[] {"total", 80});
          CellStyle style = book.createCellStyle();
          style.setDataFormat(book.createDataFormat().getFormat("d-mmm"));
          Cell cell = sheet.getRow(1).getCell(0);
          cell.setCellValue(LocalDate.of(2022, 1, 9));
          cell.setCellStyle(style);
        });
    var read = scores(workbook);
    assertThat(read.codes()).containsExactly("scores/date-code");
    assertThat(read.problems().getFirst().where().toString()).endsWith("scores.xlsx:2:Sheet0!A2");
  }

  @Test
  void formulasCountWithTheirSavedValue() {
    byte[] workbook =
        Workbooks.of(book -> {
          Sheet sheet = book.createSheet("S1");
          Workbooks.fill(sheet, HEADER, new Object[] {"total", 1}, new Object[] {1, 1});
          sheet.getRow(1).getCell(1).setCellFormula("79+0.43");
          sheet.getRow(2).getCell(1).setCellFormula("1/0");
          book.getCreationHelper().createFormulaEvaluator().evaluateAll();
          sheet.createRow(3).createCell(0).setCellValue("2");
          var unsaved = (XSSFCell) sheet.getRow(3).createCell(1);
          unsaved.getCTCell().addNewF().setStringValue("50+1");
        });
    var read = scores(workbook);
    assertThat(read.codes()).containsExactly("scores/error-value", "scores/no-value");
    assertThat(Nacc.only(read).declared()).containsOnly(Map.entry(Code.TOTAL, ratio("79.43")));
  }

  @Test
  void theFirstSheetWithAUsableHeaderIsReadAndNamed() {
    byte[] workbook =
        Workbooks.of(book -> {
          Workbooks.fill(book.createSheet("คำอธิบาย"), new Object[] {"กรอกแผ่นงานถัดไป"});
          Workbooks.fill(
              book.createSheet("ผล"),
              new Object[] {"ผลการประเมิน"},
              new Object[] {"หน่วยงาน", "total", "1"},
              new Object[] {"อบจ. ก", 79.43, 91.71});
        });
    var read = scores(workbook);
    assertThat(read.codes()).containsExactly("sheet/chosen");
    assertThat(read.problems().getFirst().severity()).isEqualTo(Severity.NOTE);
    assertThat(read.value().keySet()).containsExactly("อบจ. ก");
    assertThat(Nacc.only(read).declared()).hasSize(2);
  }

  @Test
  void mergedCellsInTheHeaderAreAProblemAndAboveItAreNot() {
    byte[] workbook =
        Workbooks.of(book -> {
          Sheet sheet = book.createSheet("S1");
          Workbooks.fill(sheet, new Object[] {"ผล"}, HEADER, new Object[] {"total", 79.43});
          sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
          sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
        });
    var read = scores(workbook);
    assertThat(read.codes()).containsExactly("sheet/merged-header");
    assertThat(read.problems().getFirst().arguments()).containsEntry("range", "B2:C2");
  }

  @Test
  void aSheetWithoutHeaderHasNoScores() {
    assertThat(scores(Workbooks.ofRows(new Object[] {"a", "b"})).codes())
        .containsExactly("scores/no-header");
    assertThat(scores(Workbooks.of(XSSFWorkbook::createSheet)).codes())
        .containsExactly("scores/no-header");
  }

  @Test
  void problemsNameSheetAndCell() {
    Problem problem =
        scores(Workbooks.ofRows(HEADER, new Object[] {"total", 101})).problems().getFirst();
    assertThat(problem.code()).isEqualTo("scores/out-of-range");
    assertThat(problem.where().toString()).endsWith("scores.xlsx:2:คะแนน!B2");
  }

  @Test
  void theContentCountsAndNotTheName() {
    byte[] workbook = Workbooks.ofRows(HEADER, new Object[] {"total", 79.43});
    Path named = Workbooks.write(folder.resolve("scores.csv"), workbook);
    assertThat(Nacc.only(Nacc.scores(named)).declared()).hasSize(1);
    byte[] text = "code,score\ntotal,79.43\n".getBytes(StandardCharsets.UTF_8);
    Path other = Workbooks.write(folder.resolve("other.xlsx"), text);
    assertThat(Nacc.only(Nacc.scores(other)).declared()).hasSize(1);
  }

  @Test
  void marksMayComeInAWorkbookToo() {
    Object[][] rows = new Object[44][];
    rows[0] = new Object[] {"code", "name", "score"};
    for (int i = 1; i <= 43; i++) rows[i] = new Object[] {"O" + i, "-", i % 2 == 0 ? 100 : 0};
    Path file = Workbooks.write(folder.resolve("marks.xlsx"), Workbooks.ofRows(rows));
    var read = Nacc.marks(file);
    assertThat(read.problems()).isEmpty();
    assertThat(Nacc.only(read)).hasSize(43);
  }

  @Test
  void nothingIsLeftOpenOrBehind() throws Exception {
    scores(Workbooks.ofRows(HEADER, new Object[] {"total", 79.43}));
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }
}
