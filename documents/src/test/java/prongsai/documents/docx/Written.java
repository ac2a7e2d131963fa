package prongsai.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import prongsai.documents.SampleDocument;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Document;

/// Documents written and read again, shared by the tests as they are only looked at.
final class Written {
  static final XWPFDocument THAI = read(bytes(SampleDocument.thai()));
  static final XWPFDocument ARABIC = read(bytes(SampleDocument.in(Digits.ARABIC)));

  private Written() {}

  static byte[] bytes(Document document) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new DocxRenderer().render(document, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static XWPFDocument read(byte[] bytes) {
    try {
      return new XWPFDocument(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
