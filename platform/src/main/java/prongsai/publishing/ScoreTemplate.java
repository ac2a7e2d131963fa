package prongsai.publishing;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.framework.Part;
import prongsai.scoring.framework.Question;
import prongsai.scoring.framework.SubIndicator;

/// The workbook to fill published scores in: every part of the framework on a row, the score
/// checked while typing, and a sheet of hints. Rows left empty are simply not given.
public final class ScoreTemplate {
  private static final String FONT = "TH SarabunPSK";
  private static final short POINTS = 16;
  private static final int CODE = 0;
  private static final int NAME = 1;
  private static final int SCORE = 2;
  private static final String[] HINTS = {
    "กรอกคะแนนที่ประกาศแล้วในคอลัมน์ score ของแผ่นงาน “คะแนน” เฉพาะแถวที่ทราบ แถวที่ไม่ทราบเว้นว่างไว้",
    "คะแนนอยู่ระหว่าง 0 ถึง 100 ใช้จุดทศนิยม เช่น 79.43 จะพิมพ์เลขไทยหรือเลขอารบิกก็ได้",
    "ขั้นต่ำที่ใช้จัดทำรายงานได้ คือคะแนนตัวชี้วัดครบทุกตัว หากมีคะแนนรายข้อด้วย รายงานจะวิเคราะห์ได้ถึงรายข้อ",
    "โปรแกรมคำนวณขึ้นจากระดับที่ละเอียดที่สุดซึ่งมีข้อมูลครบ แล้วเทียบกับคะแนนที่กรอกในระดับบน หากต่างกันเกิน 0.01 จะแจ้งให้ทราบ",
    "ห้ามแก้รหัสในคอลัมน์ code หากต้องการหลายหน่วยงานในแฟ้มเดียว ให้เพิ่มคอลัมน์ agency แล้วคัดลอกแถวต่อท้าย",
    "เมื่อกรอกเสร็จ สั่ง  prongsai report --scores แฟ้มนี้.xlsx --agency \"ชื่อหน่วยงาน\" --out โฟลเดอร์",
  };

  private final Framework framework;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final CellStyle plain = style(false, IndexedColors.AUTOMATIC);
  private final CellStyle head = style(true, IndexedColors.PALE_BLUE);
  private final CellStyle group = style(true, IndexedColors.GREY_25_PERCENT);
  private final CellStyle score = scoreStyle();

  private ScoreTemplate(Framework framework) {
    this.framework = framework;
  }

  /// Writes the workbook.
  public static void write(Framework framework, OutputStream to) throws IOException {
    ScoreTemplate template = new ScoreTemplate(framework);
    try (template.workbook) {
      template.scores();
      template.hints();
      template.workbook.write(to);
    }
  }

  private void scores() {
    XSSFSheet sheet = workbook.createSheet("คะแนน");
    Row header = sheet.createRow(0);
    text(header, CODE, "code", head);
    text(header, NAME, "name", head);
    text(header, SCORE, "score", head);
    int number = 1;
    for (Part part : Outline.of(framework).parts()) number = row(sheet, number, part);
    sheet.setColumnWidth(CODE, 12 * 256);
    sheet.setColumnWidth(NAME, 90 * 256);
    sheet.setColumnWidth(SCORE, 14 * 256);
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    validate(sheet, number - 1);
  }

  private int row(XSSFSheet sheet, int number, Part part) {
    CellStyle style =
        switch (part) {
          case Framework _, Instrument _, Indicator _, SubIndicator _ -> group;
          case Item _, Question _ -> plain;
        };
    Row row = sheet.createRow(number);
    text(row, CODE, part.code().value(), style);
    text(row, NAME, part instanceof Framework ? "คะแนนภาพรวมหน่วยงาน" : part.name().th(), style);
    row.createCell(SCORE).setCellStyle(score);
    row.setHeightInPoints(24f * Math.ceilDiv(Math.max(1, part.name().th().length()), 110));
    return number + 1;
  }

  private static void text(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  private void validate(XSSFSheet sheet, int last) {
    var helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100"),
            new CellRangeAddressList(1, last, SCORE, SCORE));
    validation.setEmptyCellAllowed(true);
    validation.setShowErrorBox(true);
    validation.createErrorBox(
        "คะแนนไม่ถูกต้อง", "คะแนนต้องเป็นตัวเลข 0 ถึง 100 หากไม่ทราบให้เว้นว่าง");
    validation.setShowPromptBox(true);
    validation.createPromptBox("คะแนน", "0 ถึง 100 ทศนิยม 2 ตำแหน่ง หากไม่ทราบให้เว้นว่าง");
    sheet.addValidationData(validation);
  }

  private void hints() {
    XSSFSheet sheet = workbook.createSheet("คำแนะนำ");
    text(
        sheet.createRow(0),
        0,
        framework.id()
            + " "
            + framework.version()
            + " · "
            + framework.name().th()
            + " ปีงบประมาณ พ.ศ. "
            + framework.fiscalYear(),
        head);
    for (int i = 0; i < HINTS.length; i++) {
      Row row = sheet.createRow(i + 1);
      text(row, 0, i + 1 + ". " + HINTS[i], plain);
      row.setHeightInPoints(48);
    }
    sheet.setColumnWidth(0, 110 * 256);
  }

  private CellStyle style(boolean bold, IndexedColors fill) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(POINTS);
    font.setBold(bold);
    font.setCharSet(222);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setBorderBottom(BorderStyle.HAIR);
    if (fill != IndexedColors.AUTOMATIC) {
      style.setFillForegroundColor(fill.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private CellStyle scoreStyle() {
    CellStyle style = style(false, IndexedColors.LEMON_CHIFFON);
    style.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
    return style;
  }
}
