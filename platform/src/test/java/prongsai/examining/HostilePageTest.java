package prongsai.examining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import prongsai.examining.ReadPage.Kind;
import prongsai.fetching.Exchange;
import prongsai.fetching.Fetched;
import prongsai.testsite.SiteFiles;

/// Pages that want to hurt whoever reads them.
class HostilePageTest {
  private static String text(Fetched page) {
    return PageText.of(page.exchanges().getLast());
  }

  @Test
  void aHundredThousandLinksAreText() {
    String page = "<title>t</title>" + "<a href='/x.pdf?1'>ลิงก์</a> ".repeat(100_000);
    Fetched fetched = SeenPages.html(page);
    assertThat(text(fetched)).startsWith("t\nลิงก์ ลิงก์").hasSizeLessThan(500_000);
    assertThat(LinkedFiles.of(fetched.exchanges().getFirst(), 5)).hasSize(1);
  }

  @Test
  void deepNestingIsText() {
    assertThat(text(SeenPages.html("<div><b>".repeat(100_000) + "ลึก"))).contains("ลึก");
  }

  @Test
  void aPageThatUnpacksWithoutEndIsCut() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new java.util.zip.GZIPOutputStream(out)) {
      byte[] blanks = "<p>ยาว".repeat(100_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 100; i++) gzip.write(blanks);
    }
    Exchange.Header coding = new Exchange.Header("Content-Encoding", "gzip");
    Exchange.Header type = new Exchange.Header("Content-Type", "text/html; charset=utf-8");
    Fetched page =
        SeenPages.fetched(
            java.net.URI.create("http://a.example/"),
            200,
            List.of(coding, type),
            out.toByteArray());
    assertThat(text(page)).hasSizeBetween(300_000, 500_000);
  }

  @Test
  void randomBytesAreNoFault() {
    Random random = new Random(7);
    byte[] bytes = new byte[20_000];
    random.nextBytes(bytes);
    for (String type : List.of("text/html", "application/pdf", "image/png", "", "text/plain"))
      assertThat(text(SeenPages.file(type, bytes))).isNotNull();
  }

  @Test
  void brokenAndLockedFilesAreUnreadable() throws IOException {
    byte[] plan = SiteFiles.text(List.of("แผน"));
    byte[] half = java.util.Arrays.copyOf(plan, 40);
    assertThat(PdfReading.read(half).kind()).isEqualTo(Kind.PDF_UNREADABLE);
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(plan)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(locked);
    }
    assertThat(PdfReading.read(locked.toByteArray()).kind()).isEqualTo(Kind.PDF_UNREADABLE);
  }

  @Test
  void aFileThatUnpacksToMoreThanThereIsRoomForHoldsNothing() throws IOException {
    assertThat(PdfReading.read(bomb()).text()).isEmpty();
  }

  @Test
  void aFileThatTakesTooLongIsGivenUp() {
    assertThat(PdfReading.read(SiteFiles.text(List.of("แผน")), 0).kind())
        .isEqualTo(Kind.PDF_UNREADABLE);
  }

  /// A page whose content unpacks to 300 megabytes of blanks.
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream deflater =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED), 1 << 16)) {
      byte[] blanks = new byte[1 << 20];
      java.util.Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 300; i++) deflater.write(blanks);
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    String head =
        """
        %%PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj
        4 0 obj<</Length %d/Filter/FlateDecode>>stream
        """
            .formatted(packed.size());
    pdf.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(packed.toByteArray());
    pdf.writeBytes(
        "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    return pdf.toByteArray();
  }
}
