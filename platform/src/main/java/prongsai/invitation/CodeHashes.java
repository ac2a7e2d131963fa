package prongsai.invitation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import prongsai.round.RoundId;
import prongsai.web.ServerKeys;

/// What is stored of a code: HMAC-SHA256 of round and code under a key that does not lie in the
/// database. Who has the database alone cannot try codes, nor tell one round's from another's.
final class CodeHashes {
  private static final String KEY = "codes";
  private static final String HMAC = "HmacSHA256";
  private final ServerKeys keys;

  CodeHashes(ServerKeys keys) {
    this.keys = keys;
  }

  /// 32 bytes.
  byte[] of(RoundId round, StaffCode code) {
    return hash(keys.key(KEY), round, code);
  }

  private static byte[] hash(byte[] key, RoundId round, StaffCode code) {
    UUID id = round.value();
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      mac.update(
          ByteBuffer.allocate(16)
              .putLong(id.getMostSignificantBits())
              .putLong(id.getLeastSignificantBits())
              .flip());
      return mac.doFinal(code.digits().getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + HMAC, e);
    }
  }
}
