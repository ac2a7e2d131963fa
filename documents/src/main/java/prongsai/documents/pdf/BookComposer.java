package prongsai.documents.pdf;

import java.util.List;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cover;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Heading;
import prongsai.documents.model.Paragraph;
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
  /// A longer text stands for itself.
  private static final int INTRODUCTION = 250;

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
    List<Block> blocks = section.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Cover cover) cover(cover);
      else headingLevel = blocks().add(blocks.get(i), headingLevel);
      if (introduces(blocks, i)) column.keepLast();
    }
  }

  /// Whether a block is a sentence or two between a heading and what both of them introduce.
  private static boolean introduces(List<Block> blocks, int index) {
    if (index == 0 || index == blocks.size() - 1) return false;
    return blocks.get(index - 1) instanceof Heading
        && blocks.get(index) instanceof Paragraph(_, Text text)
        && text.plain(Digits.ARABIC).length() < INTRODUCTION
        && !(blocks.get(index + 1) instanceof Heading)
        && !(blocks.get(index + 1) instanceof Paragraph);
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
