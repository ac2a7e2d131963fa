package prongsai.disclosure.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import prongsai.disclosure.Field;
import prongsai.web.ThaiDates;
import prongsai.web.Typed;

/// Values of fields as people type and read them.
public final class FieldWords {
  private FieldWords() {}

  /// A value for people.
  public static String shown(Field field, String value) {
    String key = field.key();
    if (key.startsWith("element.")) return value.isEmpty() ? "ไม่ทำเครื่องหมาย" : "ทำเครื่องหมาย";
    if (value.isEmpty()) return "(ว่าง)";
    return switch (key) {
      case "has" -> value.equals("yes") ? "มี" : "ไม่มี";
      case "content-date" -> date(value);
      default -> value;
    };
  }

  private static String date(String value) {
    try {
      return ThaiDates.date(LocalDate.parse(value));
    } catch (DateTimeException noDate) {
      return value;
    }
  }

  /// A stored value as somebody would type it.
  static String written(Field field, String value) {
    return field.equals(Field.CONTENT_DATE) ? Typed.shownDate(value) : value;
  }

  /// A value as it is stored, out of what somebody typed.
  static String typed(Field field, String typed) {
    return switch (field.key()) {
      case "explanation" -> typed.replace("\r\n", "\n").strip();
      case "content-date" -> Typed.date(typed).map(LocalDate::toString).orElse(Typed.text(typed));
      default -> Typed.text(typed);
    };
  }

  /// A moment: `14.03 น.` today, with its day otherwise.
  static String moment(Instant at, Instant now) {
    if (!ThaiDates.day(at).equals(ThaiDates.day(now))) return ThaiDates.moment(at);
    LocalTime time = LocalTime.ofInstant(at, ThaiDates.ZONE);
    return "%02d.%02d น.".formatted(time.getHour(), time.getMinute());
  }
}
