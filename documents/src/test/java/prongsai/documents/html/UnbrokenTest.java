package prongsai.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import prongsai.documents.SampleDocument;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Paragraph;

class UnbrokenTest {

  @Test
  void wordsThatBrowsersWouldCutAreHeldTogether() {
    assertThat(held("ของหน่วยงานภาครัฐ")).contains("หน่วยงาน", "ภาครัฐ");
    assertThat(held("ธรรมาภิบาล")).containsExactly("ธรรมาภิบาล");
  }

  @Test
  void numbersStayWithTheirWords() {
    assertThat(held("ประจำปี พ.ศ. 2565 และ")).contains("พ.ศ. ๒๕๖๕");
    assertThat(held("คะแนน 79.43 คะแนน")).contains("๗๙.๔๓ คะแนน");
  }

  @Test
  void wordsThatBrowsersKnowNeedNothing() {
    assertThat(held("และของที่")).isEmpty();
    assertThat(held("")).isEmpty();
  }

  @Test
  void noStretchIsLongerThanALineOfAPhone() {
    String address = "https://www.example.go.th/a-b/c-d/e-f/g-h/i-j/k-l/m-n/o-p/q-r/s-t.pdf";
    assertThat(held(address + " " + "หน่วยงาน".repeat(20)))
        .allMatch(stretch -> stretch.length() <= 32);
    for (Element span : HtmlPage.of(SampleDocument.thai()).all("span"))
      if (span.getAttribute("class").equals("w"))
        assertThat(span.getTextContent().length()).isBetween(2, 32);
  }

  @Test
  void noLetterIsLost() {
    String text = SampleDocument.HARD_WORDS + " หน่วยงานของรัฐ พ.ศ. 2565 (ร้อยละ 80) ฯลฯ ";
    HtmlPage page = HtmlPage.of(Digits.ARABIC, Paragraph.plain(text));
    assertThat(page.only("main").getTextContent()).contains(text);
  }

  private static List<String> held(String text) {
    return HtmlPage.of(Digits.THAI, Paragraph.plain(text)).all("span").stream()
        .map(Element::getTextContent)
        .toList();
  }
}
