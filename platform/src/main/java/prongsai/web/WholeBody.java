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

/// The body of a form or of a short message, read whole before anything else looks at it: neither
/// longer nor slower than allowed, and a form only in well-formed UTF-8.
final class WholeBody {
  /// Longest body in bytes.
  static final int LONGEST = 64 * 1024;

  /// Most fields of a form.
  static final int MOST_FIELDS = 400;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private WholeBody() {}

  /// Reads a body; empty if it is too long.
  ///
  /// @throws IOException if it does not come in time
  static Optional<byte[]> read(ServletInputStream from, long announced) throws IOException {
    if (announced > LONGEST) return Optional.empty();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    byte[] bytes = new byte[announced < 0 ? 4096 : (int) announced + 1];
    int length = 0;
    for (int read = from.read(bytes, 0, bytes.length);
        read >= 0;
        read = from.read(bytes, length, bytes.length - length)) {
      length += read;
      if (length > LONGEST) return Optional.empty();
      if (System.nanoTime() > deadline)
        throw new IOException("the body took longer than " + PATIENCE.toSeconds() + " s");
      if (length == bytes.length) bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    return Optional.of(Arrays.copyOf(bytes, length));
  }

  /// The fields of a form; empty if it is not well-formed or has too many.
  static Optional<Map<String, List<String>>> fields(byte[] body) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    int count = 0;
    for (int from = 0; from < body.length; ) {
      int end = indexOf(body, '&', from, body.length);
      if (end > from) {
        if (++count > MOST_FIELDS) return Optional.empty();
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
