package prongsai.examining;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;

/// The process that reads a PDF from its input and writes what it holds: number of pages, number of
/// pages that are pictures, title, text. It fails, and that is an answer too, when the file is
/// broken, locked or too much.
final class PdfProgram {
  private static final int MOST_PAGES = 200;
  private static final long SCRATCH = 64L << 20;

  /// A page with fewer letters than this and a picture is a picture of a page.
  private static final int FEW_LETTERS = 20;

  private PdfProgram() {}

  public static void main(String[] arguments) throws IOException {
    byte[] file = System.in.readAllBytes();
    DataOutputStream out = new DataOutputStream(System.out);
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(file),
            "",
            null,
            null,
            MemoryUsageSetting.setupMixed(SCRATCH / 2, SCRATCH).streamCache)) {
      write(document, out);
    }
    out.flush();
    Runtime.getRuntime().halt(0);
  }

  private static void write(PDDocument document, DataOutputStream out) throws IOException {
    int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    StringBuilder text = new StringBuilder();
    int pictures = 0;
    for (int number = 1; number <= pages; number++) {
      String words = text(document, stripper, number);
      boolean few = words.codePoints().filter(Character::isLetter).count() < FEW_LETTERS;
      if (few && hasPicture(document.getPage(number - 1))) pictures++;
      if (text.length() < PageReader.MOST_CHARACTERS) text.append(words).append('\n');
    }
    out.writeInt(pages);
    out.writeInt(pictures);
    write(Objects.requireNonNullElse(document.getDocumentInformation().getTitle(), ""), out);
    write(text.substring(0, Math.min(text.length(), PageReader.MOST_CHARACTERS)), out);
  }

  private static String text(PDDocument document, PDFTextStripper stripper, int number)
      throws IOException {
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    Writer words = new StringWriter();
    stripper.writeText(document, words);
    return words.toString();
  }

  private static boolean hasPicture(PDPage page) throws IOException {
    PDResources resources = page.getResources();
    if (resources == null) return false;
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) return true;
      if (resources.getXObject(name)
          instanceof org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject) return true;
    }
    return false;
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
