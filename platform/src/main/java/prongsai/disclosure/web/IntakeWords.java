package prongsai.disclosure.web;

import java.util.ArrayList;
import java.util.List;
import prongsai.disclosure.Field;
import prongsai.disclosure.intake.Comparison;
import prongsai.disclosure.intake.Comparison.Change;

/// Fields in words, for people who compare them.
public final class IntakeWords {
  private IntakeWords() {}

  /// A part of an answer, before and after.
  ///
  /// @param name of the part
  /// @param before empty for nothing
  public record Line(String name, String before, String after) {}

  /// What would be another, in the order of the form.
  public static List<Line> lines(Comparison comparison) {
    List<Line> lines = new ArrayList<>();
    for (Change change : comparison.changes())
      lines.add(
          new Line(
              name(change.field()),
              value(change.field(), change.before()),
              value(change.field(), change.after())));
    return lines;
  }

  /// What a field is called.
  public static String name(Field field) {
    String[] parts = field.key().split("\\.", -1);

    return switch (parts[0]) {
      case "has" -> "คำตอบ";
      case "explanation" -> "คำอธิบาย";
      case "content-date" -> "วันที่ของข้อมูล";
      case "link" -> (parts[2].equals("url") ? "ลิงก์ " : "คำอธิบายลิงก์ ") + parts[1];
      default -> "องค์ประกอบ " + parts[1];
    };
  }

  private static String value(Field field, String value) {
    if (!field.equals(Field.HAS)) return value;
    return switch (value) {
      case "yes" -> "มี";
      case "no" -> "ไม่มี";
      default -> value;
    };
  }
}
