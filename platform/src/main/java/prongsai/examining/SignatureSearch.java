package prongsai.examining;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.examining.Hint.Finding;
import prongsai.scoring.framework.FiscalYear;

/// Looks for the day on which something was signed or announced.
final class SignatureSearch {
  private static final String KEY = "signature-date";
  private static final Pattern DAY =
      Pattern.compile(
          "(?:ลง ?วันที่|ณ ?วันที่) ?(?:เดือน ?)?(\\d{1,2}) ?(?:เดือน ?)?("
              + ThaiMonths.ANY
              + ") ?(?:พ ?\\. ?ศ ?\\. ?)?(25\\d\\d|\\d\\d)(?!\\d)");
  private static final int CENTURY = 2500;

  private SignatureSearch() {}

  static Hint hint(Found text, FiscalYear year, boolean readable) {
    Matcher day = DAY.matcher(text.folded());
    Hint other = none(readable);
    while (day.find()) {
      int month = ThaiMonths.of(day.group(2));
      int written = Integer.parseInt(day.group(3));
      int calendar = written < 100 ? CENTURY + written : written;
      String words = day.group(1) + " " + ThaiMonths.name(month) + " พ.ศ. " + calendar;
      String evidence = text.around(day.start(), day.end());
      if ((month < 3 ? calendar + 1 : calendar) == year.buddhistEra())
        return new Hint(KEY, Finding.SEEN, "พบวันที่ลงนามหรือประกาศ " + words, evidence);
      if (other.evidence().isEmpty())
        other =
            new Hint(
                KEY,
                Finding.CANNOT_TELL,
                "พบวันที่ลงนามหรือประกาศ " + words + " ซึ่งอยู่นอกปีงบประมาณ พ.ศ. " + year,
                evidence);
    }
    return other;
  }

  private static Hint none(boolean readable) {
    return readable
        ? new Hint(KEY, Finding.NOT_SEEN, "ไม่พบวันที่ลงนามหรือวันที่ประกาศ", "")
        : new Hint(
            KEY, Finding.CANNOT_TELL, "ยังบอกไม่ได้ว่ามีวันที่ลงนามหรือวันที่ประกาศหรือไม่", "");
  }
}
