package prongsai.documents.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import prongsai.documents.model.Section.Orientation;

/// How a sheet prints: on A4, as wide as the page, with its number in the middle of the head.
final class Pages {
  private Pages() {}

  static void describe(XSSFSheet sheet, Orientation orientation) {
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    var print = sheet.getPrintSetup();
    print.setPaperSize(PaperSize.A4_PAPER);
    print.setLandscape(orientation == Orientation.LANDSCAPE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, 1.18);
    sheet.setMargin(PageMargin.RIGHT, 0.79);
    sheet.setMargin(PageMargin.TOP, 0.98);
    sheet.setMargin(PageMargin.BOTTOM, 0.79);
    sheet.setMargin(PageMargin.HEADER, 0.49);
    sheet.getHeader().setCenter("&\"TH SarabunPSK,Regular\"&16- &P -");
    sheet.getHeader().setRight("&\"TH SarabunPSK,Regular\"&14&A");
    sheet.setHorizontallyCenter(true);
  }
}
