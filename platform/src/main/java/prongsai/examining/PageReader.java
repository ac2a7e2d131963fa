package prongsai.examining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import prongsai.examining.ReadPage.Kind;
import prongsai.fetching.Exchange;

/// Reads whatever a response holds, within bounds of size, time and memory.
final class PageReader {
  /// Longer pages are read up to here.
  static final int MOST_CHARACTERS = 400_000;

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final int LATEST_MARK = 1024;

  private PageReader() {}

  static ReadPage read(Exchange exchange) {
    String type = Body.header(exchange, "content-type");
    byte[] body = Body.of(exchange);
    if (isPdf(body)) return PdfReading.read(body);
    if (type.contains("pdf")) return ReadPage.nothing(Kind.PDF_UNREADABLE);
    if (type.startsWith("text/plain")) return plain(exchange, body);
    if (type.isEmpty() || type.contains("html") || type.contains("xml"))
      return HtmlPage.read(document(exchange, body));
    return ReadPage.nothing(Kind.OTHER);
  }

  private static ReadPage plain(Exchange exchange, byte[] body) {
    String text = document(exchange, body).wholeText();
    String tidy = ThaiText.tidy(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
    return new ReadPage(Kind.TEXT, "", List.of(), tidy, tidy, 0, 0);
  }

  /// The page as a tree.
  static Document document(Exchange exchange, byte[] body) {
    return HtmlPage.parse(body, Body.header(exchange, "content-type"), exchange.uri());
  }

  private static boolean isPdf(byte[] body) {
    int last = Math.min(body.length - PDF.length, LATEST_MARK);
    for (int at = 0; at <= last; at++) if (startsAt(body, at)) return true;
    return false;
  }

  private static boolean startsAt(byte[] body, int at) {
    for (int i = 0; i < PDF.length; i++) if (body[at + i] != PDF[i]) return false;
    return true;
  }
}
