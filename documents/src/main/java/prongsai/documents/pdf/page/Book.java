package prongsai.documents.pdf.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Metadata;
import prongsai.documents.model.Text;
import prongsai.documents.pdf.text.Alignment;
import prongsai.documents.pdf.text.EmbeddedFonts;
import prongsai.documents.pdf.text.TextStyle;
import prongsai.documents.pdf.text.Typesetter;

/// A document being laid out: its pages so far, its structure and its bookmarks.
public final class Book {
  private static final double PAGE_NUMBER_BASELINE = 45;

  /// Whether pages show their numbers; all are counted, and the first page of a document never
  /// shows its number, as the custom of official letters is.
  public enum Numbering {
    SHOWN,
    HIDDEN
  }

  private final Typesetter typesetter;
  private final TextStyle numberStyle;
  private final EmbeddedFonts fonts = new EmbeddedFonts();
  private final List<Canvas> pages = new ArrayList<>();
  private final Tag root = Tag.document();
  private final Bookmarks bookmarks = new Bookmarks();

  public Book(Typesetter typesetter, TextStyle numberStyle) {
    this.typesetter = typesetter;
    this.numberStyle = numberStyle;
  }

  /// The element that holds all others.
  public Tag root() {
    return root;
  }

  public Bookmarks bookmarks() {
    return bookmarks;
  }

  /// Spreads a column over new pages.
  public void add(Column column, Sheet sheet, Numbering numbering) {
    new Paginator(column, sheet.depth(), () -> newPage(sheet, numbering)).run();
  }

  /// A new page to be drawn on freely, without a number. The page before it is done with: its
  /// content is packed, so that thousands of pages take little memory.
  public Canvas page(Sheet sheet) {
    if (!pages.isEmpty()) pages.getLast().seal();
    return newPage(sheet, Numbering.HIDDEN);
  }

  private Canvas newPage(Sheet sheet, Numbering numbering) {
    Canvas page = new Canvas(pages.size(), sheet, fonts);
    pages.add(page);
    switch (numbering) {
      case SHOWN -> {
        if (page.page() > 0) number(page);
      }
      case HIDDEN -> {}
    }
    return page;
  }

  private void number(Canvas page) {
    Text number = Text.of("- " + (page.page() + 1) + " -");
    page.pagination();
    page.text(
        typesetter.line(number, numberStyle),
        Alignment.CENTERED,
        page.sheet().left(),
        PAGE_NUMBER_BASELINE,
        page.sheet().measure(),
        numberStyle.color());
  }

  /// Writes the file.
  public void write(Metadata metadata, OutputStream to) throws IOException {
    Digits digits = typesetter.digits();
    new BookWriter(pages, root, bookmarks, fonts, metadata, digits).write(to);
  }
}
