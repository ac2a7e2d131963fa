package prongsai.evidence.rendering;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// A proxy on this machine through which all that a browser asks for must pass: `CONNECT` for
/// encrypted connections, plain requests one a connection. It looks hosts up itself, asks the
/// doorkeeper, and connects to the very address that was admitted. What passes is counted, and cut
/// off when it is too much.
final class GuardedProxy implements AutoCloseable {
  private static final int MOST_HEAD = 64 << 10;
  private static final int CONNECTING = 10_000;
  private static final int SILENCE = 20_000;
  private static final int HTTP = 80;
  private static final int BUFFER = 16 << 10;

  private final Doorkeeper doorkeeper;
  private final ServerSocket door;
  private final AtomicLong left;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  GuardedProxy(Doorkeeper doorkeeper, long mostBytes) {
    this.doorkeeper = doorkeeper;
    left = new AtomicLong(mostBytes);
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  private void accept() {
    while (!door.isClosed())
      try {
        Socket browser = door.accept();
        Thread.ofVirtual().start(() -> serve(browser));
      } catch (IOException closed) {
        return;
      }
  }

  private void serve(Socket browser) {
    try (browser) {
      keep(browser);
      browser.setSoTimeout(SILENCE);
      InputStream in = new BufferedInputStream(browser.getInputStream());
      String head = head(in);
      String[] line = head.lines().findFirst().orElse("").split(" ", -1);
      if (line.length != 3) return;
      if (line[0].equals("CONNECT")) tunnel(browser, in, URI.create("tcp://" + line[1]));
      else plain(browser, in, head, line);
    } catch (IOException | RuntimeException refused) {
      refuse(browser);
    } finally {
      open.remove(browser);
    }
  }

  private void keep(Socket socket) throws IOException {
    open.add(socket);
    if (door.isClosed()) throw new IOException("closed");
  }

  private static void refuse(Socket browser) {
    try {
      browser
          .getOutputStream()
          .write(
              "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
    } catch (IOException gone) {
      // the browser does not wait any more
    }
  }

  private void tunnel(Socket browser, InputStream in, URI to) throws IOException {
    try (Socket server = connect(to.getHost(), to.getPort())) {
      browser
          .getOutputStream()
          .write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      pass(browser, in, server);
    }
  }

  private void plain(Socket browser, InputStream in, String head, String[] line)
      throws IOException {
    URI to = URI.create(line[1]);
    if (!"http".equals(to.getScheme())) throw new IOException("not http");
    try (Socket server = connect(to.getHost(), to.getPort() < 0 ? HTTP : to.getPort())) {
      String path = line[1].substring(line[1].indexOf('/', "http://".length()));
      String rest =
          head.substring(head.indexOf("\r\n") + 2)
              .replaceAll("(?im)^(proxy-)?connection:.*\r\n", "");
      String request = line[0] + " " + path + " HTTP/1.1\r\nConnection: close\r\n" + rest;
      server.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      pass(browser, in, server);
    }
  }

  private Socket connect(String host, int port) throws IOException {
    if (host == null) throw new IOException("no host");
    String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    InetAddress address = doorkeeper.admit(bare, port);
    Socket server = new Socket();
    server.connect(new InetSocketAddress(address, port), CONNECTING);
    server.setSoTimeout(SILENCE);
    keep(server);
    return server;
  }

  /// Passes bytes both ways until the server has said all.
  private void pass(Socket browser, InputStream in, Socket server) throws IOException {
    OutputStream out = server.getOutputStream();
    Thread.ofVirtual().start(() -> quietly(in, out));
    try {
      copy(server.getInputStream(), browser.getOutputStream());
    } finally {
      open.remove(server);
    }
  }

  private void quietly(InputStream from, OutputStream to) {
    try {
      copy(from, to);
    } catch (IOException ended) {
      // the other direction ends the connection
    }
  }

  private void copy(InputStream from, OutputStream to) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
      if (left.addAndGet(-n) < 0) throw new IOException("too much");
      to.write(buffer, 0, n);
      to.flush();
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.length() < MOST_HEAD) {
      int c = in.read();
      if (c < 0) throw new IOException("cut off");
      head.append((char) c);
      if (c == '\n' && head.length() >= 4 && head.substring(head.length() - 4).equals("\r\n\r\n"))
        return head.toString();
    }
    throw new IOException("head too long");
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket socket : open) socket.close();
    } catch (IOException ended) {
      // it is closed either way
    }
  }
}
