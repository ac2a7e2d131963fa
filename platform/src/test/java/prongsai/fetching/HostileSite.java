package prongsai.fetching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A site on this machine that answers with whatever bytes a test wants, one request a connection.
final class HostileSite implements AutoCloseable {
  private final ServerSocket socket;
  private final Answer answer;
  private volatile boolean greets;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  /// What is written to whoever asks; the connection is closed after it.
  @FunctionalInterface
  interface Answer {
    void write(String path, OutputStream to) throws IOException;
  }

  HostileSite(Answer answer) throws IOException {
    this(InetAddress.getLoopbackAddress(), answer);
  }

  HostileSite(InetAddress at, Answer answer) throws IOException {
    this.socket = new ServerSocket(0, 50, at);
    this.answer = answer;
    Thread.ofVirtual().start(this::accept);
  }

  /// A server that speaks before it is asked, as those of mail do.
  static HostileSite greeting(String words) throws IOException {
    HostileSite site = saying(words);
    site.greets = true;
    return site;
  }

  static HostileSite saying(String response) throws IOException {
    return new HostileSite((_, to) -> to.write(response.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /// Writes text, one byte a letter, at once.
  static void send(OutputStream to, String text) throws IOException {
    to.write(text.getBytes(StandardCharsets.ISO_8859_1));
    to.flush();
  }

  /// One byte after the other, without end.
  static void drip(OutputStream to) throws IOException {
    while (true) {
      send(to, "x");
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  URI page(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  /// The paths asked for so far, in order.
  List<String> asked() {
    return List.copyOf(asked);
  }

  private void accept() {
    while (!socket.isClosed())
      try {
        Socket caller = socket.accept();
        Thread.ofVirtual().start(() -> serve(caller));
      } catch (IOException _) {
        return; // closed
      }
  }

  private void serve(Socket caller) {
    try (caller) {
      if (greets) answer.write("", caller.getOutputStream());
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
      String first = in.readLine();
      if (first == null) return;
      String[] parts = first.split(" ", -1);
      if (parts.length < 3) return; // no HTTP
      String path = parts[1];
      asked.add(path);
      for (String line = in.readLine(); line != null && !line.isEmpty(); ) line = in.readLine();
      answer.write(path, caller.getOutputStream());
      caller.getOutputStream().flush();
    } catch (IOException _) {
      // the caller hung up, as it may
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
