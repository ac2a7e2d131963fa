package prongsai.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import prongsai.documents.SampleDocument;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Heading;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.Text;

class HtmlRendererTest {
  private static final HtmlPage PAGE = HtmlPage.of(SampleDocument.thai());

  @Test
  void thePageIsThaiAndNamed() {
    assertThat(PAGE.root().getAttribute("lang")).isEqualTo("th");
    assertThat(PAGE.only("main").getAttribute("id")).isEqualTo("content");
    assertThat(HtmlPage.all(PAGE.only("head"), "title").getFirst().getTextContent())
        .isEqualTo(Digits.THAI.show(SampleDocument.thai().metadata().title()));
  }

  @Test
  void thereIsOneTitleAndNoHeadingLevelIsLeftOut() {
    List<Integer> levels =
        PAGE.all("h1", "h2", "h3", "h4", "h5", "h6").stream()
            .map(heading -> Integer.parseInt(heading.getTagName().substring(1)))
            .toList();
    assertThat(levels).startsWith(1);
    assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
    for (int i = 1; i < levels.size(); i++)
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
  }

  @Test
  void aLevelThatTheDocumentLeavesOutIsNotLeftOutInThePage() {
    HtmlPage page = HtmlPage.of(Digits.THAI, new Heading(3, Text.of("ก")), Paragraph.plain("ข"));
    assertThat(page.only("h2").getTextContent()).isEqualTo("ก");
    assertThat(page.only("h1").getTextContent()).isEqualTo("เอกสาร");
  }

  @Test
  void everyLinkLeadsToAnAnchorOfThePage() {
    Set<String> anchors = new HashSet<>();
    for (Element element : PAGE.all())
      if (element.hasAttribute("id"))
        assertThat(anchors.add(element.getAttribute("id"))).as("unique anchor").isTrue();
    List<Element> links = PAGE.all("a");
    assertThat(links).hasSizeGreaterThan(5);
    for (Element link : links) assertThat(anchors).contains(link.getAttribute("href").substring(1));
    for (Element element : PAGE.all())
      if (element.hasAttribute("aria-labelledby"))
        assertThat(anchors).contains(element.getAttribute("aria-labelledby").split(" "));
  }

  @Test
  void nothingIsAskedOfTheNetwork() {
    assertThat(PAGE.all("script", "link", "img", "iframe", "object", "embed")).isEmpty();
    for (Element element : PAGE.all())
      for (String attribute : List.of("src", "href", "srcset", "action", "style"))
        assertThat(element.getAttribute(attribute)).doesNotContain("//").doesNotContain("url(");
    String style = PAGE.only("style").getTextContent();
    assertThat(style.replaceAll("url\\(data:font/woff2;base64,", ""))
        .doesNotContain("url(", "@import");
    assertThat(PAGE.source().replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http:", "https:");
  }

  @Test
  void thePageStaysLight() {
    assertThat(PAGE.source().getBytes(StandardCharsets.UTF_8).length).isLessThan(250_000);
  }

  @Test
  void foldedDataKeepsItsHeadingInSight() {
    Element folded =
        PAGE.all("details").stream()
            .filter(details -> details.getAttribute("class").equals("data"))
            .findFirst()
            .orElseThrow();
    assertThat(folded.hasAttribute("open")).isFalse();
    assertThat(HtmlPage.all(folded, "h2").getFirst().getParentNode().getNodeName())
        .isEqualTo("summary");
    assertThat(HtmlPage.all(folded, "table")).isNotEmpty();
  }

  @Test
  void provenanceStandsInTheFootInItsOwnDigits() {
    assertThat(PAGE.only("footer").getTextContent())
        .contains(SampleDocument.thai().metadata().provenance());
  }

  @Test
  void digitsAreThoseOfTheDocument() {
    String thai = PAGE.text().replace(SampleDocument.thai().metadata().provenance(), "");
    assertThat(thai).contains("๗๙.๔๓").doesNotContainPattern("[0-9]");
    HtmlPage arabic = HtmlPage.of(SampleDocument.in(Digits.ARABIC));
    assertThat(arabic.text()).contains("79.43").doesNotContainPattern("[๐-๙]");
  }

  @Test
  void verbatimRunsKeepTheirDigits() {
    HtmlPage page =
        HtmlPage.of(
            Digits.THAI,
            new Paragraph(
                Paragraph.Style.PLAIN, Text.of("รุ่น 1 ").then(Text.verbatim("sha-256"))));
    assertThat(page.text()).contains("รุ่น ๑ sha-256");
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertThat(HtmlPage.of(SampleDocument.thai()).source()).isEqualTo(PAGE.source());
  }

  @Test
  void everyWordOfTheDocumentIsThere() {
    List<String> headings = new ArrayList<>();
    for (var section : SampleDocument.thai().sections())
      for (var block : section.blocks())
        if (block instanceof Heading heading) headings.add(heading.text().plain(Digits.THAI));
    Set<String> shown =
        PAGE.all("h2", "h3", "h4").stream()
            .map(Element::getTextContent)
            .collect(Collectors.toSet());
    assertThat(shown).containsAll(headings);
    assertThat(PAGE.text()).contains(SampleDocument.HARD_WORDS);
  }
}
