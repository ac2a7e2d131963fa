package prongsai.survey.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/// Sends what is compressed already.
final class Packed {
  private Packed() {}

  /// Sends the bytes as they are to a browser that unpacks gzip, and unpacked to any other.
  static void send(
      HttpServletRequest request, HttpServletResponse response, byte[] gzip, Supplier<byte[]> plain)
      throws IOException {
    response.setHeader("Vary", "Accept-Encoding");
    String accepted = request.getHeader("Accept-Encoding");
    boolean unpacks = accepted != null && accepted.contains("gzip");
    if (unpacks) response.setHeader("Content-Encoding", "gzip");
    byte[] bytes = unpacks ? gzip : plain.get();
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
