package prongsai.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import prongsai.access.Sha256;

/// Things that nobody must guess.
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  /// Crockford's digits: none looks like another.
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

  private Secrets() {}

  /// Random bytes.
  public static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /// The secret part of a one-time address: 256 bits in 43 letters.
  public static String forAddress() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
  }

  /// What is stored of the secret part of an address. It is random enough to need no salt.
  public static byte[] hashed(String secret) {
    return Sha256.of(secret).bytes();
  }

  /// A recovery code for people to write down: 50 bits, `7h3k9-mq2xz`.
  public static String recoveryCode() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      if (i == 5) code.append('-');
      code.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
    }
    return code.toString();
  }

  /// A recovery code as it was meant: without blanks and hyphens, in small letters, `o` as 0, `i`
  /// and `l` as 1.
  public static String asMeant(String typed) {
    return typed
        .replaceAll("[\\s-]", "")
        .toLowerCase(Locale.ROOT)
        .replace('o', '0')
        .replace('i', '1')
        .replace('l', '1');
  }

  /// A keyed hash: who has the database but not the key cannot try values.
  public static byte[] hashed(byte[] key, String value) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /// Whether two texts are equal, without telling by the time taken how much of them is.
  public static boolean equal(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
