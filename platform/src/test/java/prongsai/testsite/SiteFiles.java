package prongsai.testsite;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import prongsai.scoring.framework.FiscalYear;

/// PDF files as agencies publish them.
public final class SiteFiles {
  private static final List<String> PLAN =
      List.of(
          "แผนยุทธศาสตร์เทศบาลตำบลบ้านใหม่ (แผนพัฒนาท้องถิ่น พ.ศ. {p} - {n})",
          "ยุทธศาสตร์ที่ ๑ การพัฒนาโครงสร้างพื้นฐาน เป้าหมาย ถนนได้มาตรฐานร้อยละ ๘๐",
          "ตัวชี้วัด ร้อยละของถนนที่ได้มาตรฐาน",
          "ประกาศ ณ วันที่ ๑ ตุลาคม พ.ศ. {p}",
          "(ลงชื่อ) นายกเทศมนตรีตำบลบ้านใหม่");
  private static final List<String> NOTICE =
      List.of(
          "ประกาศเทศบาลตำบลบ้านใหม่",
          "เรื่อง นโยบายไม่รับของขวัญ",
          "ประกาศ ณ วันที่ ๔ มกราคม พ.ศ. {y}");

  private SiteFiles() {}

  private static InputStream font() {
    return Objects.requireNonNull(
        SiteFiles.class.getResourceAsStream("/prongsai/documents/fonts/ITASarabun-Regular.ttf"));
  }

  /// A plan of some years with text.
  public static byte[] plan(FiscalYear year) {
    return text(PLAN.stream().map(line -> SitePages.filled(line, year)).toList());
  }

  /// A signed notice as a picture, as from a scanner.
  public static byte[] scan(FiscalYear year) {
    return pictures(NOTICE.stream().map(line -> SitePages.filled(line, year)).toList());
  }

  /// One page with lines of text.
  public static byte[] text(List<String> lines) {
    try (PDDocument document = new PDDocument()) {
      PDType0Font font = PDType0Font.load(document, font());
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(font, 16);
        content.setLeading(26);
        content.newLineAtOffset(60, 760);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      return bytes(document);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static byte[] pictures(List<String> lines) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        var picture = LosslessFactory.createFromImage(document, picture(lines));
        content.drawImage(
            picture, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
      }
      return bytes(document);
    } catch (IOException | FontFormatException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static BufferedImage picture(List<String> lines) throws IOException, FontFormatException {
    BufferedImage picture = new BufferedImage(827, 1169, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    pen.setColor(Color.BLACK);
    try (InputStream font = font()) {
      pen.setFont(Font.createFont(Font.TRUETYPE_FONT, font).deriveFont(28f));
    }
    int y = 120;
    for (String line : lines) pen.drawString(line, 120, y += 50);
    pen.dispose();
    return picture;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
