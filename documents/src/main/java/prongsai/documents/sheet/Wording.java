package prongsai.documents.sheet;

import prongsai.documents.phrase.PhraseBook;

/// Checks the words that printed matter is made of.
final class Wording {
  static final PhraseBook PHRASES = PhraseBook.beside(Wording.class);

  /// The longest names of Thai agencies have about 110 characters.
  private static final int LONGEST_NAME = 160;

  private static final int LONGEST_ADDRESS = 60;

  private Wording() {}

  /// A name without white space around it.
  ///
  /// @throws IllegalArgumentException when it is blank or longer than 160 characters
  static String name(String what, String name) {
    return within(what, name.strip(), LONGEST_NAME);
  }

  /// A web address that people type.
  ///
  /// @throws IllegalArgumentException when it is blank or longer than 60 characters
  static String address(String address) {
    return within("address", address.strip(), LONGEST_ADDRESS);
  }

  static String within(String what, String words, int longest) {
    if (words.isEmpty()) throw new IllegalArgumentException("no " + what);
    if (words.length() > longest)
      throw new IllegalArgumentException(what + " over " + longest + " characters: " + words);
    return words;
  }
}
