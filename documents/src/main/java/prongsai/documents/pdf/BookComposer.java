package prongsai.documents.pdf;

import prongsai.documents.model.Block;
import prongsai.documents.model.Cover;
import prongsai.documents.model.Section;
import prongsai.documents.model.Section.Orientation;
import prongsai.documents.model.Text;
import prongsai.documents.pdf.page.Book;
import prongsai.documents.pdf.page.Book.Numbering;
import prongsai.documents.pdf.page.Column;
import prongsai.documents.pdf.page.Sheet;
import prongsai.documents.pdf.text.Typesetter;

/// Lays out sections one after the other; covers get pages of their own. The last column stays open
/// until the end, for the line that says where the document comes from.
final class BookComposer {
  private final Book book;
  private final Typesetter typesetter;
  private Column column = new Column();
  private Sheet sheet = Sheet.a4(Orientation.PORTRAIT);
  private int headingLevel;

  BookComposer(Book book, Typesetter typesetter) {
    this.book = book;
    this.typesetter = typesetter;
  }

  void add(Section section) {
    closeColumn();
    sheet = Sheet.a4(section.orientation());
    for (Block block : section.blocks())
      if (block instanceof Cover cover) cover(cover);
      else headingLevel = blocks().add(block, headingLevel);
  }

  private BlockComposer blocks() {
    return new BlockComposer(book, typesetter, sheet, column);
  }

  private void cover(Cover cover) {
    closeColumn();
    Column alone = new Column();
    alone.add(CoverFlow.of(cover, typesetter, sheet, book.root()), 0);
    book.add(alone, sheet, Numbering.HIDDEN);
  }

  private void closeColumn() {
    if (!column.isEmpty()) book.add(column, sheet, Numbering.SHOWN);
    column = new Column();
  }

  /// Ends the book with a small line on where the document comes from.
  void finish(String provenance) {
    column.keepLast();
    blocks().provenance(Text.verbatim(provenance));
    closeColumn();
  }
}
