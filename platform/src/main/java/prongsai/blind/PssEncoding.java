package prongsai.blind;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// EMSA-PSS-ENCODE of RFC 8017, 9.1.1, with SHA-384, MGF1 with SHA-384 and 48 bytes of salt: what
/// is signed in place of a message.
final class PssEncoding {
  static final int SALT = 48;
  private static final int HASH = 48;

  private PssEncoding() {}

  /// @param salt of [#SALT] bytes
  /// @param bits the result, as a number, has at most so many: one fewer than the modulus
  static byte[] encode(byte[] message, byte[] salt, int bits) {
    int length = Math.ceilDiv(bits, 8);
    byte[] hash = sha384(new byte[8], sha384(message), salt);
    byte[] masked = new byte[length - HASH - 1];
    masked[masked.length - SALT - 1] = 1;
    System.arraycopy(salt, 0, masked, masked.length - SALT, SALT);
    byte[] mask = mask(hash, masked.length);
    for (int i = 0; i < masked.length; i++) masked[i] ^= mask[i];
    masked[0] &= (byte) (0xff >>> (8 * length - bits));
    byte[] encoded = Arrays.copyOf(masked, length);
    System.arraycopy(hash, 0, encoded, masked.length, HASH);
    encoded[length - 1] = (byte) 0xbc;
    return encoded;
  }

  /// MGF1 of RFC 8017, B.2.1.
  private static byte[] mask(byte[] seed, int length) {
    byte[] mask = new byte[length];
    for (int done = 0, block = 0; done < length; done += HASH, block++) {
      byte[] hash = sha384(seed, new byte[] {0, 0, 0, (byte) block});
      System.arraycopy(hash, 0, mask, done, Math.min(HASH, length - done));
    }
    return mask;
  }

  private static byte[] sha384(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-384");
      for (byte[] part : parts) digest.update(part);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw Rsa.broken(e);
    }
  }
}
