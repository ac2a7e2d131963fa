package prongsai.round.web;

import java.time.Instant;
import java.util.Arrays;
import prongsai.round.Days;
import prongsai.round.Round;
import prongsai.round.RoundState;
import prongsai.round.Skip;
import prongsai.round.SurveyInstrument;

/// The words of the rounds' pages.
public final class RoundWords {
  private RoundWords() {}

  /// The state of a round.
  public static String state(RoundState state) {
    return switch (state) {
      case PLANNED -> "วางแผนไว้";
      case OPEN -> "เปิดรอบแล้ว";
      case CLOSED -> "ปิดรอบแล้ว";
      case FROZEN -> "ยืนยันผลแล้ว";
    };
  }

  /// Where a round stands at a moment, in a sentence.
  public static String standing(Round round, Instant now) {
    return switch (round.state()) {
      case PLANNED -> "ผู้ตอบยังเข้าแบบวัดไม่ได้";
      case OPEN -> open(round, now);
      case CLOSED -> "ไม่รับคำตอบอีก รอยืนยันผล";
      case FROZEN -> "ผลการประเมินยืนยันแล้ว";
    };
  }

  private static String open(Round round, Instant now) {
    boolean iit = round.isOpen(SurveyInstrument.IIT, now);
    boolean eit = round.isOpen(SurveyInstrument.EIT, now);
    if (iit && eit) return "กำลังรับคำตอบทั้งแบบวัด IIT และ EIT";
    if (iit) return "กำลังรับคำตอบแบบวัด IIT";
    if (eit) return "กำลังรับคำตอบแบบวัด EIT";
    return Arrays.stream(SurveyInstrument.values())
            .anyMatch(survey -> now.isBefore(round.window(survey).opens()))
        ? "รอวันแรกของการตอบ"
        : "พ้นวันสุดท้ายของการตอบแล้ว รอปิดรอบ";
  }

  /// When a survey may be answered.
  public static String days(Round round, SurveyInstrument survey) {
    return Days.of(round.window(survey)).thai();
  }

  /// Who answers a survey.
  public static String respondents(SurveyInstrument survey) {
    return switch (survey) {
      case IIT -> "บุคลากรภายใน";
      case EIT -> "ผู้รับบริการและผู้มาติดต่อ";
    };
  }

  /// Why the round of an agency was not opened together with the others.
  public static String skip(Skip reason) {
    return switch (reason) {
      case INACTIVE -> "หน่วยงานไม่เข้ารับการประเมินแล้ว";
      case OTHER_FRAMEWORK -> "วางแผนไว้ด้วยกรอบการประเมินอื่น";
      case OPEN -> "เปิดรอบอยู่แล้ว";
      case CLOSED -> "ปิดรอบแล้ว";
      case FROZEN -> "ยืนยันผลแล้ว";
      case MEANWHILE -> "มีผู้อื่นแก้ไขรอบในขณะเดียวกัน";
    };
  }
}
