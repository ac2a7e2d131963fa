package prongsai.invitation;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Random bytes that are the same for the same seed: HMAC-SHA256 of 0, 1, 2, … under the seed. With
/// it, one form that is sent twice gets one ticket, without the server keeping either.
final class RepeatableRandom extends SecureRandom {
  private static final long serialVersionUID = 1;
  private static final String HMAC = "HmacSHA256";

  private final byte[] seed;
  private long block;
  private byte[] ready = new byte[0];
  private int used;

  /// @param seed secret and random
  RepeatableRandom(byte[] seed) {
    this.seed = seed.clone();
  }

  @Override
  public synchronized void nextBytes(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (used == ready.length) refill();
      bytes[i] = ready[used++];
    }
  }

  private void refill() {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(seed, HMAC));
      ready = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(block++).array());
      used = 0;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + HMAC, e);
    }
  }
}
