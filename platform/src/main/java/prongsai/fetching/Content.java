package prongsai.fetching;

import java.nio.charset.Charset;
import java.util.Locale;

/// What a response says: its body without content coding, and the charset of its text.
///
/// @param type media type in small letters without parameters, such as `text/html`; empty when the
///   site does not say
/// @param bytes the body, unpacked, at most the limit asked for; empty when it is packed in a way
///   that was not asked for
/// @param charset of the text, as declared if that can be right, otherwise as its bytes look
/// @param cut whether this is only the beginning, or the packing is broken
@SuppressWarnings("ArrayRecordComponent") // pages are not compared by equals
public record Content(String type, byte[] bytes, Charset charset, boolean cut) {
  /// Most bytes of an unpacked page, whatever it claims to unpack to.
  public static final int LIMIT = 20_000_000;

  /// Reads a response.
  public static Content of(Exchange exchange) {
    return of(exchange, LIMIT);
  }

  /// Reads the beginning of a response.
  ///
  /// @param limit most bytes of the unpacked body
  public static Content of(Exchange exchange, int limit) {
    Unpacked unpacked = Unpacked.of(exchange, limit);
    String declared = Headers.first(exchange, "Content-Type").orElse("");
    return new Content(
        type(declared),
        unpacked.bytes(),
        Charsets.of(declared, unpacked.bytes()),
        unpacked.cut() || exchange.cut());
  }

  /// The bytes as text.
  public String text() {
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /// Whether it is a page for a browser, by what it says or, when it says nothing, by its first
  /// sign.
  public boolean isHtml() {
    boolean unsaid = type.isEmpty() || type.equals("application/octet-stream");
    return unsaid
        ? startsWith("<")
        : type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  /// Whether it is a PDF, by its first bytes.
  public boolean isPdf() {
    return startsWith("%PDF-");
  }

  private boolean startsWith(String signs) {
    int at = 0;
    while (at < bytes.length && (bytes[at] <= ' ')) at++;
    if (at + signs.length() > bytes.length) return false;
    for (int i = 0; i < signs.length(); i++) if (bytes[at + i] != signs.charAt(i)) return false;
    return true;
  }

  private static String type(String declared) {
    int end = declared.indexOf(';');
    return (end < 0 ? declared : declared.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }
}
