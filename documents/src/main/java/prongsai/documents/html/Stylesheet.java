package prongsai.documents.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import prongsai.documents.model.Digits;

/// The style of the page with its typeface inside, read once.
final class Stylesheet {
  private static final String FOLDER = "/prongsai/documents/";
  private static final String CSS =
      new String(read("html/document.css"), StandardCharsets.UTF_8)
          .replace("@REGULAR@", base64("fonts/Sarabun-Regular.woff2"))
          .replace("@BOLD@", base64("fonts/Sarabun-Bold.woff2"));

  private Stylesheet() {}

  /// The style, with page numbers in these digits where the page is printed.
  static String css(Digits digits) {
    String counter =
        switch (digits) {
          case THAI -> "thai";
          case ARABIC -> "decimal";
        };
    return CSS + "@page{@top-center{content:counter(page," + counter + ")}}\n";
  }

  private static String base64(String name) {
    return Base64.getEncoder().encodeToString(read(name));
  }

  private static byte[] read(String name) {
    try (InputStream stream = Stylesheet.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) throw new IllegalStateException("missing resource " + FOLDER + name);
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
