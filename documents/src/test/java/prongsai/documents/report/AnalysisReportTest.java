package prongsai.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Cover;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Document;
import prongsai.documents.model.Heading;
import prongsai.documents.model.KeyFigures;
import prongsai.documents.model.Line;
import prongsai.documents.model.Listing;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.RadarChart;
import prongsai.documents.model.Section;
import prongsai.documents.model.Table;
import prongsai.documents.pdf.Conformance;
import prongsai.documents.pdf.PdfRenderer;

class AnalysisReportTest {
  private static final ReportRequest COLLECTED = UbonCase.collected(Digits.ARABIC);
  private static final Document REPORT = AnalysisReport.of(COLLECTED);

  @Test
  void states_total_and_level_in_the_sentence_of_official_reports() {
    assertThat(paragraphs(REPORT, Paragraph.Style.RESULT))
        .containsExactly(
            "คะแนนภาพรวมหน่วยงาน องค์การบริหารส่วนจังหวัดอุบลราชธานี : 79.43 คะแนน"
                + " ระดับผลการประเมิน B");
  }

  @Test
  void ranks_the_ten_indicators_high_to_low_as_the_published_report_does() {
    assertThat(column(table(REPORT, "อันดับตัวชี้วัด"), 3))
        .containsExactly(
            "91.79", "91.71", "90.50", "89.52", "88.50", "88.12", "83.62", "83.52", "82.96",
            "43.75");
  }

  @Test
  void analyses_every_indicator_once() {
    List<String> headings = headings(REPORT, 3);
    assertThat(headings).hasSize(10).doesNotHaveDuplicates();
    assertThat(headings.getFirst()).contains("การป้องกันการทุจริต").contains("43.75");
    assertThat(headings.get(4)).contains("ประสิทธิภาพการสื่อสาร");
  }

  @Test
  void shows_the_weak_items_that_a_passing_mean_hides() {
    assertThat(column(table(REPORT, "ข้อของตัวชี้วัด 9"), 0)).contains("O16", "O26", "O31");
    assertThat(column(table(REPORT, "ข้อที่ต่ำกว่าเกณฑ์"), 1))
        .hasSize(17)
        .startsWith("O42", "O43", "O38", "O26", "O31", "O16", "I12");
  }

  @Test
  void names_one_year_and_one_target() {
    String all = text(REPORT);
    assertThat(all).contains("ไม่น้อยกว่าร้อยละ 80").doesNotContain("ร้อยละ 84");
    assertThat(all).doesNotContain("แบบวัดความรู้").doesNotContain("ตรวจการเปิดเผยสาธารณะ");
  }

  @Test
  void every_measure_has_steps_a_deadline_and_reporting_of_its_own() {
    Table measures = table(REPORT, "มาตรการ");
    assertThat(measures.rows()).hasSizeGreaterThanOrEqualTo(7);
    List<String> reporting = new ArrayList<>();
    for (Table.Row row : measures.rows()) {
      assertThat(words(row.cells().get(1))).isNotBlank();
      assertThat(words(row.cells().get(2))).contains("1.");
      assertThat(words(row.cells().get(4))).matches("ภายใน \\d+ .+ พ\\.ศ\\. 256[56]");
      reporting.add(words(row.cells().get(3)));
    }
    assertThat(reporting).doesNotHaveDuplicates();
  }

  @Test
  void says_what_can_be_said_of_the_respondents_and_no_more() {
    String all = text(REPORT);
    assertThat(all).contains("มีผู้ตอบ 535 คน จากผู้มีสิทธิตอบ 620 คน คิดเป็นร้อยละ 86.29");
    assertThat(all).contains("ไม่เกิน ±").contains("มิใช่กลุ่มตัวอย่างสุ่ม");
  }

  @Test
  void numbers_its_tables_in_order() {
    List<String> captions =
        blocks(REPORT).stream()
            .filter(Table.class::isInstance)
            .map(block -> ((Table) block).caption().plain(Digits.ARABIC))
            .filter(caption -> caption.startsWith("ตารางที่ "))
            .toList();
    for (int i = 0; i < captions.size(); i++)
      assertThat(captions.get(i)).startsWith("ตารางที่ " + (i + 1) + " ");
  }

  @Test
  void every_gap_of_the_prose_is_filled() {
    assertThat(text(REPORT)).doesNotContain("{").doesNotContain("}").doesNotContain("null");
    Document published = AnalysisReport.of(UbonCase.published(Digits.THAI));
    assertThat(text(published)).doesNotContain("{").doesNotContain("}").doesNotContain("null");
  }

  @Test
  void tells_when_only_part_of_the_items_is_known() {
    Document published = AnalysisReport.of(UbonCase.published(Digits.ARABIC));
    assertThat(text(published))
        .contains("มีคะแนนรายข้อ 3 จาก 10 ข้อ")
        .contains("จึงวิเคราะห์รายข้อไม่ได้");
  }

  @Test
  void the_summary_fits_a_page() throws IOException {
    assertThat(pages(ExecutiveSummary.of(UbonCase.collected(Digits.THAI)))).isEqualTo(1);
    assertThat(pages(ExecutiveSummary.of(UbonCase.published(Digits.ARABIC)))).isEqualTo(1);
  }

  @Test
  void the_report_and_the_summary_conform_to_the_archive_and_accessibility_standards()
      throws Exception {
    for (Document document :
        List.of(
            AnalysisReport.of(UbonCase.collected(Digits.THAI)),
            ExecutiveSummary.of(UbonCase.collected(Digits.THAI)))) {
      assertThat(Conformance.failures(pdf(document), "2a")).isEmpty();
      assertThat(Conformance.failures(pdf(document), "ua1")).isEmpty();
    }
  }

  private static int pages(Document document) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf(document))) {
      return read.getNumberOfPages();
    }
  }

  private static byte[] pdf(Document document) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new PdfRenderer().render(document, pdf);
    return pdf.toByteArray();
  }

  private static List<Block> blocks(Document document) {
    return document.sections().stream().flatMap(section -> section.blocks().stream()).toList();
  }

  private static List<String> headings(Document document, int level) {
    List<String> found = new ArrayList<>();
    for (Block block : blocks(document))
      if (block instanceof Heading heading && heading.level() == level)
        found.add(heading.text().plain(Digits.ARABIC));
    return found;
  }

  private static List<String> paragraphs(Document document, Paragraph.Style style) {
    List<String> found = new ArrayList<>();
    for (Block block : blocks(document))
      if (block instanceof Paragraph paragraph && paragraph.style() == style)
        found.add(paragraph.text().plain(Digits.ARABIC));
    return found;
  }

  private static Table table(Document document, String sheet) {
    for (Block block : blocks(document))
      if (block instanceof Table table && table.sheet().equals(sheet)) return table;
    throw new AssertionError("no table " + sheet);
  }

  private static List<String> column(Table table, int index) {
    return table.rows().stream()
        .filter(row -> row.kind() == Table.Row.Kind.BODY)
        .map(row -> words(row.cells().get(index)))
        .toList();
  }

  private static String words(Cell cell) {
    return switch (cell.content()) {
      case Cell.Words(List<Line> lines) ->
          String.join(
              "\n",
              lines.stream()
                  .map(line -> line.marker() + line.text().plain(Digits.ARABIC))
                  .toList());
      case Cell.Figure figure -> figure.value().toPlainString();
    };
  }

  private static String text(Document document) {
    StringBuilder all = new StringBuilder();
    for (Section section : document.sections())
      for (Block block : section.blocks()) all.append(text(block)).append('\n');
    return all.toString();
  }

  private static String text(Block block) {
    return switch (block) {
      case Cover cover -> cover.agency().plain(Digits.ARABIC);
      case Heading heading -> heading.text().plain(Digits.ARABIC);
      case Paragraph paragraph -> paragraph.text().plain(Digits.ARABIC);
      case Listing listing ->
          String.join(
              "\n",
              listing.lines().stream().map(line -> line.text().plain(Digits.ARABIC)).toList());
      case KeyFigures figures ->
          String.join(
              "\n",
              figures.figures().stream().map(one -> one.value().plain(Digits.ARABIC)).toList());
      case Table table ->
          String.join(
              "\n",
              table.rows().stream()
                  .flatMap(row -> row.cells().stream())
                  .map(AnalysisReportTest::words)
                  .toList());
      case BarChart chart -> chart.description();
      case RadarChart chart -> chart.description();
    };
  }
}
