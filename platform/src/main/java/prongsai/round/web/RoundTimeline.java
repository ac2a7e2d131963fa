package prongsai.round.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import prongsai.round.Days;
import prongsai.round.Round;
import prongsai.round.RoundState;
import prongsai.round.SurveyInstrument;
import prongsai.web.ThaiDates;

/// When the surveys of a round take answers, drawn on one line of time.
///
/// @param first day at the left end
/// @param last day at the right end
/// @param today where today lies, in thousandths; -1 when it lies outside
public record RoundTimeline(LocalDate first, LocalDate last, int today, List<Row> rows) {
  private static final int WIDTH = 1000;

  public RoundTimeline {
    rows = List.copyOf(rows);
  }

  /// A survey on the line.
  ///
  /// @param from left end in thousandths
  /// @param width in thousandths
  /// @param days in words
  /// @param left how much time there is, in words
  public record Row(SurveyInstrument survey, int from, int width, String days, String left) {}

  static RoundTimeline of(Round round, Instant now) {
    Days iit = Days.of(round.iit());
    Days eit = Days.of(round.eit());
    LocalDate today = ThaiDates.day(now);
    LocalDate first = earlier(iit.first(), eit.first());
    LocalDate last = iit.last().isAfter(eit.last()) ? iit.last() : eit.last();
    if (today.isBefore(first) && today.isAfter(first.minusMonths(2))) first = today;
    if (today.isAfter(last) && today.isBefore(last.plusMonths(2))) last = today;
    long days = first.until(last, ChronoUnit.DAYS) + 1;
    List<Row> rows = new ArrayList<>();
    for (SurveyInstrument survey : SurveyInstrument.values()) {
      Days of = Days.of(round.window(survey));
      int from = place(first, of.first(), days);
      int to = place(first, of.last().plusDays(1), days);
      rows.add(new Row(survey, from, Math.max(4, to - from), of.thai(), left(round, of, today)));
    }
    boolean shown = !today.isBefore(first) && !today.isAfter(last);
    return new RoundTimeline(first, last, shown ? place(first, today, days) : -1, rows);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static int place(LocalDate first, LocalDate day, long days) {
    return (int) (WIDTH * first.until(day, ChronoUnit.DAYS) / days);
  }

  private static String left(Round round, Days days, LocalDate today) {
    if (round.state() == RoundState.CLOSED || round.state() == RoundState.FROZEN) return "ปิดแล้ว";
    if (today.isAfter(days.last())) return "พ้นกำหนดแล้ว";
    if (today.isBefore(days.first()))
      return "อีก " + today.until(days.first(), ChronoUnit.DAYS) + " วันจะเริ่ม";
    long left = today.until(days.last(), ChronoUnit.DAYS);
    return left == 0 ? "วันนี้เป็นวันสุดท้าย" : "เหลือเวลาอีก " + left + " วัน";
  }
}
