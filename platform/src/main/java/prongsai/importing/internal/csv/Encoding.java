package prongsai.importing.internal.csv;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// How the letters of a file are written as bytes: one encoding a file.
public enum Encoding {
  UTF_8("UTF-8"),
  /// Windows-874, which holds TIS-620: what Thai spreadsheets still save as "CSV".
  WINDOWS_874("Windows-874");

  private static final String C1 =
      "\u20ac\0\0\0\0\u2026\0\0\0\0\0\0\0\0\0\0\0‘’“”•–—\0\0\0\0\0\0\0\0";

  private final String words;

  Encoding(String words) {
    this.words = words;
  }

  /// Its usual name.
  public String words() {
    return words;
  }

  /// The encoding of a text that has at least one byte above 127.
  ///
  /// Thai in Windows-874 can be valid UTF-8 by chance (`เขต`), but then reads as letters of scripts
  /// that share their first byte with Thai, or as none at all: that counts as Windows-874.
  public static Encoding of(byte[] bytes, int from, int to) {
    Optional<String> text = UTF_8.decode(bytes, from, to);
    if (text.isEmpty()) return WINDOWS_874;
    boolean foreign =
        text.get().chars().anyMatch(c -> c >= 0x0800 && c < 0x1000 && (c < 0x0e01 || c > 0x0e5b));
    return foreign ? WINDOWS_874 : UTF_8;
  }

  /// The text; empty when the bytes are not of this encoding.
  public Optional<String> decode(byte[] bytes, int from, int to) {
    return switch (this) {
      case UTF_8 -> {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        yield text.indexOf('\ufffd') < 0 ? Optional.of(text) : Optional.empty();
      }
      case WINDOWS_874 -> windows874(bytes, from, to);
    };
  }

  private static Optional<String> windows874(byte[] bytes, int from, int to) {
    char[] text = new char[to - from];
    for (int i = from; i < to; i++) {
      int b = bytes[i] & 0xff;
      char c = b < 0x80 ? (char) b : high874(b);
      if (c == 0 && b != 0) return Optional.empty();
      text[i - from] = c;
    }
    return Optional.of(new String(text));
  }

  private static char high874(int b) {
    if (b < 0xa0) return C1.charAt(b - 0x80);
    if (b == 0xa0) return '\u00a0';
    return b <= 0xda || (b >= 0xdf && b <= 0xfb) ? (char) (0x0e01 + b - 0xa1) : 0;
  }
}
