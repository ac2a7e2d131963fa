package prongsai.blind;

import java.util.Base64;
import prongsai.blind.Checked.Good;
import prongsai.blind.Checked.Reason;
import prongsai.blind.Checked.Refused;

/// Bytes as text that fits into addresses and forms: base64url without padding (RFC 4648, 5).
///
/// One value has exactly one text. Decoders commonly let the unused bits of the last character
/// vary; here such a text is refused, so that nobody can write the same thing in two ways.
public final class Base64Url {
  private Base64Url() {}

  public static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// The bytes of a text, when it is the one that [#encode] writes for them.
  ///
  /// @param least of bytes, at least
  /// @param most of bytes, at most; longer texts are refused without being decoded
  public static Checked<byte[]> decode(String text, int least, int most) {
    if (text.length() < lengthOf(least) || text.length() > lengthOf(most))
      return new Refused<>(Reason.WRONG_LENGTH);
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      return encode(bytes).equals(text) ? new Good<>(bytes) : new Refused<>(Reason.NOT_BASE64URL);
    } catch (IllegalArgumentException notBase64Url) {
      return new Refused<>(Reason.NOT_BASE64URL);
    }
  }

  private static int lengthOf(int bytes) {
    return Math.ceilDiv(bytes * 8, 6);
  }
}
