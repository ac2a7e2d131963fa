package prongsai.documents.docx;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Text;
import prongsai.documents.office.ChartTable;
import prongsai.documents.office.Figures;
import prongsai.documents.office.NativeChart;
import prongsai.documents.office.Typeface;

/// Native charts in the text: caption above, alternative text, and a workbook with the numbers
/// inside, which opens when the data is edited.
final class Charts {
  private static final int EMU_A_POINT = 12_700;

  private final Flow flow;

  Charts(Flow flow) {
    this.flow = flow;
  }

  void write(NativeChart chart, String name, Text title, String description, boolean keep)
      throws IOException {
    if (!title.isEmpty()) flow.paragraph(Look.CAPTION, title);
    XWPFParagraph paragraph = flow.wrapped(Look.CHART);
    if (keep) Flow.keepWithNext(paragraph.getCTP());
    XWPFRun run = paragraph.createRun();
    try {
      int width = flow.textWidth() / 20 * EMU_A_POINT;
      int height = (int) (chart.height() * EMU_A_POINT);
      XWPFChart made = flow.document().createChart(run, width, height);
      draw(made, chart, flow.digits());
    } catch (InvalidFormatException e) {
      throw new IOException("chart " + name, e);
    }
    var drawn = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    drawn.setId(flow.document().getCharts().size());
    drawn.setName(name);
    drawn.setTitle(title.plain(flow.digits()));
    drawn.setDescr(flow.digits().show(description));
  }

  private static void draw(XWPFChart made, NativeChart chart, Digits digits)
      throws IOException, InvalidFormatException {
    XSSFWorkbook numbers = new XSSFWorkbook();
    numbers
        .getProperties()
        .getCoreProperties()
        .getUnderlyingProperties()
        .setCreatedProperty(Optional.empty());
    made.setWorkbook(numbers);
    XSSFSheet sheet = numbers.createSheet("ข้อมูล");
    ChartTable table = chart.table();
    chart.draw(made, table.write(sheet, 0, 0, dress(numbers, digits)));
  }

  private static ChartTable.Dress dress(XSSFWorkbook numbers, Digits digits) {
    XSSFFont plain = numbers.getFontAt(0);
    plain.setFontName(Typeface.NAME);
    plain.setFontHeightInPoints((short) 16);
    XSSFFont bold = numbers.createFont();
    bold.setFontName(Typeface.NAME);
    bold.setFontHeightInPoints((short) 16);
    bold.setBold(true);
    XSSFCellStyle heading = style(numbers, bold);
    XSSFCellStyle figure = style(numbers, plain);
    figure.setDataFormat(numbers.createDataFormat().getFormat(Figures.format(2, digits)));
    return new ChartTable.Dress(heading, style(numbers, plain), figure);
  }

  private static XSSFCellStyle style(XSSFWorkbook numbers, Font font) {
    XSSFCellStyle style = numbers.createCellStyle();
    style.setFont(font);
    return style;
  }
}
