package prongsai.survey.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;

/// A page that is the same for all visitors but for one place, kept compressed: each visitor's copy
/// is made without compressing again.
///
/// It is one gzip member (RFC 1952): what stands before the gap, deflated and ended at a whole byte
/// (RFC 1951, full flush); the text of the gap in stored blocks; what stands behind it, deflated
/// with a last block; the checksum, put together from those of the three. Safe for any number of
/// threads.
public final class SplicedPage {
  /// Stands in a page where the gap is; no page has it otherwise.
  public static final String GAP = "\ue000gap\ue000";

  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
  private static final int STORED_HEADER = 5;
  private static final int LONGEST_STORED = 0xffff;
  private static final int TRAILER = 8;

  private final byte[] before;
  private final int beforeLength;
  private final int beforeChecksum;
  private final byte[] behind;
  private final int behindLength;
  private final Checksum behindChecksum;

  private SplicedPage(byte[] head, byte[] tail) {
    before = deflated(head, Deflater.FULL_FLUSH);
    beforeLength = head.length;
    beforeChecksum = Checksum.of(head, head.length);
    behind = deflated(tail, Deflater.NO_FLUSH);
    behindLength = tail.length;
    behindChecksum = Checksum.of(tail);
  }

  /// A page with one [#GAP].
  ///
  /// @throws IllegalArgumentException when it has none, or several
  public static SplicedPage of(String page) {
    int gap = page.indexOf(GAP);
    if (gap < 0 || page.indexOf(GAP, gap + 1) >= 0)
      throw new IllegalArgumentException("a page has one gap");
    return new SplicedPage(
        page.substring(0, gap).getBytes(StandardCharsets.UTF_8),
        page.substring(gap + GAP.length()).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] deflated(byte[] bytes, int flush) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(bytes);
      if (flush == Deflater.NO_FLUSH) deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
      byte[] buffer = new byte[8192];
      for (int n = buffer.length; n == buffer.length; ) {
        n = deflater.deflate(buffer, 0, buffer.length, flush);
        out.write(buffer, 0, n);
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /// The page with its gap filled, as gzip.
  public byte[] gzip(byte[] gap) {
    int blocks = (gap.length + LONGEST_STORED - 1) / LONGEST_STORED;
    int size = HEADER.length + before.length + STORED_HEADER * blocks + gap.length;
    byte[] whole = new byte[size + behind.length + TRAILER];
    int at = put(HEADER, 0, HEADER.length, whole, 0);
    at = put(before, 0, before.length, whole, at);
    for (int from = 0; from < gap.length; from += LONGEST_STORED) {
      int length = Math.min(LONGEST_STORED, gap.length - from);
      whole[at++] = 0; // not the last block, stored
      at = putShort(length, whole, at);
      at = putShort(~length, whole, at);
      at = put(gap, from, length, whole, at);
    }
    at = put(behind, 0, behind.length, whole, at);
    at = putInt(checksum(gap), whole, at);
    putInt(beforeLength + gap.length + behindLength, whole, at);
    return whole;
  }

  private int checksum(byte[] gap) {
    return behindChecksum.after(Checksum.continued(beforeChecksum, gap));
  }

  /// The page with its gap filled, not compressed.
  public byte[] plain(byte[] gap) {
    byte[] whole = gzip(gap);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(whole))) {
      return in.readAllBytes();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /// How many bytes it keeps in memory.
  int weight() {
    return before.length + behind.length;
  }

  private static int put(byte[] from, int offset, int length, byte[] to, int at) {
    System.arraycopy(from, offset, to, at, length);
    return at + length;
  }

  private static int putShort(int value, byte[] to, int at) {
    to[at] = (byte) value;
    to[at + 1] = (byte) (value >>> 8);
    return at + 2;
  }

  private static int putInt(int value, byte[] to, int at) {
    return putShort(value >>> 16, to, putShort(value, to, at));
  }
}
