package prongsai.invitation;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// The code of one paper slip: 60 random bits as 12 digits of Crockford's base 32 (no I, L, O, U),
/// printed `ABCD-EFGH-JKMN`. It says nothing of whom it is given to, nor of the slip before it.
public record StaffCode(String digits) {
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final int GROUP = 4;

  /// Longest input that is looked at.
  private static final int LONGEST = 64;

  /// @param digits 12 digits in capitals
  public StaffCode {
    if (!isCode(digits)) throw new IllegalArgumentException("not a code of 12 digits");
  }

  private static boolean isCode(String text) {
    return text.length() == LENGTH && text.chars().allMatch(one -> DIGITS.indexOf(one) >= 0);
  }

  /// A new code.
  public static StaffCode random(SecureRandom random) {
    long bits = random.nextLong();
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) text.append(DIGITS.charAt((int) (bits >>> (5 * i)) & 31));
    return new StaffCode(text.toString());
  }

  /// What somebody typed: small letters, O for 0, I or L for 1, Thai or full-width digits, spaces
  /// and dashes anywhere. Empty when it is no code.
  public static Optional<StaffCode> read(String typed) {
    if (typed.length() > LONGEST) return Optional.empty();
    StringBuilder text = new StringBuilder(LENGTH);
    Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(one -> !isBetween(one))
        .map(StaffCode::digit)
        .forEach(text::appendCodePoint);
    return isCode(text.toString()) ? Optional.of(new StaffCode(text.toString())) : Optional.empty();
  }

  private static boolean isBetween(int one) {
    return Character.isWhitespace(one)
        || Character.isSpaceChar(one)
        || Character.getType(one) == Character.DASH_PUNCTUATION
        || Character.getType(one) == Character.FORMAT
        || one == '\u2212' // minus
        || one == '_'
        || one == '.';
  }

  private static int digit(int one) {
    if (Character.isDigit(one)) return '0' + Character.digit(one, 10);
    return switch (one) {
      case 'O' -> '0';
      case 'I', 'L' -> '1';
      default -> one;
    };
  }

  /// As printed: three groups of four.
  public String printed() {
    return digits.substring(0, GROUP)
        + "-"
        + digits.substring(GROUP, 2 * GROUP)
        + "-"
        + digits.substring(2 * GROUP);
  }

  /// Not the code itself, so that it cannot get into a log.
  @Override
  public String toString() {
    return "StaffCode";
  }
}
