package prongsai.examining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import prongsai.examining.Hint.Finding;
import prongsai.scoring.framework.FiscalYear;

/// Counts the months of a fiscal year that a report speaks of. A month with a year of another
/// fiscal year does not count; one without a year does.
final class MonthSearch {
  private static final String KEY = "months";
  private static final int OF_OLD_YEAR = 3;
  private static final String YEAR = "(?: ?(?:พ ?\\. ?ศ ?\\. ?)?(25\\d\\d|\\d\\d)(?!\\d))?";
  private static final Pattern MONTHS =
      Pattern.compile(
          "("
              + ThaiMonths.ANY
              + ")"
              + YEAR
              + "(?: ?(?:-|–|—|ถึง) ?(?:เดือน ?)?(?:วันที่ )?(?:\\d\\d? )?("
              + ThaiMonths.ANY
              + ")"
              + YEAR
              + ")?");
  private static final Pattern HALF = Pattern.compile("6 ?เดือน|หก ?เดือน|ไตรมาส");

  private final Found text;
  private final FiscalYear year;
  private final TreeSet<Integer> seen = new TreeSet<>();
  private String evidence = "";

  MonthSearch(Found text, FiscalYear year) {
    this.text = text;
    this.year = year;
    Matcher months = MONTHS.matcher(text.folded());
    while (months.find()) take(months);
  }

  private void take(Matcher months) {
    int first = ThaiMonths.of(months.group(1));
    int before = seen.size();
    if (months.group(3) == null) {
      if (fits(first, months.group(2))) seen.add(first);
    } else {
      int last = ThaiMonths.of(months.group(3));
      String ofFirst = months.group(2);
      if (fits(last, months.group(4)) && (ofFirst == null || fits(first, ofFirst)))
        IntStream.rangeClosed(first, last).forEach(seen::add);
    }
    if (seen.size() > before && evidence.isEmpty())
      evidence = text.around(months.start(), months.end());
  }

  /// Whether a month with a year as written is one of the fiscal year.
  private boolean fits(int month, @Nullable String written) {
    if (written == null) return true;
    int calendar = month < OF_OLD_YEAR ? year.buddhistEra() - 1 : year.buddhistEra();
    int given = Integer.parseInt(written);
    return given == calendar || given == calendar % 100;
  }

  Hint hint(int wanted, boolean readable) {
    List<Integer> missing = new ArrayList<>();
    for (int month = 0; month < wanted; month++) if (!seen.contains(month)) missing.add(month);
    String of = "ของปีงบประมาณ พ.ศ. " + year;
    if (missing.isEmpty())
      return new Hint(
          KEY,
          Finding.SEEN,
          "พบข้อมูลรายเดือน" + of + " ครบ " + wanted + " เดือนแรก รวม " + seen.size() + " เดือน",
          evidence);
    Optional<String> half = text.first(HALF);
    if (!readable || half.isPresent())
      return new Hint(
          KEY,
          Finding.CANNOT_TELL,
          "ยังบอกไม่ได้ว่ามีข้อมูลครบ " + wanted + " เดือนแรก" + of + " หรือไม่",
          half.orElse(evidence));
    String found = seen.isEmpty() ? "ไม่พบชื่อเดือน" + of : "พบ " + seen.size() + " เดือน" + of;
    String lacking = seen.isEmpty() ? "" : " ไม่พบ " + ThaiMonths.words(missing);
    return new Hint(KEY, Finding.NOT_SEEN, found + lacking, evidence);
  }
}
