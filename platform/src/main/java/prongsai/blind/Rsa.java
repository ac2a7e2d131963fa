package prongsai.blind;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.interfaces.RSAKey;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Arrays;

/// Numbers and keys of RSA, as RFC 8017 names them.
final class Rsa {
  /// The only public exponent that we make or accept. A signer who could choose the exponent could
  /// choose one that divides the order of the group and learn something of what it signs.
  static final BigInteger EXPONENT = RSAKeyGenParameterSpec.F4;

  static final int LEAST_BITS = 2048;
  static final int MOST_BITS = 4096;

  private Rsa() {}

  static KeyFactory factory() {
    try {
      return KeyFactory.getInstance("RSA");
    } catch (NoSuchAlgorithmException e) {
      throw broken(e);
    }
  }

  /// Every JDK must have RSA and SHA; one that has not cannot run this program.
  static IllegalStateException broken(GeneralSecurityException e) {
    return new IllegalStateException("this JDK cannot do RSA: " + e.getMessage(), e);
  }

  /// @throws IllegalArgumentException on a key of another size or exponent than ours
  static <K extends Key & RSAKey> void requireOurs(K key, BigInteger exponent) {
    int bits = key.getModulus().bitLength();
    if (bits < LEAST_BITS || bits > MOST_BITS || bits % 8 != 0)
      throw new IllegalArgumentException(
          "RSA keys have %d to %d bits, in whole bytes: %d".formatted(LEAST_BITS, MOST_BITS, bits));
    if (!exponent.equals(EXPONENT))
      throw new IllegalArgumentException("the exponent is %s: %s".formatted(EXPONENT, exponent));
  }

  static BigInteger number(byte[] bytes) {
    return new BigInteger(1, bytes);
  }

  /// The number in exactly so many bytes, the highest first.
  static byte[] bytes(BigInteger number, int length) {
    byte[] written = number.toByteArray(); // may have a leading zero for the sign
    int extra = Math.max(0, written.length - length);
    byte[] bytes = new byte[length];
    int from = Math.max(0, length - written.length);
    System.arraycopy(written, extra, bytes, from, written.length - extra);
    Arrays.fill(written, (byte) 0);
    return bytes;
  }

  /// A number from 1 to below `bound`, each as likely as the other.
  static BigInteger random(BigInteger bound, SecureRandom random) {
    while (true) {
      BigInteger number = new BigInteger(bound.bitLength(), random);
      if (number.signum() > 0 && number.compareTo(bound) < 0) return number;
    }
  }
}
