package prongsai.importing.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// UTF-16, as spreadsheets save "Unicode text", read as UTF-8. The byte order mark tells the order.
final class Utf16Stream extends InputStream {
  private final Reader reader;
  private final char[] chars = new char[8192];
  private byte[] bytes = new byte[0];
  private int at;
  private int kept;

  Utf16Stream(InputStream in) {
    this.reader = new InputStreamReader(in, StandardCharsets.UTF_16);
  }

  @Override
  public int read() throws IOException {
    return more() ? bytes[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) return 0;
    if (!more()) return -1;
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, offset, count);
    at += count;
    return count;
  }

  private boolean more() throws IOException {
    while (at == bytes.length) {
      int read = reader.read(chars, kept, chars.length - kept);
      if (read < 0) return false;
      int length = kept + read;
      kept = Character.isHighSurrogate(chars[length - 1]) ? 1 : 0;
      bytes = new String(chars, 0, length - kept).getBytes(StandardCharsets.UTF_8);
      at = 0;
      if (kept == 1) chars[0] = chars[length - 1];
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
