package prongsai.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ContentTest {
  private static final String THAI =
      "<html><title>แผนปฏิบัติการ</title><p>ปีงบประมาณ พ.ศ. ๒๕๖๕</html>";
  private static final Charset WINDOWS = Charset.forName("x-windows-874");

  private static Exchange exchange(byte[] body, String... headers) {
    List<Exchange.Header> all = new ArrayList<>();
    for (int i = 0; i < headers.length; i += 2)
      all.add(new Exchange.Header(headers[i], headers[i + 1]));
    return new Exchange(
        URI.create("http://a.example/"), Instant.EPOCH, "8.8.8.8", "", 200, "OK", all, body, false);
  }

  private static String read(byte[] body, String type) {
    return Content.of(exchange(body, "Content-Type", type)).text();
  }

  @Test
  void aPageOfWindows874IsRead() {
    byte[] page = THAI.getBytes(WINDOWS);
    assertThat(read(page, "text/html; charset=windows-874")).isEqualTo(THAI);
    assertThat(read(page, "text/html; charset=TIS-620")).isEqualTo(THAI);
    assertThat(read(page, "text/html")).isEqualTo(THAI);
    assertThat(read(page, "text/html; charset=no-such")).isEqualTo(THAI);
  }

  @Test
  void aPageThatDeclaresItsCharsetItselfIsRead() {
    String page = "<meta http-equiv=Content-Type content='text/html; charset=TIS-620'>" + THAI;
    assertThat(read(page.getBytes(WINDOWS), "text/html")).isEqualTo(page);
    String german = "<meta charset=\"iso-8859-1\">Grüße aus Köln";
    assertThat(read(german.getBytes(StandardCharsets.ISO_8859_1), "text/html")).isEqualTo(german);
  }

  @Test
  void aPageThatDeclaresTheWrongCharsetIsRead() {
    assertThat(read(THAI.getBytes(WINDOWS), "text/html; charset=utf-8")).isEqualTo(THAI);
    assertThat(read(THAI.getBytes(StandardCharsets.UTF_8), "text/html; charset=tis-620"))
        .isEqualTo(THAI);
  }

  @Test
  void aByteOrderMarkDecides() {
    byte[] page = ("\uFEFF" + THAI).getBytes(StandardCharsets.UTF_16LE);
    assertThat(read(page, "text/html; charset=tis-620")).isEqualTo(THAI);
  }

  @Test
  void aPageCutWithinALetterStaysUtf8() {
    byte[] page = THAI.getBytes(StandardCharsets.UTF_8);
    byte[] cut =
        Arrays.copyOf(page, "<html><title>แผน".getBytes(StandardCharsets.UTF_8).length - 1);
    assertThat(read(cut, "text/html")).startsWith("<html><title>แผ");
  }

  @Test
  void packedPagesAreUnpacked() throws IOException {
    byte[] page = THAI.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (GZIPOutputStream to = new GZIPOutputStream(gzip)) {
      to.write(page);
    }
    ByteArrayOutputStream deflate = new ByteArrayOutputStream();
    try (DeflaterOutputStream to = new DeflaterOutputStream(deflate)) {
      to.write(page);
    }
    byte[] packed = gzip.toByteArray();
    assertThat(Content.of(exchange(packed, "Content-Encoding", "gzip")).text()).isEqualTo(THAI);
    assertThat(Content.of(exchange(deflate.toByteArray(), "content-encoding", "Deflate")).text())
        .isEqualTo(THAI);
    assertThat(Content.of(exchange(page, "Content-Encoding", "gzip")).text()).isEqualTo(THAI);
    Content broken =
        Content.of(exchange(Arrays.copyOf(packed, packed.length / 2), "Content-Encoding", "gzip"));
    assertThat(broken.cut()).isTrue();
    assertThat(Content.of(exchange(page, "Content-Encoding", "br")).bytes()).isEmpty();
  }

  @Test
  void whatItIsIsSeen() {
    assertThat(Content.of(exchange("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isPdf())
        .isTrue();
    assertThat(Content.of(exchange("\n <html>".getBytes(StandardCharsets.US_ASCII))).isHtml())
        .isTrue();
  }

  @Test
  void addressesWithThaiLettersAreEncodedAsBrowsersDo() {
    assertThat(LinkAddress.parse(" www.example.go.th/แผน ปี.pdf?a=ข#x"))
        .contains(
            URI.create(
                "http://www.example.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99%20%E0%B8%9B%E0%B8%B5.pdf"
                    + "?a=%E0%B8%82"));
    assertThat(LinkAddress.parse("https://ไทย.ไทย/%E0%B8%81?x=a|b"))
        .contains(URI.create("https://xn--o3cw4h.xn--o3cw4h/%E0%B8%81?x=a%7Cb"));
    assertThat(LinkAddress.parse("")).isEmpty();
  }
}
