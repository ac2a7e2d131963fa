package prongsai.documents.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes being written in the notation of PDF: numbers, names, strings.
public final class Bytes {
  private static final String HEX = "0123456789ABCDEF";
  private byte[] bytes;
  private int length;

  public Bytes(int capacity) {
    bytes = new byte[capacity];
  }

  public int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  byte[] array() {
    return bytes;
  }

  public byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }

  private void room(int more) {
    if (length + more > bytes.length)
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
  }

  public Bytes octet(int octet) {
    room(1);
    bytes[length++] = (byte) octet;
    return this;
  }

  /// Characters of Latin-1 as they are.
  @SuppressWarnings("deprecation") // the only copy of Latin-1 characters that makes no copy first
  public Bytes ascii(String characters) {
    int count = characters.length();
    room(count);
    characters.getBytes(0, count, bytes, length);
    length += count;
    return this;
  }

  public Bytes append(Bytes more) {
    return append(more.bytes, more.length);
  }

  public Bytes append(byte[] more, int count) {
    room(count);
    System.arraycopy(more, 0, bytes, length, count);
    length += count;
    return this;
  }

  public Bytes integer(long value) {
    if (value < 0) return octet('-').integer(-value);
    if (value >= 10) integer(value / 10);
    return octet('0' + (int) (value % 10));
  }

  /// A number with at most two decimals, followed by a space.
  public Bytes number(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) octet('-');
    long size = Math.abs(hundredths);
    integer(size / 100);
    int fraction = (int) (size % 100);
    if (fraction != 0) {
      octet('.').octet('0' + fraction / 10);
      if (fraction % 10 != 0) octet('0' + fraction % 10);
    }
    return octet(' ');
  }

  /// A colour `0xRRGGBB` as three numbers.
  public Bytes color(int rgb) {
    for (int shift = 16; shift >= 0; shift -= 8) {
      long thousandths = Math.round((rgb >> shift & 0xff) * 1000 / 255.0);
      if (thousandths == 1000) ascii("1 ");
      else if (thousandths == 0) ascii("0 ");
      else octet('.').integerOfThree(thousandths).octet(' ');
    }
    return this;
  }

  private Bytes integerOfThree(long thousandths) {
    return octet('0' + (int) (thousandths / 100))
        .octet('0' + (int) (thousandths / 10 % 10))
        .octet('0' + (int) (thousandths % 10));
  }

  /// A reference to an object.
  public Bytes reference(int object) {
    return integer(object).ascii(" 0 R ");
  }

  /// A text string: any characters, as UTF-16 inside parentheses.
  public Bytes text(String characters) {
    ascii("(\u00fe\u00ff");
    for (int i = 0; i < characters.length(); i++) escapedPair(characters.charAt(i));
    return octet(')');
  }

  /// A two-byte code inside a string in parentheses.
  public Bytes escapedPair(int code) {
    return escaped(code >> 8).escaped(code & 0xff);
  }

  private Bytes escaped(int octet) {
    return switch (octet) {
      case '(', ')', '\\' -> octet('\\').octet(octet);
      case '\r' -> octet('\\').octet('r');
      default -> octet(octet);
    };
  }

  /// A two-byte code as four hexadecimal digits.
  public Bytes hexPair(int code) {
    for (int shift = 12; shift >= 0; shift -= 4) octet(HEX.charAt(code >> shift & 0xf));
    return this;
  }

  public Bytes utf8(String characters) {
    byte[] encoded = characters.getBytes(StandardCharsets.UTF_8);
    return append(encoded, encoded.length);
  }
}
