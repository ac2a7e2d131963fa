package prongsai.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import prongsai.documents.SampleDocument;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Document;
import prongsai.documents.model.RadarChart;

class HtmlChartTest {
  private static final Document SAMPLE = SampleDocument.thai();
  private static final HtmlPage PAGE = HtmlPage.of(SAMPLE);

  @Test
  void everyChartHasANameADescriptionAndItsNumbers() {
    List<Element> figures = PAGE.all("figure");
    assertThat(figures).hasSameSizeAs(charts());
    for (Element figure : figures) {
      for (Element svg : HtmlPage.all(figure, "svg")) {
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(HtmlPage.all(svg, "title").getFirst().getTextContent()).isNotBlank();
        assertThat(HtmlPage.all(svg, "desc").getFirst().getTextContent()).isNotBlank();
      }
      assertThat(HtmlPage.all(figure, "svg")).hasSize(2);
      assertThat(HtmlPage.all(figure, "table")).allMatch(t -> HtmlPage.isInside(t, "details"));
      assertThat(HtmlPage.all(figure, "table")).hasSize(1);
    }
  }

  @Test
  void theNumbersOfABarChartAreAllInItsTable() {
    BarChart chart =
        charts().stream()
            .filter(BarChart.class::isInstance)
            .map(BarChart.class::cast)
            .findFirst()
            .orElseThrow();
    String numbers =
        HtmlPage.all(PAGE.all("figure").getFirst(), "table").getFirst().getTextContent();
    for (BarChart.Bar bar : chart.bars())
      assertThat(numbers)
          .contains(bar.label())
          .contains(Digits.THAI.show(bar.value().toPlainString()));
    assertThat(numbers).contains("ต่ำกว่าเกณฑ์", "ผ่านเกณฑ์");
  }

  @Test
  void marksHaveNoColourOfTheirOwnSoThatTheNightMayChangeThem() {
    for (Element mark : PAGE.all("path", "polygon", "text")) {
      assertThat(mark.hasAttribute("fill")).isFalse();
      assertThat(mark.hasAttribute("stroke")).isFalse();
    }
  }

  private static List<Object> charts() {
    return SAMPLE.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(block -> block instanceof BarChart || block instanceof RadarChart)
        .map(Object.class::cast)
        .toList();
  }
}
