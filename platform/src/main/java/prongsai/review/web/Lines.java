package prongsai.review.web;

/// Longer texts as people type them, with their lines.
final class Lines {
  private Lines() {}

  /// Without blanks around and with single line ends.
  static String of(String typed) {
    return typed.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "").strip();
  }
}
