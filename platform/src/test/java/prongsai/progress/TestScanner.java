package prongsai.progress;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Speaks the command INSTREAM of the ClamAV daemon: finds the word VIRUS in a stream, says clean
/// of any other, and hangs up on a stream that is longer than its limit, like clamd.
public final class TestScanner implements AutoCloseable {
  private static final int LIMIT = 25 << 20;
  private final ServerSocket door;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private TestScanner(int port) {
    try {
      door = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    threads.execute(this::serve);
  }

  public static TestScanner start() {
    return new TestScanner(0);
  }

  /// The same again on the port that an ended one had.
  public static TestScanner start(int port) {
    return new TestScanner(port);
  }

  public int port() {
    return door.getLocalPort();
  }

  public String setting() {
    return "127.0.0.1:" + port();
  }

  private void serve() {
    while (!door.isClosed())
      try {
        Socket visitor = door.accept();
        threads.execute(() -> answer(visitor));
      } catch (IOException closed) {
        return;
      }
  }

  private static void answer(Socket visitor) {
    try (visitor) {
      DataInputStream from = new DataInputStream(visitor.getInputStream());
      String command = new String(from.readNBytes(10), StandardCharsets.US_ASCII);
      String said = command.equals("zINSTREAM\0") ? scanned(from) : "UNKNOWN COMMAND";
      visitor.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static String scanned(DataInputStream from) throws IOException {
    StringBuilder all = new StringBuilder();
    for (int length = from.readInt(); length > 0; length = from.readInt()) {
      if (all.length() + length > LIMIT) return "INSTREAM size limit exceeded. ERROR";
      all.append(new String(from.readNBytes(length), StandardCharsets.ISO_8859_1));
    }
    return all.indexOf("VIRUS") >= 0 ? "stream: Test.Virus FOUND" : "stream: OK";
  }

  /// Ends it and tells which port it had.
  public int stopped() {
    int port = port();
    close();
    return port;
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    threads.close();
  }
}
