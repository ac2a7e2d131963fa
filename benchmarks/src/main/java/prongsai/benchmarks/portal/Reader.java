package prongsai.benchmarks.portal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A reader's connection, kept open from request to request.
final class Reader implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;

  private final Socket socket;
  private final InputStream in;

  Reader(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  /// An answer.
  ///
  /// @param tag its ETag with quotation marks; empty for none
  /// @param length of its body
  record Answer(int status, String tag, int length, boolean closes) {}

  /// Asks for a page.
  ///
  /// @param tag what the reader has; empty for nothing
  Answer get(String path, String tag) throws IOException {
    return get(path, tag, OutputTo.NOWHERE);
  }

  /// Where a body goes.
  interface OutputTo {
    OutputTo NOWHERE = body -> {};

    void write(byte[] body) throws IOException;
  }

  Answer get(String path, String tag, OutputTo to) throws IOException {
    String request =
        "GET "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
            + (tag.isEmpty() ? "" : "If-None-Match: " + tag + "\r\n")
            + "\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    int status = Integer.parseInt(line().substring(9, 12));
    String found = "";
    int length = 0;
    boolean closes = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String low = header.toLowerCase(Locale.ROOT);
      if (low.startsWith("etag:")) found = header.substring(5).strip();
      if (low.startsWith("content-length:")) length = Integer.parseInt(low.substring(15).strip());
      if (low.startsWith("connection: close")) closes = true;
    }
    byte[] body = status == 304 ? new byte[0] : in.readNBytes(length);
    to.write(body);
    return new Answer(status, found, body.length, closes);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) throw new IOException("closed");
      if (c != '\r') line.append((char) c);
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
