package prongsai.importing.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;

/// Text as people write it, brought to one form, so that what looks alike is alike.
public final class Written {
  private static final char SARA_E = '\u0e40';
  private static final char SARA_AE = '\u0e41';
  private static final char SARA_AA = '\u0e32';
  private static final char SARA_AM = '\u0e33';
  private static final char NIKHAHIT = '\u0e4d';
  private static final int OFFSET_OF_BUDDHIST_ERA = 543;

  private Written() {}

  /// Trimmed, any run of blanks one space, invisible marks dropped; Thai vowels typed in two pieces
  /// (`เ` + `เ`, `ํ` + `า`) put together.
  public static String plain(String written) {
    if (isPlain(written)) return written;
    StringBuilder plain = new StringBuilder(written.length());
    boolean gap = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (isBlank(c)) gap = !plain.isEmpty();
      else if (!isInvisible(c)) {
        if (gap) plain.append(' ');
        gap = false;
        join(plain, c);
      }
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static boolean isPlain(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c <= ' ' || c > '~') return false;
    }
    return true;
  }

  private static void join(StringBuilder plain, char c) {
    int last = plain.length() - 1;
    if (c == SARA_E && last >= 0 && plain.charAt(last) == SARA_E) plain.setCharAt(last, SARA_AE);
    else if (c == SARA_AA && last >= 0 && plain.charAt(last) == NIKHAHIT)
      plain.setCharAt(last, SARA_AM);
    else if (c == SARA_AA
        && last >= 1
        && isTone(plain.charAt(last))
        && plain.charAt(last - 1) == NIKHAHIT) plain.deleteCharAt(last - 1).append(SARA_AM);
    else plain.append(c);
  }

  private static boolean isTone(char c) {
    return c >= '\u0e48' && c <= '\u0e4b';
  }

  private static boolean isBlank(char c) {
    return (c > 0 && c <= ' ') || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\u200b' || c == '\u200c' || c == '\u200d' || c == '\u2060' || c == '\ufeff';
  }

  /// For comparing: plain, letters lowered.
  public static String key(String written) {
    return plain(written).toLowerCase(Locale.ROOT);
  }

  /// Thai digits as Arabic ones.
  public static String digits(String written) {
    StringBuilder digits = new StringBuilder(written);
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c >= '๐' && c <= '๙') digits.setCharAt(i, (char) ('0' + c - '๐'));
    }
    return digits.toString();
  }

  /// A fiscal year in the Buddhist era (`2565`, `๒๕๖๕`, `พ.ศ. 2565`, `FY2565`; 2022 of the common
  /// era is 2565); empty when it is none.
  public static OptionalInt year(String written) {
    String digits = digits(written).replaceAll("\\D", "");
    if (digits.length() != 4 || written.length() > 40) return OptionalInt.empty();
    int year = Integer.parseInt(digits);
    if (year >= 1997 && year <= 2157) year += OFFSET_OF_BUDDHIST_ERA;
    return year >= 2540 && year <= 2700 ? OptionalInt.of(year) : OptionalInt.empty();
  }
}
