package prongsai.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import prongsai.documents.model.Block;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Document;
import prongsai.documents.model.Metadata;
import prongsai.documents.model.Section;

/// Documents rendered for a test.
final class Rendered {
  private Rendered() {}

  static byte[] pdf(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PdfRenderer().render(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Document of(Section... sections) {
    Metadata metadata = new Metadata("ชื่อ", "เรื่อง", "หน่วยงาน", List.of(), "ที่มา 1.0");
    return new Document(metadata, Digits.ARABIC, List.of(sections));
  }

  static byte[] pdf(Block... blocks) {
    return pdf(of(Section.portrait(List.of(blocks))));
  }
}
