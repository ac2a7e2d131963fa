package prongsai.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people type into fields, read generously: Thai or Arabic digits, commas between thousands,
/// days in either era, blanks and invisible marks anywhere around.
public final class Typed {
  private static final int ERA = 543;

  /// No year of the common era that matters is later, none of the Buddhist era earlier.
  private static final int FIRST_BUDDHIST = 2400;

  private static final Pattern INVISIBLE = Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff]");
  private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[, ](?=\\d{3}(\\D|$))");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern WORDS =
      Pattern.compile("(\\d{1,2}) ?([ก-์.]+) ?(?:พ\\.ศ\\. ?)?(\\d{4})");

  private Typed() {}

  /// Trimmed, any run of blanks one space, without invisible marks.
  public static String text(String typed) {
    return GAPS.matcher(INVISIBLE.matcher(typed).replaceAll("")).replaceAll(" ").strip();
  }

  /// Thai digits as Arabic ones.
  public static String arabic(String typed) {
    StringBuilder digits = new StringBuilder(typed);
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c >= '๐' && c <= '๙') digits.setCharAt(i, (char) ('0' + c - '๐'));
    }
    return digits.toString();
  }

  /// A number of people or things; empty when it is none, negative or beyond all reason.
  public static OptionalLong number(String typed) {
    String digits = THOUSANDS.matcher(arabic(text(typed))).replaceAll("");
    return digits.matches("\\d{1,12}")
        ? OptionalLong.of(Long.parseLong(digits))
        : OptionalLong.empty();
  }

  /// A day: `2566-03-31`, `31/3/2566`, `31 มีนาคม 2566`, `31 มี.ค. 2566`, in either era; empty when
  /// it is none.
  public static Optional<LocalDate> date(String typed) {
    String text = arabic(text(typed));
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) return day(iso.group(1), number(iso, 2), iso.group(3));
    Matcher slashes = SLASHES.matcher(text);
    if (slashes.matches()) return day(slashes.group(3), number(slashes, 2), slashes.group(1));
    Matcher words = WORDS.matcher(text);
    return words.matches()
        ? day(words.group(3), ThaiDates.monthNamed(words.group(2)), words.group(1))
        : Optional.empty();
  }

  /// A day as people type it, in the Buddhist era: `31/3/2566`; what is no day stays as it was
  /// typed.
  public static String shownDate(String typed) {
    return date(typed)
        .map(day -> day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + (day.getYear() + ERA))
        .orElse(typed);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    int number = Integer.parseInt(year);
    try {
      return Optional.of(
          LocalDate.of(
              number >= FIRST_BUDDHIST ? number - ERA : number, month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
