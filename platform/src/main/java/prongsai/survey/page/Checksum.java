package prongsai.survey.page;

import java.util.zip.CRC32;

/// The CRC-32 of bytes that are appended again and again to others, without reading them again.
///
/// Appending `n` bytes multiplies the remainder of what stands before by x^(8n), modulo the
/// polynomial of CRC-32; that is linear in its bits, so for bytes known beforehand it is a table of
/// 32 words (as `crc32_combine` of zlib).
final class Checksum {
  private static final int POLYNOMIAL = 0xedb88320; // bits reversed, as CRC-32 is computed

  private static final int[] OF_BYTE = ofByte();

  private final int own;
  private final int[] shift; // what each bit of the remainder before becomes

  private Checksum(int own, int[] shift) {
    this.own = own;
    this.shift = shift;
  }

  /// Of bytes that others stand before.
  static Checksum of(byte[] bytes) {
    int[] oneByte = new int[Integer.SIZE];
    for (int bit = 0; bit < Integer.SIZE; bit++) oneByte[bit] = byOneByte(1 << bit);
    int[] shift = identity();
    int[] power = oneByte;
    for (int length = bytes.length; length > 0; length >>= 1) {
      if ((length & 1) == 1) shift = product(power, shift);
      power = product(power, power);
    }
    return new Checksum(of(bytes, bytes.length), shift);
  }

  static int of(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }

  private static int[] ofByte() {
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) table[i] = byOneByte(i);
    return table;
  }

  /// The checksum of bytes whose own is given, followed by a few more.
  static int continued(int before, byte[] bytes) {
    int remainder = ~before;
    for (byte one : bytes) remainder = OF_BYTE[(remainder ^ one) & 0xff] ^ (remainder >>> 8);
    return ~remainder;
  }

  /// The checksum of other bytes, whose own is given, followed by these.
  int after(int before) {
    return times(shift, before) ^ own;
  }

  private static int byOneByte(int remainder) {
    int shifted = remainder;
    for (int bit = 0; bit < Byte.SIZE; bit++)
      shifted = (shifted >>> 1) ^ ((shifted & 1) == 0 ? 0 : POLYNOMIAL);
    return shifted;
  }

  private static int[] identity() {
    int[] rows = new int[Integer.SIZE];
    for (int bit = 0; bit < Integer.SIZE; bit++) rows[bit] = 1 << bit;
    return rows;
  }

  private static int[] product(int[] outer, int[] inner) {
    int[] rows = new int[Integer.SIZE];
    for (int bit = 0; bit < Integer.SIZE; bit++) rows[bit] = times(outer, inner[bit]);
    return rows;
  }

  private static int times(int[] rows, int vector) {
    int sum = 0;
    for (int rest = vector; rest != 0; rest &= rest - 1)
      sum ^= rows[Integer.numberOfTrailingZeros(rest)];
    return sum;
  }
}
