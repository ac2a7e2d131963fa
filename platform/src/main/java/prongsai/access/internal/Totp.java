package prongsai.access.internal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The six digits of authenticator apps: RFC 6238 with SHA-1 and steps of 30 seconds, as every app
/// knows it.
public final class Totp {
  private static final long STEP_SECONDS = 30;
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Totp() {}

  /// The number of the time step of a moment.
  public static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
  }

  /// The code of a step, with leading zeros.
  ///
  /// @param digits 6 to 8
  public static String code(byte[] secret, long step, int digits) {
    byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
    String all = String.format(java.util.Locale.ROOT, "%010d", number);
    return all.substring(all.length() - digits);
  }

  /// The step whose six digits were typed: the current one or, because clocks differ and people are
  /// slow, one beside it.
  public static OptionalLong stepOf(String typed, byte[] secret, Instant now) {
    long current = step(now);
    for (long step = current - 1; step <= current + 1; step++)
      if (Secrets.equal(code(secret, step, 6), typed)) return OptionalLong.of(step);
    return OptionalLong.empty();
  }

  /// A secret as people type it into an app: base 32 without padding.
  public static String written(byte[] secret) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte octet : secret) {
      buffer = (buffer << 8) | (octet & 0xff);
      for (bits += 8; bits >= 5; bits -= 5) text.append(BASE32.charAt((buffer >> (bits - 5)) & 31));
      buffer &= (1 << bits) - 1;
    }
    return bits == 0
        ? text.toString()
        : text.append(BASE32.charAt(buffer << (5 - bits))).toString();
  }

  private static byte[] hmac(byte[] secret, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
