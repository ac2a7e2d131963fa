package prongsai.web;

import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// The body of a form or of a short message, read whole before anything else looks at it: neither
/// longer nor slower than allowed, and a form only in well-formed UTF-8.
final class WholeBody {
  /// Longest body in bytes.
  static final int LONGEST = 64 * 1024;

  /// Longest body of a page of a round, in bytes: a measure of a plan has up to 60,000 letters, and
  /// a Thai letter takes nine bytes in a form.
  private static final int LONGEST_OF_A_ROUND = 1024 * 1024;

  /// Most fields of a form.
  private static final int MOST_FIELDS = 400;

  /// Most fields of a page of a round: a plan has up to 500 measures.
  private static final int MOST_FIELDS_OF_A_ROUND = 1500;

  /// So many bodies beyond [#LONGEST] are read at once, that nobody fills the memory with them.
  private static final Semaphore LONG_ONES = new Semaphore(32);

  /// What is taken at an address.
  record Bounds(int longest, int fields) {
    static Bounds of(String path) {
      return path.startsWith("/desk/rounds/")
          ? new Bounds(LONGEST_OF_A_ROUND, MOST_FIELDS_OF_A_ROUND)
          : new Bounds(LONGEST, MOST_FIELDS);
    }
  }

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private WholeBody() {}

  /// Reads a body; empty if it is too long.
  ///
  /// @throws IOException if it does not come in time, or too many long ones come at once
  static Optional<byte[]> read(ServletInputStream from, long announced, Bounds bounds)
      throws IOException {
    if (announced > bounds.longest()) return Optional.empty();
    if (announced >= 0 && announced <= LONGEST) return read(from, (int) announced + 1, LONGEST);
    if (bounds.longest() == LONGEST) return read(from, 4096, LONGEST);
    if (!LONG_ONES.tryAcquire()) throw new IOException("too many long bodies at once");
    try {
      return read(from, LONGEST, bounds.longest());
    } finally {
      LONG_ONES.release();
    }
  }

  private static Optional<byte[]> read(ServletInputStream from, int room, int longest)
      throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    byte[] bytes = new byte[room];
    int length = 0;
    for (int read = from.read(bytes, 0, bytes.length);
        read >= 0;
        read = from.read(bytes, length, bytes.length - length)) {
      length += read;
      if (length > longest) return Optional.empty();
      if (System.nanoTime() > deadline)
        throw new IOException("the body took longer than " + PATIENCE.toSeconds() + " s");
      if (length == bytes.length) bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    return Optional.of(Arrays.copyOf(bytes, length));
  }

  /// The fields of a form; empty if it is not well-formed or has too many.
  static Optional<Map<String, List<String>>> fields(byte[] body, Bounds bounds) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    int count = 0;
    for (int from = 0; from < body.length; ) {
      int end = indexOf(body, '&', from, body.length);
      if (end > from) {
        if (++count > bounds.fields()) return Optional.empty();
        int equals = indexOf(body, '=', from, end);
        Optional<String> name = decoded(body, from, equals);
        Optional<String> value = equals < end ? decoded(body, equals + 1, end) : Optional.of("");
        if (name.isEmpty() || value.isEmpty()) return Optional.empty();
        fields.computeIfAbsent(name.get(), _ -> new ArrayList<>(1)).add(value.get());
      }
      from = end + 1;
    }
    return Optional.of(fields);
  }

  private static int indexOf(byte[] body, char wanted, int from, int end) {
    for (int i = from; i < end; i++) if (body[i] == wanted) return i;
    return end;
  }

  private static Optional<String> decoded(byte[] body, int from, int end) {
    byte[] plain = new byte[end - from];
    int length = 0;
    for (int i = from; i < end; i++) {
      int c = body[i];
      if (c == '+') c = ' ';
      else if (c == '%') {
        if (i + 2 >= end) return Optional.empty();
        int high = Character.digit(body[i + 1], 16);
        int low = Character.digit(body[i + 2], 16);
        if (high < 0 || low < 0) return Optional.empty();
        c = high << 4 | low;
        i += 2;
      }
      plain[length++] = (byte) c;
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(plain, 0, length)).toString());
    } catch (CharacterCodingException broken) {
      return Optional.empty();
    }
  }
}
