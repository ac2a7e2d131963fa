package prongsai.examining;

import java.util.List;

/// What a program can read of a page or file, with Thai put in order.
///
/// @param kind what it is
/// @param title of the page; may be empty
/// @param headings in order
/// @param text all that a visitor sees, a line for each block
/// @param content the same without menus, head and foot, which are alike on all pages of a site
/// @param pages of a PDF; 0 for a web page
/// @param pictures pages of a PDF that hold pictures and hardly any text
record ReadPage(
    Kind kind,
    String title,
    List<String> headings,
    String text,
    String content,
    int pages,
    int pictures) {
  /// Fewer letters than this say nothing about what is on a page.
  private static final int FEW_LETTERS = 25;

  ReadPage {
    headings = List.copyOf(headings);
  }

  static ReadPage nothing(Kind kind) {
    return new ReadPage(kind, "", List.of(), "", "", 0, 0);
  }

  /// Whether there is enough text to miss something in it.
  boolean readable() {
    return content.codePoints().filter(Character::isLetter).limit(FEW_LETTERS).count()
        == FEW_LETTERS;
  }

  /// Whether a PDF is mostly pictures of pages.
  boolean scanned() {
    return pages > 0 && pictures * 2 > pages;
  }

  /// Kinds of what an address holds.
  enum Kind {
    HTML,
    PDF,
    /// A PDF that could not be read: broken, locked, too large, too slow.
    PDF_UNREADABLE,
    /// Plain text.
    TEXT,
    /// A picture, an archive, an office file.
    OTHER
  }
}
