package prongsai.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import prongsai.agency.Agency;
import prongsai.agency.AgencyId;

/// A workbook of agencies in the form that can be imported. Every cell is text, so that a code
/// keeps its leading zeros and nothing is taken for a formula.
final class RegisterWorkbook {
  /// As [prongsai.agency.RegisterFile#columns()]: code, names, type, ministry, province, code of
  /// the one above, status.
  private static final String[] HEADINGS = {
    "รหัสหน่วยงาน",
    "ชื่อหน่วยงาน",
    "ชื่อภาษาอังกฤษ",
    "ประเภทหน่วยงาน",
    "กระทรวง/สังกัด",
    "จังหวัด",
    "รหัสหน่วยงานต้นสังกัด",
    "สถานะ"
  };

  private static final int[] WIDTHS = {16, 60, 40, 32, 32, 22, 26, 14};
  private static final String[] HINTS = {
    "หนึ่งแถวต่อหนึ่งหน่วยงาน รหัสหน่วยงานต้องไม่ซ้ำกัน เพราะใช้บอกว่าแถวนี้คือหน่วยงานใดในทะเบียน",
    "ต้องมีคอลัมน์ รหัสหน่วยงาน และ ชื่อหน่วยงาน คอลัมน์อื่นตัดออกได้ ข้อมูลเดิมในทะเบียนของคอลัมน์ที่ตัดออกจะไม่เปลี่ยน",
    "รหัสหน่วยงานต้นสังกัด คือรหัสของหน่วยงานที่กำกับดูแล จะอยู่ในแฟ้มนี้หรือในทะเบียนแล้วก็ได้ เว้นว่างได้",
    "สถานะ เขียนว่า ใช้งาน หรือ ยกเลิก หากเว้นว่าง สถานะเดิมจะไม่เปลี่ยน",
    "สะกดชื่อประเภท กระทรวง และจังหวัดให้เหมือนกันทุกแถว เพราะใช้กำหนดสิทธิของผู้กำกับติดตามด้วย",
    "เมื่อนำเข้า ระบบจะแสดงสิ่งที่จะเปลี่ยนให้ตรวจก่อนเสมอ หน่วยงานที่ไม่อยู่ในแฟ้มจะไม่ถูกลบ",
  };

  private RegisterWorkbook() {}

  /// Writes agencies; none for a template.
  ///
  /// @param above codes of those above them
  static void write(List<Agency> agencies, Map<AgencyId, String> above, OutputStream to)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      CellStyle text = text(workbook);
      XSSFSheet sheet = workbook.createSheet("หน่วยงาน");
      row(sheet, 0, head(workbook), HEADINGS);
      for (int i = 0; i < WIDTHS.length; i++) {
        sheet.setColumnWidth(i, WIDTHS[i] * 256);
        sheet.setDefaultColumnStyle(i, text);
      }
      sheet.createFreezePane(2, 1);
      int number = 1;
      for (Agency agency : agencies) row(sheet, number++, text, cells(agency, above));
      XSSFSheet hints = workbook.createSheet("คำแนะนำ");
      hints.setColumnWidth(0, 140 * 256);
      for (int i = 0; i < HINTS.length; i++) row(hints, i, text, HINTS[i]);
      workbook.write(to);
    }
  }

  private static String[] cells(Agency agency, Map<AgencyId, String> above) {
    return new String[] {
      agency.code(),
      agency.name(),
      agency.nameInEnglish(),
      agency.type(),
      agency.ministry(),
      agency.province(),
      above.getOrDefault(agency.id(), ""),
      agency.active() ? "ใช้งาน" : "ยกเลิก"
    };
  }

  private static void row(XSSFSheet sheet, int number, CellStyle style, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
      row.getCell(i).setCellStyle(style);
    }
  }

  private static CellStyle text(XSSFWorkbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font(workbook, false));
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    return style;
  }

  private static CellStyle head(XSSFWorkbook workbook) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(workbook, true));
    style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static XSSFFont font(XSSFWorkbook workbook, boolean bold) {
    XSSFFont font = workbook.createFont();
    font.setFontName("TH SarabunPSK");
    font.setFontHeightInPoints((short) 16);
    font.setBold(bold);
    return font;
  }
}
