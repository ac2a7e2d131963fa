package prongsai.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import prongsai.documents.SampleDocument;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Heading;
import prongsai.documents.model.Line;
import prongsai.documents.model.Listing;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.Section;
import prongsai.documents.model.Table;
import prongsai.documents.model.Text;

/// veraPDF's judgement on PDF/A-2a, PDF/A-2u and PDF/UA-1.
class ConformanceTest {
  private static final Logger LOGGER = Logger.getLogger("org.verapdf");

  @BeforeAll
  static void start() {
    LOGGER.setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static List<String> failures(byte[] pdf, String flavourName) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.fromString(flavourName);
    try (var parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
      var result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2a", "2u", "ua1"})
  void a_whole_report_conforms(String flavour) throws Exception {
    assertThat(failures(Rendered.pdf(SampleDocument.thai()), flavour)).isEmpty();
  }

  @Test
  void arabic_digits_conform() throws Exception {
    byte[] pdf = Rendered.pdf(SampleDocument.in(Digits.ARABIC));
    assertThat(failures(pdf, "2a")).isEmpty();
    assertThat(failures(pdf, "ua1")).isEmpty();
  }

  @Test
  void odd_content_conforms() throws Exception {
    byte[] pdf =
        Rendered.pdf(
            new Heading(3, Text.of("หัวข้อที่ข้ามระดับ")),
            Paragraph.plain("☐ 😀 (\\) ) \u0007 <tag> & ปำ ฝำ น้ำ \u200b"),
            Paragraph.plain("  "),
            new Heading(2, Text.EMPTY),
            new Listing(List.of(new Line("•", Text.of("ก")), new Line("", Text.of("ข")))),
            new Listing(List.of(new Line("1.", Text.EMPTY))),
            new Table(
                "t",
                Text.EMPTY,
                List.of(Table.Column.of("", 1, Table.Alignment.LEFT)),
                List.of(Table.Row.body(Cell.empty())),
                -1));
    assertThat(failures(pdf, "2a")).isEmpty();
    assertThat(failures(pdf, "ua1")).isEmpty();
  }

  @Test
  void a_document_of_data_alone_is_still_a_document() throws Exception {
    byte[] pdf = Rendered.pdf(Rendered.of(Section.data(List.of(Paragraph.plain("ก")))));
    assertThat(failures(pdf, "2a")).isEmpty();
  }

  @Test
  void the_judge_can_say_no() throws Exception {
    byte[] pdf = Rendered.pdf(Paragraph.plain("ก"));
    String broken =
        new String(pdf, StandardCharsets.ISO_8859_1)
            .replace("<pdfaid:conformance>A", "<pdfaid:conformance>B");
    assertThat(failures(broken.getBytes(StandardCharsets.ISO_8859_1), "2a")).isNotEmpty();
  }
}
