package prongsai.importing.internal.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A part of a workbook, unpacked up to a limit only.
final class Limited extends FilterInputStream {
  /// The part unpacks to more than the limit.
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge(long limit) {
      super("unpacks to more than " + limit + " bytes");
    }
  }

  private final long limit;
  private long count;

  Limited(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) took(1);
    return b;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    if (read > 0) took(read);
    return read;
  }

  private void took(int bytes) throws IOException {
    count += bytes;
    if (count > limit) throw new TooLarge(limit);
  }
}
