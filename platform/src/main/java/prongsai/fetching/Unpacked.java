package prongsai.fetching;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// A body without its content coding, up to a limit: what a small packed body unpacks to is never
/// trusted.
///
/// @param bytes its beginning
/// @param cut whether there was more, or the packing is broken
@SuppressWarnings("ArrayRecordComponent") // not compared by equals
record Unpacked(byte[] bytes, boolean cut) {
  private static final byte[] NOTHING = {};

  static Unpacked of(Exchange exchange, int limit) {
    String coding =
        Headers.first(exchange, "Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    byte[] body = exchange.body();
    return switch (coding) {
      case "", "identity", "none", "utf-8" -> beginning(body, limit);
      case "gzip", "x-gzip" -> isGzip(body) ? gunzipped(body, limit) : beginning(body, limit);
      case "deflate" -> inflated(body, limit);
      default -> new Unpacked(NOTHING, true);
    };
  }

  private static Unpacked beginning(byte[] body, int limit) {
    return body.length <= limit
        ? new Unpacked(body, false)
        : new Unpacked(java.util.Arrays.copyOf(body, limit), true);
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
  }

  private static Unpacked gunzipped(byte[] body, int limit) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body), 8_192)) {
      return read(in, limit);
    } catch (IOException _) {
      return new Unpacked(NOTHING, true);
    }
  }

  /// With the header of zlib, or as some servers send it, without.
  private static Unpacked inflated(byte[] body, int limit) {
    boolean zlib =
        body.length > 1
            && (body[0] & 0x0f) == 8
            && ((body[0] & 0xff) * 256 + (body[1] & 0xff)) % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(body), inflater)) {
      return read(in, limit);
    } catch (IOException _) {
      return new Unpacked(NOTHING, true);
    } finally {
      inflater.end();
    }
  }

  private static Unpacked read(InputStream in, int limit) throws IOException {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    byte[] piece = new byte[8_192];
    try {
      for (int n; (n = in.read(piece)) >= 0; ) {
        int room = limit - all.size();
        all.write(piece, 0, Math.min(n, room));
        if (n > room) return new Unpacked(all.toByteArray(), true);
      }
      return new Unpacked(all.toByteArray(), false);
    } catch (IOException _) { // cut or broken: what came before it can be read
      return new Unpacked(all.toByteArray(), true);
    }
  }
}
