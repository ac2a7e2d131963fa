package prongsai.slips.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// Files that a browser keeps.
final class Download {
  private Download() {}

  /// Announces a PDF file, named without its ending.
  static void pdf(HttpServletResponse response, String name) {
    String file = name.replaceAll("[^\\p{L}\\p{M}\\p{N}.-]+", "-") + ".pdf";
    response.setContentType("application/pdf");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8).build().toString());
  }
}
