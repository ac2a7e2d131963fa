package prongsai.documents.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prongsai.documents.Format;
import prongsai.documents.Renderers;
import prongsai.documents.model.Document;
import prongsai.documents.model.Table;
import prongsai.documents.pdf.Conformance;

/// What the official table of measures and the report on them say.
class PlanDocumentTest {
  private static final Document PLAN =
      PlanDocument.of(SamplePlan.plan(Optional.of(SamplePlan.APPROVAL)));
  private static final Document REPORT =
      ProgressDocument.of(SamplePlan.progress(ProgressRequest.Edition.SIX_MONTHS));

  private static byte[] render(Document document, Format format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Renderers.of(format).render(document, bytes);
    return bytes.toByteArray();
  }

  private static String html(Document document) throws IOException {
    return new String(render(document, Format.HTML), StandardCharsets.UTF_8)
        .replaceAll("<wbr>|</?span[^>]*>|\u2060", "");
  }

  @Test
  void theTableHasTheFiveElementsOfTheDisclosureItem() {
    Table table =
        (Table)
            PLAN.sections().getFirst().blocks().stream()
                .filter(Table.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertThat(table.columns()).hasSize(5);
    assertThat(table.rows()).hasSize(2);
  }

  @Test
  void datesMoneyAndDigitsAreThoseOfAnOfficialDocument() throws IOException {
    assertThat(html(PLAN))
        .contains(
            "๑ ตุลาคม พ.ศ. ๒๕๖๕ ถึง ๓๑ ตุลาคม พ.ศ. ๒๕๖๕",
            "ภายใน ๓๑ มีนาคม พ.ศ. ๒๕๖๖",
            "งบประมาณ ๑๒๕,๐๐๐.๕๐ บาท",
            "(ข้อ O๔๒, O๔๓)");
  }

  @Test
  void anEstimateIsCalledOne() throws IOException {
    assertThat(html(PLAN)).contains("ประมาณการ", "๘๙.๔๓", "มิใช่ผลการประเมิน");
  }

  @Test
  void aDraftSaysThatItIsOneAndAnApprovedPlanNamesItsHash() throws IOException {
    assertThat(html(PlanDocument.of(SamplePlan.plan(Optional.empty())))).contains("ร่าง");
    assertThat(html(PLAN))
        .doesNotContain("(ร่าง")
        .contains("อนุมัติในระบบเมื่อวันที่ ๑๔ พฤศจิกายน พ.ศ. ๒๕๖๕ ฉบับที่ ๒", "SHA-256 a1a1");
  }

  @Test
  void theReportHasEveryMeasureAndStepOfThePlan() throws IOException {
    String html = html(REPORT);
    for (ProgressRow row : SamplePlan.progress(ProgressRequest.Edition.SIX_MONTHS).measures()) {
      assertThat(html).contains(row.measure().title());
      for (StepRow step : row.measure().steps()) assertThat(html).contains(thaiDigits(step.text()));
    }
    assertThat(html).contains("ล่าช้า", "ยังไม่รายงาน", "แล้วเสร็จ", "รอบ ๖ เดือน");
  }

  private static String thaiDigits(String text) {
    StringBuilder thai = new StringBuilder(text);
    for (int i = 0; i < thai.length(); i++)
      if (Character.isDigit(thai.charAt(i))) thai.setCharAt(i, (char) (thai.charAt(i) - '0' + '๐'));
    return thai.toString();
  }

  @Test
  void aLinkKeepsItsDigits() throws IOException {
    assertThat(html(REPORT)).contains("https://ubon.example/ita/analysis-2565.pdf");
  }

  @Test
  void aMeasureIsFinishedOnlyWithItsLastStep() {
    List<ProgressRow> rows = SamplePlan.progress(ProgressRequest.Edition.SIX_MONTHS).measures();
    assertThat(rows.getFirst().isFinished()).isFalse();
    assertThat(rows.getFirst().isLate()).isTrue();
  }

  @Test
  void theWorkbookHasASheetForTheAntiCorruptionPlan() throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(render(REPORT, Format.XLSX)))) {
      assertThat(book.getSheet("e-PlanNACC")).isNotNull();
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyFormatHoldsPlanAndReport(Format format) throws IOException {
    assertThat(render(PLAN, format)).hasSizeGreaterThan(1_000);
    assertThat(render(REPORT, format)).hasSizeGreaterThan(1_000);
  }

  @Test
  void theReportIsAccessibleAndArchivable() throws Exception {
    byte[] pdf = render(REPORT, Format.PDF);
    assertThat(Conformance.failures(pdf, "ua1")).isEmpty();
    assertThat(Conformance.failures(pdf, "2a")).isEmpty();
  }

  @Test
  void theLongestPlanBecomesADocument() throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(render(PlanDocument.of(SamplePlan.longest()), Format.PDF))) {
      assertThat(pdf.getNumberOfPages()).isBetween(100, 500);
      assertThat(new PDFTextStripper().getText(pdf)).contains("500");
    }
  }
}
