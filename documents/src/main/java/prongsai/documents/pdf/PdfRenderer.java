package prongsai.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import prongsai.documents.Renderer;
import prongsai.documents.model.Document;
import prongsai.documents.model.Section;
import prongsai.documents.pdf.page.Book;
import prongsai.documents.pdf.text.Typesetter;

/// Shows a document as PDF: A4, Thai official margins, for archives (PDF/A-2a) and for readers who
/// cannot see it (PDF/UA-1). Sections of data are left out.
public final class PdfRenderer implements Renderer {

  @Override
  public void render(Document document, OutputStream to) throws IOException {
    Typesetter typesetter = new Typesetter(document.digits());
    Book book = new Book(typesetter, Styles.PAGE_NUMBER);
    BookComposer composer = new BookComposer(book, typesetter);
    for (Section section : document.sections())
      switch (section.extent()) {
        case EVERYWHERE -> composer.add(section);
        case DATA -> {}
      }
    composer.finish(document.metadata().provenance());
    book.write(document.metadata(), to);
  }
}
