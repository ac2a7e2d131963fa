package prongsai.examining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import prongsai.fetching.Exchange;

/// The body of a response without its content coding, at most [#MOST] bytes.
final class Body {
  static final int MOST = 20 << 20;

  private Body() {}

  static byte[] of(Exchange exchange) {
    boolean gzip = header(exchange, "content-encoding").contains("gzip");
    try (InputStream in = open(exchange.body(), gzip)) {
      return in.readNBytes(MOST);
    } catch (IOException broken) {
      return new byte[0];
    }
  }

  private static InputStream open(byte[] body, boolean gzip) throws IOException {
    InputStream in = new ByteArrayInputStream(body);
    return gzip ? new GZIPInputStream(in) : in;
  }

  /// The value of a header in small letters; empty when there is none.
  static String header(Exchange exchange, String name) {
    return exchange.headers().stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(header -> header.value().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }
}
