package prongsai.progress;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Asks a ClamAV daemon about bytes, by its command INSTREAM over TCP. The setting
/// `prongsai.clamav=host:port` names it; without it nothing is asked.
@Component
class Clamav {
  private static final Duration CONNECTING = Duration.ofSeconds(3);
  private static final Duration ANSWERING = Duration.ofSeconds(60);
  private static final int PART = 64 << 10;
  private static final int LONGEST_ANSWER = 4_096;

  private final Optional<InetSocketAddress> address;

  /// @throws IllegalArgumentException when the setting is no host and port
  Clamav(@Value("${prongsai.clamav:}") String setting) {
    address = setting.isBlank() ? Optional.empty() : Optional.of(read(setting.strip()));
  }

  private static InetSocketAddress read(String setting) {
    int colon = setting.lastIndexOf(':');
    if (colon < 1 || !setting.substring(colon + 1).matches("\\d{1,5}"))
      throw new IllegalArgumentException("prongsai.clamav is not host:port: " + setting);
    return InetSocketAddress.createUnresolved(
        setting.substring(0, colon), Integer.parseInt(setting.substring(colon + 1)));
  }

  /// Whether there is one to ask.
  boolean isThere() {
    return address.isPresent();
  }

  /// The name of what was found in bytes; empty when they are clean.
  ///
  /// @throws IOException when the daemon does not answer, or not in a way that is understood
  Optional<String> find(InputStream bytes) throws IOException {
    InetSocketAddress where = address.orElseThrow(() -> new IOException("no scanner is set"));
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(where.getHostString(), where.getPort()),
          (int) CONNECTING.toMillis());
      socket.setSoTimeout((int) ANSWERING.toMillis());
      send(bytes, new DataOutputStream(socket.getOutputStream()));
      return answer(socket.getInputStream());
    }
  }

  private static void send(InputStream bytes, DataOutputStream to) throws IOException {
    to.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    byte[] part = new byte[PART];
    for (int read = bytes.read(part); read >= 0; read = bytes.read(part)) {
      if (read == 0) continue;
      to.writeInt(read);
      to.write(part, 0, read);
    }
    to.writeInt(0);
    to.flush();
  }

  private static Optional<String> answer(InputStream from) throws IOException {
    String answer =
        new String(from.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
            .replace("\0", "")
            .strip();
    if (answer.equals("stream: OK")) return Optional.empty();
    if (answer.startsWith("stream: ") && answer.endsWith(" FOUND"))
      return Optional.of(
          answer.substring("stream: ".length(), answer.length() - " FOUND".length()));
    throw new IOException("the scanner said: " + answer);
  }
}
