package prongsai.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
  @ParameterizedTest
  @ValueSource(strings = {"2a", "2u", "ua1"})
  void a_whole_report_conforms(String flavour) throws Exception {
    assertThat(Conformance.failures(Rendered.pdf(SampleDocument.thai()), flavour)).isEmpty();
  }

  @Test
  void arabic_digits_conform() throws Exception {
    byte[] pdf = Rendered.pdf(SampleDocument.in(Digits.ARABIC));
    assertThat(Conformance.failures(pdf, "2a")).isEmpty();
    assertThat(Conformance.failures(pdf, "ua1")).isEmpty();
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
    assertThat(Conformance.failures(pdf, "2a")).isEmpty();
    assertThat(Conformance.failures(pdf, "ua1")).isEmpty();
  }

  @Test
  void a_document_of_data_alone_is_still_a_document() throws Exception {
    byte[] pdf = Rendered.pdf(Rendered.of(Section.data(List.of(Paragraph.plain("ก")))));
    assertThat(Conformance.failures(pdf, "2a")).isEmpty();
  }

  @Test
  void the_judge_can_say_no() throws Exception {
    byte[] pdf = Rendered.pdf(Paragraph.plain("ก"));
    String broken =
        new String(pdf, StandardCharsets.ISO_8859_1)
            .replace("<pdfaid:conformance>A", "<pdfaid:conformance>B");
    assertThat(Conformance.failures(broken.getBytes(StandardCharsets.ISO_8859_1), "2a"))
        .isNotEmpty();
  }
}
