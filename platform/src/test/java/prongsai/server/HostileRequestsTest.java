package prongsai.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What must be refused early, whoever sends it.
class HostileRequestsTest {
  private static final long GIGABYTE = 1L << 30;
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Socket connect() throws IOException {
    URI address = URI.create(server.address());
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout(30_000);
    return socket;
  }

  private static String post(String headers) {
    return "POST /e/0000000000 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        + headers
        + "\r\n";
  }

  private static String answer(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    byte[] start = in.readNBytes(12);
    return new String(start, StandardCharsets.US_ASCII);
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  /// How much could be sent before the other side had enough.
  private static long pour(Socket socket, byte[] piece, long most) {
    long sent = 0;
    try {
      OutputStream out = socket.getOutputStream();
      while (sent < most) {
        out.write(piece);
        sent += piece.length;
      }
    } catch (IOException closed) {
      return sent;
    }
    return sent;
  }

  @Test
  void aBodyAnnouncedAsAGigabyteIsRefusedAtOnce() throws IOException {
    try (Socket socket = connect()) {
      send(socket, post("Content-Length: " + GIGABYTE + "\r\n"));
      assertThat(answer(socket)).isEqualTo("HTTP/1.1 413");
    }
  }

  @Test
  void aBodyWithoutEndIsCutOff() throws IOException {
    try (Socket socket = connect()) {
      send(socket, post("Transfer-Encoding: chunked\r\n"));
      byte[] chunk =
          ("10000\r\n" + "a".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
      assertThat(pour(socket, chunk, GIGABYTE)).isLessThan(64L << 20);
    }
  }

  @Test
  void aBodyThatDripsIsGivenUp() throws Exception {
    try (Socket socket = connect()) {
      send(socket, post("Content-Length: 60000\r\n"));
      long start = System.nanoTime();
      Thread dripping =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  while (true) {
                    send(socket, "a");
                    Thread.sleep(200);
                  }
                } catch (IOException | InterruptedException over) {
                  // the server closed the connection, or the test is done
                }
              });
      assertThat(answer(socket)).isEqualTo("HTTP/1.1 408");
      assertThat((System.nanoTime() - start) / 1_000_000_000).isBetween(5L, 25L);
      dripping.interrupt();
    }
  }

  @Test
  void brokenUtf8IsRefused() throws IOException {
    for (String body : new String[] {"q1=%ff%fe", "q1=%e0%b8", "q1=%zz", "q1=%c0%af", "q1=%"}) {
      try (Socket socket = connect()) {
        send(socket, post("Content-Length: " + body.length() + "\r\n") + body);
        assertThat(answer(socket)).as(body).isEqualTo("HTTP/1.1 400");
      }
    }
  }

  @Test
  void aFloodOfFieldsIsRefused() throws IOException {
    String body = "a=1&".repeat(500);
    try (Socket socket = connect()) {
      send(socket, post("Content-Length: " + body.length() + "\r\n") + body);
      assertThat(answer(socket)).isEqualTo("HTTP/1.1 400");
    }
  }

  @Test
  void aFloodOfHeadersIsRefused() throws IOException {
    try (Socket socket = connect()) {
      StringBuilder headers = new StringBuilder();
      for (int i = 0; i < 2_000; i++)
        headers.append("X-").append(i).append(": ").append("v".repeat(100)).append("\r\n");
      pour(socket, post(headers.toString()).getBytes(StandardCharsets.US_ASCII), 1);
      assertThat(answer(socket)).isEqualTo("HTTP/1.1 400");
    }
  }

  @Test
  void theServerStillAnswersAfterAThousandAbandonedRequests() throws IOException {
    for (int i = 0; i < 1_000; i++)
      try (Socket socket = connect()) {
        send(socket, post("Content-Length: 5000\r\n") + "q1=");
      }
    assertThat(server.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
  }
}
