package prongsai.documents.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import prongsai.documents.SampleDocument;
import prongsai.documents.office.Schema;

class XlsxBookTest {

  @Test
  void overviewAndChartsComeBeforeTheTablesAndTheDerivationHasASheet() {
    List<String> names =
        IntStream.range(0, Written.THAI.getNumberOfSheets())
            .mapToObj(Written.THAI::getSheetName)
            .toList();
    assertThat(names)
        .startsWith("ภาพรวม", "แผนภูมิ", "instruments", "levels", "ranking")
        .endsWith("measures", "tallies")
        .hasSize(14);
  }

  @Test
  void theOverviewNamesTheReportItsFiguresAndLinksToEverySheet() {
    XSSFSheet overview = Written.THAI.getSheet("ภาพรวม");
    assertThat(overview.getRow(0).getCell(0).getStringCellValue()).contains("พ.ศ. ๒๕๖๕");
    assertThat(overview.getRow(1).getCell(0).getStringCellValue()).isEqualTo(SampleDocument.AGENCY);
    assertThat(overview.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(79.43);
    assertThat(overview.getHyperlinkList())
        .extracting(XSSFHyperlink::getLocation)
        .hasSize(13)
        .contains("'แผนภูมิ'!A1", "'tallies'!A1");
    assertThat(Written.THAI.getSheet("tallies").getHyperlinkList())
        .extracting(XSSFHyperlink::getLocation)
        .containsExactly("'ภาพรวม'!A1");
  }

  @Test
  void chartsAreDrawnFromTheCellsBesideThem() {
    XSSFSheet sheet = Written.THAI.getSheet("แผนภูมิ");
    List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
    assertThat(charts).hasSize(2);
    CTBarSer series =
        charts.getFirst().getCTChart().getPlotArea().getBarChartArray(0).getSerArray(1);
    assertThat(series.getVal().getNumRef().getF()).isEqualTo("'แผนภูมิ'!$C$4:$C$13");
    assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(91.79);
    var frame =
        sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorArray(0).getGraphicFrame();
    assertThat(frame.getNvGraphicFramePr().getCNvPr().getDescr()).contains("๑๐ ตัวชี้วัด");
  }

  @Test
  void everyPartFollowsTheSchemaInItsOrderOfElements() {
    assertThat(Schema.errors(Written.THAI.getCTWorkbook())).isEmpty();
    assertThat(Schema.errors(Written.THAI.getStylesSource().getCTStylesheet())).isEmpty();
    for (int i = 0; i < Written.THAI.getNumberOfSheets(); i++)
      assertThat(Schema.errors(Written.THAI.getSheetAt(i).getCTWorksheet())).isEmpty();
    var drawing = Written.THAI.getSheet("แผนภูมิ").getDrawingPatriarch();
    assertThat(Schema.errors(drawing.getCTDrawing())).isEmpty();
    for (XSSFChart chart : drawing.getCharts())
      assertThat(Schema.errors(chart.getCTChartSpace())).isEmpty();
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertThat(Written.bytes(SampleDocument.thai()))
        .isEqualTo(Written.bytes(SampleDocument.thai()));
  }

  @Test
  void propertiesNameTheDocumentAndItsAuthor() {
    var core = Written.THAI.getProperties().getCoreProperties();
    assertThat(core.getTitle()).startsWith("รายงานการวิเคราะห์");
    assertThat(core.getCreator()).isEqualTo(SampleDocument.AGENCY);
    assertThat(core.getCreated()).isNull();
  }
}
