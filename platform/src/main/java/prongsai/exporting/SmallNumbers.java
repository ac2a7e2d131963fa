package prongsai.exporting;

import java.io.ByteArrayOutputStream;

/// Parquet's hybrid of runs and packed bits (RLE), for numbers of few bits: positions in a
/// dictionary, and which cells are empty. Eight equal numbers and more become a run; others are
/// packed eight by eight.
///
/// Source: Encodings.md of Apache Parquet, "Run Length Encoding / Bit-Packing Hybrid".
final class SmallNumbers {
  private static final int GROUP = 8;

  private final ByteArrayOutputStream to;
  private final int bits;

  private SmallNumbers(ByteArrayOutputStream to, int bits) {
    this.to = to;
    this.bits = bits;
  }

  /// Writes the first `count` numbers.
  static void write(ByteArrayOutputStream to, int[] numbers, int count, int bits) {
    new SmallNumbers(to, bits).write(numbers, count);
  }

  /// How many bits numbers up to a largest one need; at least one.
  static int bits(int largest) {
    return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(largest));
  }

  private void write(int[] numbers, int count) {
    int at = 0;
    while (at < count) {
      int run = run(numbers, at, count);
      if (run >= GROUP) {
        repeated(numbers[at], run);
        at += run;
      } else {
        int groups = packedGroups(numbers, at, count);
        packed(numbers, at, count, groups);
        at += groups * GROUP;
      }
    }
  }

  private static int run(int[] numbers, int from, int count) {
    int end = from + 1;
    while (end < count && numbers[end] == numbers[from]) end++;
    return end - from;
  }

  /// How many groups of eight to pack before a run pays.
  private static int packedGroups(int[] numbers, int from, int count) {
    int groups = 1;
    while (from + groups * GROUP < count && run(numbers, from + groups * GROUP, count) < GROUP)
      groups++;
    return groups;
  }

  private void repeated(int number, int times) {
    CompactThrift.varint(to, (long) times << 1);
    for (int shift = 0; shift < bits; shift += Byte.SIZE) to.write(number >>> shift);
  }

  /// The last group is filled up with zeros, which readers leave out.
  private void packed(int[] numbers, int from, int count, int groups) {
    CompactThrift.varint(to, ((long) groups << 1) | 1);
    long waiting = 0;
    int filled = 0;
    for (int i = from; i < from + groups * GROUP; i++) {
      waiting |= (i < count ? (long) numbers[i] : 0) << filled;
      filled += bits;
      for (; filled >= Byte.SIZE; filled -= Byte.SIZE) {
        to.write((int) waiting);
        waiting >>>= Byte.SIZE;
      }
    }
  }
}
