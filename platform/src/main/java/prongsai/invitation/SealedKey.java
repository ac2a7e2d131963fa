package prongsai.invitation;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import prongsai.round.RoundId;

/// Encrypts the private key of a round for storage: AES-256-GCM, a random nonce of 12 bytes in
/// front, bound to the round so that keys cannot be exchanged between rows.
final class SealedKey {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private SealedKey() {}

  static byte[] seal(byte[] privateKey, RoundId round, byte[] secret, SecureRandom random) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] sealed = apply(Cipher.ENCRYPT_MODE, secret, nonce, round, privateKey);
    return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
  }

  /// @throws IllegalStateException when it was sealed with another secret, for another round, or is
  ///   damaged
  static byte[] open(byte[] sealed, RoundId round, byte[] secret) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE);
    return apply(
        Cipher.DECRYPT_MODE,
        secret,
        nonce,
        round,
        Arrays.copyOfRange(sealed, NONCE, sealed.length));
  }

  private static byte[] apply(int mode, byte[] secret, byte[] nonce, RoundId round, byte[] bytes) {
    UUID id = round.value();
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(
          ByteBuffer.allocate(16)
              .putLong(id.getMostSignificantBits())
              .putLong(id.getLeastSignificantBits())
              .array());
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "the signing key of round "
              + round
              + " cannot be opened: the file keys/signing does not belong to this database",
          e);
    }
  }
}
