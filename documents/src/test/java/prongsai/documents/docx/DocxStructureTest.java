package prongsai.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DocxStructureTest {

  @Test
  void everyTableOfDataRepeatsItsHeaderRowOnFixedColumns() {
    List<XWPFTable> tables =
        Written.THAI.getTables().stream()
            .filter(table -> "ReportTable".equals(table.getStyleID()))
            .toList();
    assertThat(tables).hasSize(11);
    for (XWPFTable table : tables) {
      CTRow head = table.getCTTbl().getTrArray(0);
      assertThat(head.getTrPr().sizeOfTblHeaderArray()).isOne();
      assertThat(head.getTrPr().sizeOfCantSplitArray()).isOne();
      long grid =
          table.getCTTbl().getTblGrid().getGridColList().stream()
              .mapToLong(column -> Long.parseLong(column.getW().toString()))
              .sum();
      assertThat(grid).isBetween(9_060L, 14_010L);
    }
  }

  @Test
  void spansAndGroupRowsKeepTheirPlace() {
    XWPFTable measures = Written.THAI.getTables().getLast();
    CTRow group = measures.getCTTbl().getTrArray(1);
    assertThat(group.sizeOfTcArray()).isOne();
    assertThat(group.getTcArray(0).getTcPr().getGridSpan().getVal()).hasToString("5");
    assertThat(group.getTcArray(0).getPArray(0).getPPr().isSetKeepNext()).isTrue();
    CTP step = measures.getCTTbl().getTrArray(2).getTcArray(2).getPArray(0);
    assertThat(step.getPPr().getInd().getHanging())
        .isEqualTo(step.getPPr().getInd().getLeft())
        .isNotNull();
    assertThat(step.getRArray(0).sizeOfTabArray()).isOne();
  }

  @Test
  void rowsTallerThanHalfAPageMaySplitAndShorterOnesMayNot() {
    XWPFTable measures = Written.THAI.getTables().getLast();
    assertThat(measures.getCTTbl().getTrArray(2).isSetTrPr()).as("seven steps").isFalse();
    XWPFTable ranking = Written.THAI.getTables().get(3);
    assertThat(ranking.getCTTbl().getTrArray(1).getTrPr().sizeOfCantSplitArray()).isOne();
  }

  @Test
  void theCoverHasNoNumberAndTheMeasuresLieAcross() {
    List<CTSectPr> sections = sections(Written.THAI);
    assertThat(sections).hasSize(5);
    assertThat(sections.getFirst().sizeOfHeaderReferenceArray()).isZero();
    for (CTSectPr section : sections.subList(1, 5))
      assertThat(section.sizeOfHeaderReferenceArray()).isOne();
    assertThat(sections.getLast().getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
    assertThat(sections.get(1).getPgMar().getLeft()).hasToString("1701");
    assertThat(sections.get(1).getPgNumType().getFmt()).isEqualTo(STNumberFormat.THAI_NUMBERS);
    assertThat(sections(Written.ARABIC).get(1).getPgNumType().getFmt())
        .isEqualTo(STNumberFormat.DECIMAL);
    assertThat(Written.THAI.getHeaderList().getFirst().getText()).contains("- 1 -");
  }

  @Test
  void sectionsOfDataAreLeftOut() {
    assertThat(Written.THAI.getParagraphs())
        .noneMatch(paragraph -> paragraph.getText().equals("ที่มาของคะแนน"));
  }

  @Test
  void chartsAreNativeAndCarryTheirNumbers() throws Exception {
    assertThat(Written.THAI.getCharts()).hasSize(2);
    XWPFChart bars = Written.THAI.getCharts().getFirst();
    CTPlotArea plot = bars.getCTChart().getPlotArea();
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (CTBarSer series : plot.getBarChartArray(0).getSerList()) {
      names.add(series.getTx().getStrRef().getStrCache().getPtArray(0).getV());
      series.getVal().getNumRef().getNumCache().getPtList().forEach(pt -> values.add(pt.getV()));
    }
    assertThat(names).containsExactly("IIT", "EIT", "OIT", "ปีก่อน");
    assertThat(values).hasSize(18).contains("91.71", "43.75", "88.5");
    assertThat(plot.getValAxArray(0).getNumFmt().getFormatCode()).contains("เกณฑ์ผ่าน ๘๕");
    assertThat(plot.getValAxArray(0).getMajorUnit().getVal()).isEqualTo(85);
    assertThat(plot.getValAxArray(0).getCrossBetween().getVal())
        .as("bars are whole at both ends")
        .isEqualTo(STCrossBetween.BETWEEN);
    assertThat(bars.getWorkbook().getSheetAt(0).getRow(1).getCell(2).getNumericCellValue())
        .isEqualTo(91.79);
    assertThat(
            Written.THAI
                .getCharts()
                .get(1)
                .getCTChart()
                .getPlotArea()
                .getRadarChartArray(0)
                .sizeOfSerArray())
        .isEqualTo(2);
  }

  @Test
  void chartsAreDescribedForThoseWhoCannotSeeThem() {
    List<String> described =
        Written.THAI.getParagraphs().stream()
            .flatMap(paragraph -> paragraph.getRuns().stream())
            .flatMap(run -> run.getCTR().getDrawingList().stream())
            .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr())
            .toList();
    assertThat(described).hasSize(2).allMatch(words -> words.contains("๑๐ ตัวชี้วัด"));
  }

  @Test
  void propertiesNameTheDocumentAndItsAuthor() {
    var core = Written.THAI.getProperties().getCoreProperties();
    assertThat(core.getTitle()).startsWith("รายงานการวิเคราะห์");
    assertThat(core.getCreator()).isEqualTo("องค์การบริหารส่วนจังหวัดอุบลราชธานี");
    assertThat(core.getKeywords()).isEqualTo("ITA, คุณธรรม, ความโปร่งใส");
    assertThat(core.getCreated()).isNull();
  }

  private static List<CTSectPr> sections(XWPFDocument document) {
    List<CTSectPr> all = new ArrayList<>();
    for (CTP paragraph : document.getDocument().getBody().getPList())
      if (paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr())
        all.add(paragraph.getPPr().getSectPr());
    all.add(document.getDocument().getBody().getSectPr());
    return all;
  }
}
