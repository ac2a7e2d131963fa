package prongsai.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/// Thai takes face, size and weight from the complex-script properties: where only the Latin ones
/// are set, Thai falls back to another size and is never bold.
class DocxTypeTest {

  @Test
  void everyRunGetsFaceAndSizeForBothScriptsFromItsStyle() {
    List<CTP> paragraphs = paragraphs();
    assertThat(paragraphs).hasSizeGreaterThan(200);
    for (CTP paragraph : paragraphs) {
      CTRPr type = style(paragraph);
      assertThat(type.getRFontsArray(0).getCs()).isEqualTo("TH SarabunPSK");
      assertThat(type.getRFontsArray(0).getAscii()).isEqualTo("TH SarabunPSK");
      assertThat(type.getRFontsArray(0).getHAnsi()).isEqualTo("TH SarabunPSK");
      assertThat(type.getRFontsArray(0).getEastAsia()).isEqualTo("TH SarabunPSK");
      assertThat(type.getSzCsArray(0).getVal()).isEqualTo(type.getSzArray(0).getVal());
      assertThat(type.getBCsArray(0).getVal()).isEqualTo(type.getBArray(0).getVal());
      assertThat(type.getLangArray(0).getBidi()).isEqualTo("th-TH");
    }
  }

  @Test
  void noRunStatesAPropertyForOneScriptOnly() {
    int bold = 0;
    for (CTP paragraph : paragraphs())
      for (CTR run : paragraph.getRList()) {
        if (!run.isSetRPr()) continue;
        CTRPr type = run.getRPr();
        assertThat(type.sizeOfBCsArray()).isEqualTo(type.sizeOfBArray());
        assertThat(type.sizeOfSzCsArray()).isEqualTo(type.sizeOfSzArray());
        assertThat(type.sizeOfRFontsArray()).as("faces come from styles").isZero();
        bold += type.sizeOfBArray();
      }
    assertThat(bold).isPositive();
  }

  @Test
  void headingsBodyAndCaptionsAreRealStyles() {
    assertThat(text("Heading1")).contains("บทสรุปสำหรับผู้บริหาร");
    assertThat(text("Heading2")).contains("หลักการประเมิน");
    assertThat(text("Heading3")).contains("๑. คะแนนและระดับผลการประเมิน");
    assertThat(text("Caption")).contains("ตารางที่ ๑ คะแนนรายตัวชี้วัด เรียงจากสูงไปต่ำ");
    assertThat(Written.THAI.getStyles().getStyle("Heading1").getCTStyle().getPPr().isSetKeepNext())
        .isTrue();
    var body = Written.THAI.getStyles().getStyle("BodyText").getCTStyle().getPPr();
    assertThat(body.getJc().getVal()).isEqualTo(STJc.THAI_DISTRIBUTE);
    assertThat(body.getInd().getFirstLine()).hasToString("1418");
  }

  @Test
  void digitsFollowTheDocumentExceptInWordsKeptAsTheyAre() {
    assertThat(text("Title", "Subtitle")).contains("ประจำปีงบประมาณ พ.ศ. ๒๕๖๕");
    assertThat(text("Provenance")).singleElement().asString().contains("3f5a1c0e9b7d");
  }

  private static List<CTP> paragraphs() {
    List<CTP> all = new ArrayList<>();
    for (XmlObject found :
        Written.THAI
            .getDocument()
            .selectPath(
                "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " .//w:p")) all.add((CTP) found);
    return all;
  }

  private static CTRPr style(CTP paragraph) {
    String id =
        paragraph.getPPr().isSetPStyle() ? paragraph.getPPr().getPStyle().getVal() : "Normal";
    return Written.THAI.getStyles().getStyle(id).getCTStyle().getRPr();
  }

  private static List<String> text(String... styles) {
    return paragraphs().stream()
        .filter(p ->
            p.getPPr().isSetPStyle() && List.of(styles).contains(p.getPPr().getPStyle().getVal()))
        .map(DocxTypeTest::words)
        .toList();
  }

  private static String words(CTP paragraph) {
    StringBuilder all = new StringBuilder();
    for (CTR run : paragraph.getRList())
      run.getTList().forEach(t -> all.append(t.getStringValue()));
    return all.toString();
  }
}
