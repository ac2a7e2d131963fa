package prongsai.examining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import prongsai.examining.ReadPage.Kind;
import prongsai.fetching.Content;
import prongsai.fetching.Exchange;

/// Reads whatever a response holds, within bounds of size, time and memory.
final class PageReader {
  /// Longer pages are read up to here.
  static final int MOST_CHARACTERS = 400_000;

  private static final int MOST_OF_PAGE = 4_000_000;
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final int LATEST_MARK = 1024;

  private PageReader() {}

  static ReadPage read(Exchange exchange) {
    Content content = Content.of(exchange);
    if (isPdf(content.bytes())) return PdfReading.read(content.bytes());
    if (content.type().contains("pdf")) return ReadPage.nothing(Kind.PDF_UNREADABLE);
    if (content.type().equals("text/plain")) return plain(content);
    if (content.isHtml() || content.type().contains("xml"))
      return HtmlPage.read(document(exchange, content));
    return ReadPage.nothing(Kind.OTHER);
  }

  private static ReadPage plain(Content content) {
    String tidy = ThaiText.tidy(begin(content.text(), MOST_CHARACTERS));
    return new ReadPage(Kind.TEXT, "", List.of(), tidy, tidy, 0, 0);
  }

  /// The page as a tree.
  static Document document(Exchange exchange, Content content) {
    return Jsoup.parse(begin(content.text(), MOST_OF_PAGE), exchange.uri().toString());
  }

  private static String begin(String text, int most) {
    return text.substring(0, Math.min(text.length(), most));
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
