package prongsai.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// Days and moments as people in Thailand write them: long, in the Buddhist era, in Thai time.
public final class ThaiDates {
  /// The time of Thailand, in which days begin and end.
  public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

  private static final int ERA = 543;
  private static final String[] MONTHS = {
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"
  };

  private ThaiDates() {}

  /// `31 มีนาคม 2566`.
  public static String date(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date.getMonthValue()) + " " + year(date);
  }

  /// The day of a moment, `31 มีนาคม 2566`.
  public static String date(Instant moment) {
    return date(day(moment));
  }

  /// `31 มีนาคม 2566 เวลา 16.30 น.`
  public static String moment(Instant moment) {
    LocalDateTime time = LocalDateTime.ofInstant(moment, ZONE);
    return "%s เวลา %02d.%02d น."
        .formatted(date(time.toLocalDate()), time.getHour(), time.getMinute());
  }

  /// First and last day: `1–31 มีนาคม 2566`, `1 มีนาคม – 30 เมษายน 2566`, `1 ธันวาคม 2565 – 31
  /// มกราคม 2566`, or one day alone.
  public static String period(LocalDate first, LocalDate last) {
    if (first.equals(last)) return date(first);
    if (first.getYear() != last.getYear()) return date(first) + " – " + date(last);
    return first.getMonthValue() == last.getMonthValue()
        ? first.getDayOfMonth() + "–" + date(last)
        : first.getDayOfMonth() + " " + month(first.getMonthValue()) + " – " + date(last);
  }

  /// The name of a month, 1 = `มกราคม`.
  public static String month(int month) {
    return MONTHS[month - 1];
  }

  /// The day in Thailand at a moment.
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /// Today in Thailand.
  public static LocalDate today(Clock clock) {
    return day(clock.instant());
  }

  /// The first moment of a day in Thailand.
  public static Instant start(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /// The year of a day in the Buddhist era.
  public static int year(LocalDate date) {
    return date.getYear() + ERA;
  }

  /// The month that a name or its usual abbreviation means; 0 for none.
  static int monthNamed(String name) {
    String letters = name.replace(".", "");
    for (int i = 0; i < MONTHS.length; i++)
      if (letters.equals(MONTHS[i]) || letters.equals(abbreviation(i))) return i + 1;
    return 0;
  }

  private static String abbreviation(int month) {
    return "มค กพ มีค เมย พค มิย กค สค กย ตค พย ธค".split(" ", -1)[month];
  }
}
