package prongsai.survey.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class SplicedPageTest {
  private static final String PAGE =
      "<p>ทดสอบ</p>".repeat(3000) + "<i>" + SplicedPage.GAP + "</i>" + "<p>ท้าย</p>".repeat(500);

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// The JDK checks length and checksum.
  private static String unzipped(byte[] gzip) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void whatVisitorsUnpackIsThePageWithTheirTextInTheGap() throws IOException {
    SplicedPage page = SplicedPage.of(PAGE);
    for (String gap :
        List.of("", "x", "ก".repeat(54), "token.of-22_characters", "z".repeat(70_000))) {
      String whole = PAGE.replace(SplicedPage.GAP, gap);
      assertThat(unzipped(page.gzip(utf8(gap)))).isEqualTo(whole);
      assertThat(new String(page.plain(utf8(gap)), StandardCharsets.UTF_8)).isEqualTo(whole);
    }
  }

  @Test
  void theGapMayStandAnywhere() throws IOException {
    for (String around : List.of("%s", "%sก", "ก%s", "กข%sค")) {
      String page = around.formatted(SplicedPage.GAP);
      assertThat(unzipped(SplicedPage.of(page).gzip(utf8("ใจ")))).isEqualTo(around.formatted("ใจ"));
    }
  }

  @Test
  void pagesOfAnyLengthAreWhole() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 40; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40_000); n > 0; n--)
        text.append((char) (32 + random.nextInt(90)));
      String page = text.insert(random.nextInt(text.length() + 1), SplicedPage.GAP).toString();
      assertThat(unzipped(SplicedPage.of(page).gzip(utf8("ตรงนี้"))))
          .isEqualTo(page.replace(SplicedPage.GAP, "ตรงนี้"));
    }
  }

  @Test
  void onlyTheGapIsNotCompressed() {
    int plain = utf8(PAGE).length;
    assertThat(SplicedPage.of(PAGE).gzip(utf8("token"))).hasSizeLessThan(plain / 20);
  }

  @Test
  void aPageWithoutAGapOrWithTwoIsRefused() {
    assertThatThrownBy(() -> SplicedPage.of("none")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SplicedPage.of(PAGE + SplicedPage.GAP))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void checksumsOfPartsMakeTheChecksumOfTheWhole() {
    byte[] whole = utf8(PAGE);
    byte[] head = java.util.Arrays.copyOf(whole, 1000);
    byte[] tail = java.util.Arrays.copyOfRange(whole, 1000, whole.length);
    int expected = Checksum.of(whole, whole.length);
    assertThat(Checksum.of(tail).after(Checksum.of(head, head.length))).isEqualTo(expected);
    assertThat(Checksum.continued(Checksum.of(head, head.length), tail)).isEqualTo(expected);
  }
}
