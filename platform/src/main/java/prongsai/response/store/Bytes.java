package prongsai.response.store;

import java.util.Arrays;

/// Bytes as a value. They are not copied: whoever has them leaves them as they are.
public final class Bytes {
  private final byte[] bytes;

  private Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Wraps bytes.
  public static Bytes of(byte[] bytes) {
    return new Bytes(bytes);
  }

  /// The bytes themselves.
  public byte[] array() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /// Nothing of them, so that nothing can get into a log.
  @Override
  public String toString() {
    return "Bytes";
  }
}
