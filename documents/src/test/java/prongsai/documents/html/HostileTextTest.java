package prongsai.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
import prongsai.documents.model.Metadata;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.RadarChart;
import prongsai.documents.model.Section;
import prongsai.documents.model.Table;
import prongsai.documents.model.Text;
import prongsai.documents.model.Tone;

/// Text comes from files and forms of others; none of it may become markup.
class HostileTextTest {
  private static final String EVIL =
      "อบต. </title></style><script>alert('x')</script> \" onload=\"a&b <!-- ]]> ${x}";
  private static final Text TEXT = Text.of(EVIL);

  @Test
  void noTextBecomesMarkup() {
    HtmlPage page = HtmlPage.of(document(EVIL));
    assertThat(page.all("script")).isEmpty();
    assertThat(page.source()).doesNotContain("<script", "\" onload=");
    assertThat(page.text()).contains(EVIL);
    assertThat(page.only("h1").getTextContent()).isEqualTo(EVIL);
  }

  @Test
  void charactersThatNoPageMayHoldAreReplaced() {
    HtmlPage page = HtmlPage.of(Digits.THAI, Paragraph.plain("ก\u0000ข\u0008ค\ud800ง\uffff"));
    assertThat(page.text()).contains("ก\ufffdข\ufffdค\ufffdง\ufffd");
  }

  private static Document document(String evil) {
    Metadata about = new Metadata(evil, evil, evil, List.of(evil), evil);
    List<Block> blocks =
        List.of(
            new Cover(List.of(TEXT), TEXT, TEXT, List.of(TEXT)),
            new Heading(1, TEXT),
            new Paragraph(Paragraph.Style.RESULT, TEXT.then(Text.bold(evil))),
            new Listing(List.of(new Line(evil, TEXT))),
            new KeyFigures(List.of(new KeyFigures.Figure(TEXT, TEXT, TEXT, Tone.BAD))),
            new Table(
                evil,
                TEXT,
                List.of(Table.Column.of(evil, 1, Table.Alignment.LEFT)),
                List.of(Table.Row.body(Cell.of(evil))),
                0),
            new BarChart(evil, TEXT, evil, List.of(bar(evil)), BigDecimal.TEN),
            new RadarChart(evil, TEXT, evil, List.of(evil, evil, evil), List.of(series(evil))));
    return new Document(about, Digits.ARABIC, List.of(Section.portrait(blocks)));
  }

  private static BarChart.Bar bar(String evil) {
    return new BarChart.Bar(evil, BigDecimal.ONE, evil, Optional.empty());
  }

  private static RadarChart.Series series(String evil) {
    return new RadarChart.Series(evil, List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE));
  }
}
