package prongsai.documents.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import prongsai.documents.SampleDocument;
import prongsai.documents.model.Block;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Document;
import prongsai.documents.model.Metadata;
import prongsai.documents.model.Section;

/// Workbooks written and read again.
final class Written {
  static final XSSFWorkbook THAI = read(bytes(SampleDocument.thai()));
  static final XSSFWorkbook ARABIC = read(bytes(SampleDocument.in(Digits.ARABIC)));

  private Written() {}

  static byte[] bytes(Document document) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new XlsxRenderer().render(document, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static XSSFWorkbook read(byte[] bytes) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A workbook of one section with the blocks given.
  static XSSFWorkbook of(Block... blocks) {
    Metadata metadata = new Metadata("ทดสอบ", "", "หน่วยงาน", List.of(), "รุ่น 1");
    return read(
        bytes(new Document(metadata, Digits.ARABIC, List.of(Section.portrait(List.of(blocks))))));
  }
}
