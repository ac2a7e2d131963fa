package prongsai.documents.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import prongsai.documents.model.Metadata;
import prongsai.documents.model.Section.Orientation;
import prongsai.documents.pdf.page.Book;
import prongsai.documents.pdf.page.Canvas;
import prongsai.documents.pdf.page.Sheet;
import prongsai.documents.pdf.text.TextStyle;

/// Writes slips of codes as PDF (PDF/A-2a, PDF/UA-1): A4, ten a page, with lines to cut along. The
/// same batch gives the same bytes. Safe for several threads.
public final class SlipSheet {
  private static final int COLUMNS = 2;
  private static final int ROWS = 5;
  private static final Sheet A4 = Sheet.a4(Orientation.PORTRAIT);

  private SlipSheet() {}

  /// Writes all slips; does not close the stream.
  public static void write(SlipBatch batch, OutputStream to) throws IOException {
    Passages passages = new Passages();
    Book book = new Book(passages.typesetter(), TextStyle.of(12, Ink.MUTED));
    SlipLayout layout = new SlipLayout(batch);
    List<Slip> slips = batch.slips();
    for (int from = 0; from < slips.size(); from += COLUMNS * ROWS) {
      int end = Math.min(from + COLUMNS * ROWS, slips.size());
      page(book, layout, slips.subList(from, end));
    }
    book.write(metadata(batch), to);
  }

  private static void page(Book book, SlipLayout layout, List<Slip> slips) {
    Canvas page = book.page(A4);
    int rows = (slips.size() + COLUMNS - 1) / COLUMNS;
    CutLines lines = new CutLines(page);
    lines.down(SlipLayout.WIDTH, rows * SlipLayout.HEIGHT);
    for (int row = 1; row <= Math.min(rows, ROWS - 1); row++)
      lines.across(row * SlipLayout.HEIGHT, A4.width());
    for (int i = 0; i < slips.size(); i++) {
      int row = i / COLUMNS;
      double left = i % COLUMNS * SlipLayout.WIDTH;
      double top = row * SlipLayout.HEIGHT;
      layout.draw(page, left, top, slips.get(i), book.root());
    }
  }

  private static Metadata metadata(SlipBatch batch) {
    String title = Wording.PHRASES.of("slip.title", "agency", batch.agency(), "year", batch.year());
    return new Metadata(
        title, Wording.PHRASES.of("slip.subject"), batch.agency(), List.of("ITA", "IIT"), title);
  }
}
