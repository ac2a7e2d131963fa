package prongsai.documents.linebreak;

/// What the characters of Thai text do at the edges of lines and words.
final class Letters {
  private static final String CLOSING = "ๆฯ”’)]}»:;,.!?%/";
  private static final String OPENING = "“‘([{«";
  private static final String FOLLOWING_VOWELS = "ะาำๅ";

  private Letters() {}

  static boolean thai(char c) {
    return c >= '\u0e00' && c <= '\u0e7f';
  }

  static boolean consonant(char c) {
    return c >= 'ก' && c <= 'ฮ';
  }

  static boolean digit(char c) {
    return (c >= '0' && c <= '9') || (c >= '๐' && c <= '๙');
  }

  /// Whether no line may start with this character.
  static boolean closes(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /// Whether no line may end with this character.
  static boolean opens(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  /// Whether a word can start at this offset: not inside a cluster, nor before a vowel that follows
  /// its consonant.
  static boolean mayStartWord(String text, int offset) {
    if (offset >= text.length()) return true;
    char c = text.charAt(offset);
    return FOLLOWING_VOWELS.indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK;
  }
}
