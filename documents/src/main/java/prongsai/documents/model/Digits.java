package prongsai.documents.model;

/// The digits that readers see: Thai (๐–๙) in formal letters and reports, Arabic elsewhere.
public enum Digits {
  THAI,
  ARABIC;

  private static final char THAI_ZERO = '๐';

  /// The text with every Arabic digit shown in these digits.
  public String show(String text) {
    return switch (this) {
      case ARABIC -> text;
      case THAI -> thai(text);
    };
  }

  /// The run with these digits, untouched when the run is verbatim.
  public String show(Run run) {
    return run.verbatim() ? run.characters() : show(run.characters());
  }

  private static String thai(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shown.append(c >= '0' && c <= '9' ? (char) (c - '0' + THAI_ZERO) : c);
    }
    return shown.toString();
  }
}
