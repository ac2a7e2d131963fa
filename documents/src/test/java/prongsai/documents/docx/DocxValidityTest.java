package prongsai.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import prongsai.documents.SampleDocument;
import prongsai.documents.office.Schema;

class DocxValidityTest {

  @Test
  void everyPartFollowsTheSchemaInItsOrderOfElements() throws Exception {
    XWPFDocument document = Written.THAI;
    assertThat(Schema.errors(document.getDocument())).isEmpty();
    assertThat(Schema.errors(document.getSettings().getCTSettings())).isEmpty();
    for (XWPFHeader header : document.getHeaderList())
      assertThat(Schema.errors(header._getHdrFtr())).isEmpty();
    for (XWPFChart chart : document.getCharts())
      assertThat(Schema.errors(chart.getCTChartSpace())).isEmpty();
    try (InputStream in = part("/word/styles.xml").getInputStream()) {
      assertThat(Schema.errors(StylesDocument.Factory.parse(in))).isEmpty();
    }
    assertThat(Schema.errors(fonts())).isEmpty();
  }

  @Test
  void theFontThatStandsInIsEmbeddedUnderTheNameThatTheDocumentAsksFor() throws Exception {
    assertThat(Written.THAI.getSettings().getCTSettings().isSetEmbedTrueTypeFonts()).isTrue();
    var font = fonts().getFonts().getFontArray(0);
    assertThat(font.getName()).isEqualTo("TH SarabunPSK");
    assertThat(font.getAltName().getVal()).contains("TH Sarabun New");
    for (var embedded : List.of(font.getEmbedRegular(), font.getEmbedBold())) {
      PackagePart table = part("/word/fontTable.xml");
      PackagePart file = table.getRelatedPart(table.getRelationship(embedded.getId()));
      try (InputStream in = file.getInputStream()) {
        byte[] clear = FontTable.obfuscated(in.readAllBytes(), key(embedded.getFontKey()));
        assertThat(clear).startsWith(0, 1, 0, 0).hasSizeGreaterThan(50_000);
      }
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytesFromEveryThread() throws Exception {
    byte[] first = Written.bytes(SampleDocument.thai());
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      Callable<byte[]> again = () -> Written.bytes(SampleDocument.thai());
      for (Future<byte[]> one : pool.invokeAll(List.of(again, again, again, again)))
        assertThat(one.get()).isEqualTo(first);
    }
  }

  @Test
  void noEntryTellsWhenItWasWritten() throws IOException {
    byte[] bytes = Written.bytes(SampleDocument.thai());
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal().getYear()).as(entry.getName()).isEqualTo(1980);
        entries++;
      }
      assertThat(entries).isGreaterThan(10);
    }
  }

  private static java.util.UUID key(String braced) {
    return java.util.UUID.fromString(braced.substring(1, braced.length() - 1));
  }

  private static FontsDocument fonts() throws IOException, OpenXML4JException, XmlException {
    try (InputStream in = part("/word/fontTable.xml").getInputStream()) {
      return FontsDocument.Factory.parse(in);
    }
  }

  private static PackagePart part(String name) throws OpenXML4JException {
    return Written.THAI.getPackage().getParts().stream()
        .filter(part -> part.getPartName().getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
