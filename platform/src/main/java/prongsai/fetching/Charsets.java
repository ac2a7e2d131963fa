package prongsai.fetching;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The charset of a page: a byte order mark, then what header or page declare, unless the bytes
/// prove it wrong. Thai sites often declare one of UTF-8 and TIS-620 and send the other.
final class Charsets {
  /// TIS-620 with the signs that Windows added.
  static final Charset THAI = Charset.forName("x-windows-874");

  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)");
  private static final int HEAD = 4_096;

  private Charsets() {}

  static Charset of(String contentType, byte[] bytes) {
    Optional<Charset> marked = mark(bytes);
    if (marked.isPresent()) return marked.get();
    Optional<Charset> declared = declared(contentType).or(() -> inPage(bytes));
    Utf8 utf8 = Utf8.count(bytes);
    if (utf8.isPlausible())
      return utf8.sequences == 0 ? declared.orElse(StandardCharsets.UTF_8) : StandardCharsets.UTF_8;
    return declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8)).orElse(THAI);
  }

  private static Optional<Charset> mark(byte[] b) {
    if (b.length > 2 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf)
      return Optional.of(StandardCharsets.UTF_8);
    if (b.length < 2) return Optional.empty();
    int two = (b[0] & 0xff) << 8 | (b[1] & 0xff);
    if (two == 0xfeff) return Optional.of(StandardCharsets.UTF_16BE);
    return two == 0xfffe ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  private static Optional<Charset> declared(String text) {
    Matcher found = DECLARED.matcher(text);
    return found.find() ? named(found.group(1)) : Optional.empty();
  }

  private static Optional<Charset> inPage(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher xml = XML.matcher(head);
    if (xml.find()) return named(xml.group(1));
    int meta = head.toLowerCase(Locale.ROOT).indexOf("<meta");
    return meta < 0 ? Optional.empty() : declared(head.substring(meta));
  }

  private static Optional<Charset> named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "tis-620", "tis620", "windows-874", "cp874", "iso-8859-11", "x-windows-874" ->
          Optional.of(THAI);
      case "iso-8859-1", "latin1" -> Optional.of(Charset.forName("windows-1252"));
      default -> known(name);
    };
  }

  private static Optional<Charset> known(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  /// How far the bytes are UTF-8.
  private record Utf8(int sequences, int broken) {
    /// A few broken places are a slip, such as a text that was cut; more are another charset.
    boolean isPlausible() {
      return broken * 50L <= sequences;
    }

    static Utf8 count(byte[] b) {
      int sequences = 0;
      int broken = 0;
      for (int i = 0; i < b.length; ) {
        int length = b[i] >= 0 ? 1 : length(b, i);
        if (length == 0) broken++;
        else if (length > 1) sequences++;
        i += Math.max(1, length);
      }
      return new Utf8(sequences, broken);
    }

    /// Length of the sequence that begins here; 0 when none does.
    private static int length(byte[] b, int at) {
      int first = b[at] & 0xff;
      int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
      if (length == 0 || first > 0xf4) return 0;
      for (int i = 1; i < length; i++)
        if (at + i < b.length && (b[at + i] & 0xc0) != 0x80) return 0;
      return length;
    }
  }
}
