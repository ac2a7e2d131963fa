package prongsai.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 hash.
///
/// @param hex 64 hexadecimal digits in small letters
public record Sha256(String hex) {
  /// What stands before the first entry of the audit trail.
  public static final Sha256 NONE = new Sha256("0".repeat(64));

  public Sha256 {
    if (!hex.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("not a SHA-256: " + hex);
  }

  /// The hash of a text in UTF-8.
  public static Sha256 of(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return of(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /// A hash from its 32 bytes.
  public static Sha256 of(byte[] bytes) {
    return new Sha256(HexFormat.of().formatHex(bytes));
  }

  /// Its 32 bytes.
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
