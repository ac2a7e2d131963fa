package prongsai.importing.internal.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Looking at eight bytes at once. Byte `i` of a word stands in its bits `8i` to `8i + 7`.
public final class Bytes {
  /// How many readable bytes must follow the last byte of interest.
  public static final int SLACK = 8;

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private Bytes() {}

  /// The eight bytes from a place on.
  public static long word(byte[] bytes, int at) {
    return (long) WORD.get(bytes, at);
  }

  /// A word of eight equal bytes.
  public static long pattern(int b) {
    return (b & 0xff) * ONES;
  }

  /// Marks where a word has the byte of a pattern: the lowest bit set is the high bit of the first
  /// such byte, 0 when there is none. Bits above the lowest may be false.
  public static long marks(long word, long pattern) {
    long x = word ^ pattern;
    return (x - ONES) & ~x & HIGHS;
  }

  /// Position of the first byte marked.
  public static int first(long marks) {
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }

  /// The bytes of a word before the first one marked.
  public static long before(long word, long marks) {
    return word & ((Long.lowestOneBit(marks) - 1) >>> 7);
  }

  /// Where a byte stands first within `[from, to)`; `to` when nowhere. Reads up to [#SLACK] bytes
  /// further.
  public static int find(byte[] bytes, int b, int from, int to) {
    long pattern = pattern(b);
    for (int i = from; i < to; i += 8) {
      long marks = marks(word(bytes, i), pattern);
      if (marks != 0) return Math.min(to, i + first(marks));
    }
    return to;
  }

  /// Where the first byte above 127 stands within `[from, to)`; `to` when nowhere.
  public static int findHigh(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i += 8) {
      long marks = word(bytes, i) & HIGHS;
      if (marks != 0) return Math.min(to, i + first(marks));
    }
    return to;
  }

  /// Where the last line end of `[from, to)` stops; -1 when there is none. A carriage return as the
  /// very last byte does not count unless `complete`: a line feed may follow.
  public static int afterLastLineEnd(byte[] bytes, int from, int to, boolean complete) {
    for (int i = to - 1; i >= from; i--) {
      if (bytes[i] == '\n') return i + 1;
      if (bytes[i] == '\r' && (complete || i < to - 1)) return i + 1;
    }
    return -1;
  }
}
