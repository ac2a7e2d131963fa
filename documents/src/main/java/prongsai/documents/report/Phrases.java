package prongsai.documents.report;

import prongsai.documents.phrase.PhraseBook;

/// The prose of the reports, from one resource file, with its gaps filled in.
final class Phrases {
  private static final PhraseBook BOOK = PhraseBook.beside(Phrases.class);

  private Phrases() {}

  /// A phrase; `arguments` are pairs of name and value.
  ///
  /// @throws IllegalArgumentException when there is no such phrase, or one of its gaps stays open
  static String of(String key, Object... arguments) {
    return BOOK.of(key, arguments);
  }
}
