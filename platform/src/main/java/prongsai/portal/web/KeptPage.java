package prongsai.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A public page as it was answered, ready to be answered again.
final class KeptPage {
  /// How long browsers and proxies may go on showing it without asking, in seconds.
  static final int FRESH = 60;

  private static final String CACHE_CONTROL = "public, max-age=" + FRESH;
  private static final int TAG_DIGITS = 32;
  private static final int LEAST_PACKED = 512;

  private final long version;
  private final String tag;
  private final Map<String, List<String>> headers;
  private final byte[] plain;

  /// The same, compressed; empty where that saves nothing.
  private final byte[] packed;

  private KeptPage(long version, Map<String, List<String>> headers, byte[] plain, byte[] packed) {
    this.version = version;
    this.tag = hash(plain);
    this.headers = Map.copyOf(headers);
    this.plain = plain;
    this.packed = packed;
  }

  /// Of what it shows.
  long version() {
    return version;
  }

  /// A page just made.
  ///
  /// @param headers all but those of length, coding and caching
  static KeptPage of(
      long version, Map<String, List<String>> headers, @Nullable String type, byte[] bytes) {
    boolean text = type != null && !type.startsWith("image/png") && !type.contains("parquet");
    return new KeptPage(
        version,
        headers,
        bytes,
        text && bytes.length >= LEAST_PACKED ? packed(bytes) : new byte[0]);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
          .substring(0, TAG_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream to = new ByteArrayOutputStream(bytes.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(to)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return to.toByteArray();
  }

  /// How much room it takes.
  int weight() {
    return plain.length + packed.length + 1024;
  }

  /// Answers a request with it, or with the word that nothing has changed.
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean gzip = packed.length > 0 && accepts(request.getHeader("Accept-Encoding"));
    response.setHeader("Cache-Control", CACHE_CONTROL);
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("ETag", gzip ? "\"" + tag + "-gz\"" : "\"" + tag + "\"");
    if (knows(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    headers.forEach((name, values) -> {
      response.setHeader(name, values.getFirst());
      values.stream().skip(1).forEach(value -> response.addHeader(name, value));
    });
    byte[] bytes = gzip ? packed : plain;
    if (gzip) response.setHeader("Content-Encoding", "gzip");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static boolean accepts(@Nullable String codings) {
    return codings != null && codings.contains("gzip") && !codings.contains("gzip;q=0");
  }

  /// Whether the browser has these bytes, in either coding.
  private boolean knows(@Nullable String tags) {
    return tags != null && (tags.contains("\"" + tag) || tags.strip().equals("*"));
  }
}
