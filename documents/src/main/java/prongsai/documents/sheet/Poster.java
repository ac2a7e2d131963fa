package prongsai.documents.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import prongsai.documents.model.Metadata;
import prongsai.documents.pdf.page.Book;
import prongsai.documents.pdf.page.Canvas;
import prongsai.documents.pdf.page.Sheet;
import prongsai.documents.pdf.page.Tag;
import prongsai.documents.pdf.text.TextStyle;

/// Writes posters that invite the public to answer the EIT, as PDF (PDF/A-2a, PDF/UA-1) of one
/// page. The same notice gives the same bytes. Safe for several threads.
public final class Poster {
  private Poster() {}

  /// Writes the poster; does not close the stream.
  public static void write(PosterNotice notice, PosterSize size, OutputStream to)
      throws IOException {
    Passages passages = new Passages();
    Book book = new Book(passages.typesetter(), TextStyle.of(12, Ink.MUTED));
    Sheet sheet = size.sheet();
    Canvas page = book.page(sheet);
    PosterLayout layout = new PosterLayout(notice, size, passages);
    int across = size.across();
    double width = sheet.width() / across;
    double height = sheet.height() / across;
    for (int row = 0; row < across; row++)
      for (int column = 0; column < across; column++) {
        Tag section = book.root().add("Sect");
        new PosterPainter(page, layout, column * width, row * height, section).draw();
      }
    if (across > 1) {
      CutLines lines = new CutLines(page);
      lines.across(sheet.height() / 2, sheet.width());
      lines.down(sheet.width() / 2, sheet.height());
    }
    book.write(metadata(notice), to);
  }

  private static Metadata metadata(PosterNotice notice) {
    String title =
        Wording.PHRASES.of("poster.title", "agency", notice.agency(), "year", notice.year());
    return new Metadata(
        title, Wording.PHRASES.of("poster.subject"), notice.agency(), List.of("ITA", "EIT"), title);
  }
}
