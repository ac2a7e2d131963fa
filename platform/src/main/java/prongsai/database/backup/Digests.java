package prongsai.database.backup;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over what passes by.
final class Digests {
  private Digests() {}

  static DigestOutputStream over(OutputStream to) {
    try {
      return new DigestOutputStream(to, MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String text(DigestOutputStream passed) {
    return HexFormat.of().formatHex(passed.getMessageDigest().digest());
  }
}
