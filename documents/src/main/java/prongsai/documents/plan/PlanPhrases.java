package prongsai.documents.plan;

import prongsai.documents.phrase.PhraseBook;

/// The prose of plan and progress.
final class PlanPhrases {
  private static final PhraseBook BOOK = PhraseBook.beside(PlanPhrases.class);

  private PlanPhrases() {}

  /// A phrase; `arguments` are pairs of name and value.
  static String of(String key, Object... arguments) {
    return BOOK.of(key, arguments);
  }
}
