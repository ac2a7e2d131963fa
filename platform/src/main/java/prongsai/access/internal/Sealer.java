package prongsai.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import prongsai.web.ServerKeys;

/// Encrypts what lies in the database or in a browser but is for this server only: AES-256-GCM
/// under a key outside the database. What was sealed for one purpose does not open for another.
@Component
public class Sealer {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  /// With the key `sealing` of the installation.
  public Sealer(ServerKeys keys) {
    key = new SecretKeySpec(keys.key("sealing"), "AES");
  }

  /// Nonce, encrypted bytes and their authentication.
  public byte[] seal(String purpose, byte[] plain) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(plain);
      byte[] sealed = Arrays.copyOf(nonce, NONCE + encrypted.length);
      System.arraycopy(encrypted, 0, sealed, NONCE, encrypted.length);
      return sealed;
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /// What was sealed; empty if it was changed, or sealed for something else or by somebody else.
  public Optional<byte[]> open(String purpose, byte[] sealed) {
    if (sealed.length < NONCE) return Optional.empty();
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), purpose);
      return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
    } catch (GeneralSecurityException tampered) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
