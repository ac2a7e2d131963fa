package prongsai.participation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import prongsai.response.ParticipationByDay;
import prongsai.round.Days;
import prongsai.round.Round;
import prongsai.round.RoundState;
import prongsai.round.SurveyInstrument;
import prongsai.web.Numbers;
import prongsai.web.ThaiDates;

/// How far one survey of a round has come.
///
/// @param minimum how many must answer at least (rule R13); 0 while it cannot be told
public record SurveyProgress(
    Round round,
    SurveyInstrument instrument,
    ParticipationByDay counts,
    long minimum,
    LocalDate today) {
  private static final int WHOLE = 100;

  /// First and last day of the survey.
  public Days days() {
    return Days.of(round.window(instrument));
  }

  /// Who is asked.
  public String heading() {
    return switch (instrument) {
      case IIT -> "บุคลากร (IIT)";
      case EIT -> "ประชาชนผู้มาติดต่อ (EIT)";
    };
  }

  /// How many have answered.
  public String answered() {
    return CountWords.of(counts.total(), "คน");
  }

  /// Out of how many.
  public String population() {
    int people = round.population(instrument);
    if (people == 0) return "ยังไม่ได้ระบุจำนวน";
    return switch (instrument) {
      case IIT -> "บุคลากร " + Numbers.grouped(people) + " คน";
      case EIT -> "ผู้มาติดต่อ " + Numbers.grouped(people) + " คน";
    };
  }

  /// Whether the minimum is reached for certain.
  public boolean isEnough() {
    return minimum > 0 && counts.total().least() >= minimum;
  }

  /// How far it is to the minimum.
  public String gap() {
    if (round.population(instrument) == 0)
      return "จำนวนขั้นต่ำคำนวณได้เมื่อระบุจำนวนที่หน้ารอบการประเมิน";
    if (minimum == 0) return "กรอบการประเมินนี้ไม่กำหนดจำนวนขั้นต่ำ";
    return isEnough()
        ? "ถึงขั้นต่ำแล้ว"
        : "ต้องการอีกไม่เกิน " + Numbers.grouped(minimum - counts.total().least()) + " คน";
  }

  /// How much of the minimum is reached for certain, 0 to 100.
  public int percent() {
    if (minimum == 0) return 0;
    return Math.toIntExact(Math.min(WHOLE, counts.total().least() * WHOLE / minimum));
  }

  /// How long it goes on.
  public String time() {
    Days days = days();
    if (round.state() == RoundState.CLOSED || round.state() == RoundState.FROZEN)
      return "ปิดรับคำตอบแล้ว";
    if (today.isAfter(days.last())) return "หมดเวลาตอบเมื่อ " + ThaiDates.date(days.last());
    if (round.state() == RoundState.PLANNED || today.isBefore(days.first()))
      return "เปิดรับคำตอบ " + days.thai();
    long left = ChronoUnit.DAYS.between(today, days.last()) + 1;
    return left == 1
        ? "วันนี้เป็นวันสุดท้าย"
        : "เหลืออีก " + left + " วัน รวมวันนี้ (ถึง " + ThaiDates.date(days.last()) + ")";
  }

  /// Whether somebody could have answered by now.
  public boolean hasBegun() {
    return round.state() != RoundState.PLANNED && !today.isBefore(days().first());
  }

  /// Days at the end that are not told; empty when there are none.
  public String withheld() {
    LocalDate last = today.isBefore(days().last()) ? today : days().last();
    LocalDate from = counts.withheldFrom();
    return from.isAfter(last) ? "" : ThaiDates.period(from, last);
  }
}
