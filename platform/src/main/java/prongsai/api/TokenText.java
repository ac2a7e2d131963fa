package prongsai.api;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.access.Sha256;

/// A token as a program sends it: `prg_<handle>_<secret>`. The handle finds it, the secret of 256
/// random bits proves it; scanners for leaked secrets know it by its beginning.
final class TokenText {
  private static final Pattern FORM =
      Pattern.compile("prg_([0-9a-hjkmnp-tv-z]{8})_([A-Za-z0-9_-]{43})");
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int HANDLE = 8;
  private static final int SECRET = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String handle;
  private final String secret;

  private TokenText(String handle, String secret) {
    this.handle = handle;
    this.secret = secret;
  }

  static TokenText random() {
    StringBuilder handle = new StringBuilder();
    for (int i = 0; i < HANDLE; i++) handle.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
    byte[] secret = new byte[SECRET];
    RANDOM.nextBytes(secret);
    return new TokenText(
        handle.toString(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /// Empty when it cannot be one.
  static Optional<TokenText> read(String text) {
    Matcher parts = FORM.matcher(text);
    return parts.matches()
        ? Optional.of(new TokenText(parts.group(1), parts.group(2)))
        : Optional.empty();
  }

  String handle() {
    return handle;
  }

  Sha256 hash() {
    return Sha256.of(secret);
  }

  /// For the owner's eyes, once.
  String whole() {
    return "prg_" + handle + "_" + secret;
  }

  /// Not the secret, so that it cannot get into a log.
  @Override
  public String toString() {
    return "prg_" + handle;
  }
}
