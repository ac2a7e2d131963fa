package prongsai.examining;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.examining.Hint.Finding;
import prongsai.frameworks.hints.ItemHints;
import prongsai.scoring.framework.FiscalYear;

/// Looks for a fiscal year: in full, in two digits behind a word for year or a month, in the common
/// era, or within a span of years. Years of copyright say nothing.
final class YearSearch {
  private static final String KEY = "year";
  private static final int COMMON_ERA = 543;
  private static final String BEFORE_YEAR = "(?:พ ?\\. ?ศ ?\\. ?|ปี ?|ประจำปี ?|ปีงบประมาณ ?)+";
  private static final Pattern OTHERS = Pattern.compile("(?<!\\d)25[5-9]\\d(?!\\d)");
  private static final Pattern SPAN =
      Pattern.compile(
          "(?<!\\d)(25\\d\\d) ?(?:-|–|—|~|ถึง) ?(?:พ ?\\. ?ศ ?\\. ?|ปี ?)*(25\\d\\d|\\d\\d)(?!\\d)");
  private static final Pattern COPYRIGHT =
      Pattern.compile("(?:©|copyright|สงวนลิขสิทธิ์)[^\\n]{0,30}$");

  private final Found text;
  private final FiscalYear year;

  YearSearch(Found text, FiscalYear year) {
    this.text = text;
    this.year = year;
  }

  Hint hint(ItemHints.Year wanted, boolean readable) {
    return switch (wanted) {
      case THIS -> one(year, "ปีงบประมาณ พ.ศ. " + year, readable);
      case LAST ->
          one(
              year.previous(),
              "ปีงบประมาณ พ.ศ. " + year.previous() + " ซึ่งเป็นปีที่ผ่านมา",
              readable);
      case SPAN -> span(readable);
    };
  }

  private Hint one(FiscalYear wanted, String words, boolean readable) {
    Optional<String> seen = find(wanted);
    if (seen.isPresent()) return new Hint(KEY, Finding.SEEN, "พบ" + words, seen.get());
    if (!readable)
      return new Hint(KEY, Finding.CANNOT_TELL, "ยังบอกไม่ได้ว่ามี" + words + "หรือไม่", "");
    return new Hint(KEY, Finding.NOT_SEEN, "ไม่พบ" + words + others(), "");
  }

  private Hint span(boolean readable) {
    Matcher span = SPAN.matcher(text.folded());
    while (span.find())
      if (covers(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))))
        return new Hint(
            KEY,
            Finding.SEEN,
            "พบช่วงปีที่ครอบคลุม พ.ศ. " + year,
            text.around(span.start(), span.end()));
    Optional<String> alone = find(year);
    if (alone.isPresent())
      return new Hint(
          KEY,
          Finding.CANNOT_TELL,
          "พบ พ.ศ. " + year + " แต่ไม่พบช่วงปีของแผน จึงยังบอกไม่ได้ว่าเป็นแผนระยะมากกว่า 1 ปี",
          alone.get());
    if (!readable)
      return new Hint(
          KEY, Finding.CANNOT_TELL, "ยังบอกไม่ได้ว่าช่วงปีของแผนครอบคลุม พ.ศ. " + year, "");
    return new Hint(KEY, Finding.NOT_SEEN, "ไม่พบช่วงปีที่ครอบคลุม พ.ศ. " + year + others(), "");
  }

  private boolean covers(int from, int written) {
    int to = written < 100 ? from / 100 * 100 + written : written;
    return from < to && from <= year.buddhistEra() && year.buddhistEra() <= to;
  }

  private Optional<String> find(FiscalYear wanted) {
    String full = wanted.toString();
    int common = wanted.buddhistEra() - COMMON_ERA;
    String two = full.substring(2);
    return seen("ปีงบประมาณ[^\\n\\d]{0,12}" + full + "(?!\\d)")
        .or(() -> seen(BEFORE_YEAR + full + "(?!\\d)"))
        .or(() -> seen("(?<!\\d)" + full + "(?!\\d)"))
        .or(() -> seen(BEFORE_YEAR + two + "(?!\\d)"))
        .or(() -> seen(ThaiMonths.ANY + " ?" + two + "(?!\\d)"))
        .or(() -> seen("(?:ค ?\\. ?ศ ?\\. ?|fiscal year |fy ?)" + common + "(?!\\d)"));
  }

  private Optional<String> seen(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text.folded());
    while (matcher.find())
      if (!isCopyright(matcher.start()))
        return Optional.of(text.around(matcher.start(), matcher.end()));
    return Optional.empty();
  }

  private boolean isCopyright(int at) {
    return COPYRIGHT.matcher(text.folded().substring(Math.max(0, at - 45), at)).find();
  }

  private String others() {
    TreeSet<String> years = new TreeSet<>();
    Matcher other = OTHERS.matcher(text.folded());
    while (other.find() && years.size() < 6)
      if (!isCopyright(other.start())) years.add(other.group());
    return years.isEmpty() ? "" : years.stream().collect(Collectors.joining(", ", " พบแต่ปี ", ""));
  }
}
