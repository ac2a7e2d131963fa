package prongsai.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class QrCodeSvgTest {
  private static final String LINK = "https://ita.example.go.th/e/7kq2mx94tr";
  private static final Pattern PATCH = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v(\\d+)h-\\3z");

  private static Element parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  @Test
  void its_path_draws_the_code_inside_a_quiet_zone() throws Exception {
    Element svg = parsed(QrCodeSvg.of(LINK, "แบบประเมิน"));
    int size = Integer.parseInt(svg.getAttribute("viewBox").split(" ", -1)[2]);
    String path = ((Element) svg.getLastChild()).getAttribute("d");
    BitMatrix cells = new BitMatrix(size - 8);
    PATCH.matcher(path).results().forEach((MatchResult patch) -> draw(cells, patch));
    assertThat(PATCH.matcher(path).replaceAll("")).isEmpty();
    assertThat(new Decoder().decode(cells).getText()).isEqualTo(LINK);
  }

  private static void draw(BitMatrix cells, MatchResult patch) {
    cells.setRegion(
        Integer.parseInt(patch.group(1)) - 4,
        Integer.parseInt(patch.group(2)) - 4,
        Integer.parseInt(patch.group(3)),
        Integer.parseInt(patch.group(4)));
  }

  @Test
  void is_a_picture_with_words() throws Exception {
    String label = "คิวอาร์โค้ดของ \"ก & ข\" <b>";
    Element svg = parsed(QrCodeSvg.of(LINK, label));
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-label")).isEqualTo(label);
  }

  @Test
  void is_small_and_needs_no_style_sheet() {
    String svg = QrCodeSvg.of(LINK, "แบบประเมิน");
    assertThat(svg).doesNotContain("style", "script").hasSizeLessThan(4_500);
  }

  @Test
  void a_link_that_phones_could_not_read_is_refused() {
    assertThatThrownBy(() -> QrCodeSvg.of("x".repeat(300), ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too long");
  }
}
