package prongsai.survey.work;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Gives out and checks the tokens of forms, without remembering any.
///
/// A token is `EPOCH.RANDOM.SEAL`: the number of the ten minutes since 1970 in which it was given
/// out, in base 36; 128 random bits; and the first 128 bits of HMAC-SHA256 over the link and both,
/// under a key of the server; the last two in base64url. At most [#LONGEST] characters.
///
/// It serves three ends. A form that did not come from us is refused, as from a page of a stranger;
/// since respondents do not sign in, there is no session that such a page could abuse, and nothing
/// that a token could be tied to. A form that is sent twice counts once ([FormToken.Valid]). And
/// [ProofOfWork] is done for a token, so it cannot be done before the token is given out.
///
/// Safe for any number of threads. Times are those of the clock, to ten minutes: nothing finer is
/// in a token, and the token is not to be kept with an answer.
public final class FormTokens {
  /// How long a token is good, at least; ten minutes more at most.
  public static final Duration LIFETIME = Duration.ofHours(24);

  /// Characters of a token, at most.
  public static final int LONGEST = 54;

  /// Bytes of a key, at least.
  public static final int KEY = 32;

  private static final Duration EPOCH = Duration.ofMinutes(10);
  private static final long LIVES = LIFETIME.dividedBy(EPOCH);

  /// Clocks of two servers may differ, so a token may come from the next ten minutes.
  private static final long AHEAD = 1;

  private static final int BYTES = 16;
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
  private static final Pattern TOKEN =
      Pattern.compile("((0|[1-9a-z][0-9a-z]{0,7})\\.([\\w-]{22}))\\.([\\w-]{22})");

  /// Never used itself: each use is a copy. A `ThreadLocal` would be of no use to virtual threads,
  /// of which every request has a new one.
  private final Mac sealing;

  private final SecureRandom random;
  private final Clock clock;

  /// Tokens under a key.
  ///
  /// @param key of [#KEY] random bytes or more, for nothing else; the same on all servers
  public FormTokens(byte[] key, SecureRandom random, Clock clock) {
    if (key.length < KEY)
      throw new IllegalArgumentException("a key has at least 32 bytes: " + key.length);
    this.random = random;
    this.clock = clock;
    try {
      sealing = Mac.getInstance("HmacSHA256");
      sealing.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  /// A new token for a form of this link.
  public String issue(String link) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String open = Long.toString(now(), Character.MAX_RADIX) + "." + TEXT.encodeToString(bytes);
    return open + "." + seal(link, open);
  }

  /// Whether a form of this link may use the token.
  ///
  /// @param token as it came from outside
  public FormToken check(String link, String token) {
    if (token.length() > LONGEST) return new FormToken.Forged();
    Matcher parts = TOKEN.matcher(token);
    return parts.matches() ? check(link, parts.toMatchResult()) : new FormToken.Forged();
  }

  private FormToken check(String link, MatchResult parts) {
    if (!same(seal(link, parts.group(1)), parts.group(4))) return new FormToken.Forged();
    long age = now() - Long.parseLong(parts.group(2), Character.MAX_RADIX);
    return age < -AHEAD || age > LIVES
        ? new FormToken.Expired()
        : new FormToken.Valid(parts.group(3));
  }

  /// Takes as long for any two texts of one length.
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(bytes(one), bytes(other));
  }

  private String seal(String link, String open) {
    try {
      Mac mac = (Mac) sealing.clone();
      byte[] whole = mac.doFinal(bytes("prongsai form\n" + link + "\n" + open));
      return TEXT.encodeToString(Arrays.copyOf(whole, BYTES));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("HmacSHA256 of the JDK can be copied", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private long now() {
    return Math.floorDiv(clock.millis(), EPOCH.toMillis());
  }
}
