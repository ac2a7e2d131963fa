package prongsai.documents.sheet;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Printed matter as people get it: its text, and its pages as a camera sees them.
final class Printed {
  private static final float DPI = 200;

  private final byte[] pdf;

  private Printed(byte[] pdf) {
    this.pdf = pdf;
  }

  byte[] pdf() {
    return pdf;
  }

  /// A stretch of text and where it stands, in points from the top left corner of its page.
  record Place(String text, double left, double right, double baseline, double size) {}

  static Printed slips(SlipBatch batch) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SlipSheet.write(batch, out);
    return new Printed(out.toByteArray());
  }

  static Printed poster(PosterNotice notice, PosterSize size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Poster.write(notice, size, out);
    return new Printed(out.toByteArray());
  }

  int pages() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  /// All text without white space, since line ends are the page's.
  String text() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return joined(new PDFTextStripper().getText(document));
    }
  }

  static String joined(String text) {
    return text.replaceAll("\\s+", "");
  }

  List<Place> places(int page) throws IOException {
    List<Place> places = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.getFirst();
            TextPosition last = positions.getLast();
            double right = last.getXDirAdj() + last.getWidthDirAdj();
            double size = first.getFontSizeInPt();
            places.add(new Place(text, first.getXDirAdj(), right, first.getYDirAdj(), size));
          }
        };
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      stripper.getText(document);
    }
    return places;
  }

  BufferedImage seen(int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(page, DPI);
    }
  }

  /// What the QR code holds in a cell of a page that is cut into columns and rows.
  static String scanned(BufferedImage page, int column, int columns, int row, int rows)
      throws ReaderException {
    int width = page.getWidth() / columns;
    int height = page.getHeight() / rows;
    int[] pixels = page.getRGB(column * width, row * height, width, height, null, 0, width);
    var source = new RGBLuminanceSource(width, height, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }
}
