package prongsai.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.documents.pdf.Conformance;

/// veraPDF's judgement on slips and posters, and what a screen reader finds in them.
class SheetConformanceTest {
  @ParameterizedTest
  @ValueSource(strings = {"2a", "2u", "ua1"})
  void slips_conform(String flavour) throws Exception {
    byte[] pdf = Printed.slips(Samples.batch(12)).pdf();
    assertThat(Conformance.failures(pdf, flavour)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2a", "2u", "ua1"})
  void posters_conform(String flavour) throws Exception {
    for (PosterSize size : PosterSize.values()) {
      byte[] pdf = Printed.poster(Samples.notice(Samples.AGENCY, "จุดบริการ 1"), size).pdf();
      assertThat(Conformance.failures(pdf, flavour)).isEmpty();
    }
  }

  @Test
  void odd_names_conform() throws Exception {
    String odd = "ก😀 (\\) <b> & ปำ น้ำ \u200b";
    byte[] slips = Printed.slips(Samples.batch(odd, Samples.slips(1))).pdf();
    byte[] poster = Printed.poster(Samples.notice(odd, odd), PosterSize.A5).pdf();
    assertThat(Conformance.failures(slips, "2a")).isEmpty();
    assertThat(Conformance.failures(poster, "ua1")).isEmpty();
  }

  @Test
  void a_poster_is_read_in_order_with_its_english_line_in_english() throws Exception {
    byte[] pdf = Printed.poster(Samples.notice(Samples.AGENCY, ""), PosterSize.A4).pdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PDStructureElement> all = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), all);
      assertThat(all.stream().map(PDStructureElement::getStructureType))
          .startsWith("Document", "Sect", "H1", "P", "P", "Figure", "P", "L", "LI", "LBody");
      assertThat(all.get(3).getLanguage()).isEqualTo("en");
      assertThat(all.get(5).getAlternateDescription()).contains(Samples.AGENCY);
      assertThat(document.getDocumentCatalog().getDocumentOutline()).isNull();
    }
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> all) {
    for (Object kid : node.getKids())
      if (kid instanceof PDStructureElement element) {
        all.add(element);
        collect(element, all);
      }
  }
}
