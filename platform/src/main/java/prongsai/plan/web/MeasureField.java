package prongsai.plan.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prongsai.plan.Measure;
import prongsai.plan.Step;
import prongsai.web.ThaiDates;

/// A field of a measure, as people compare it.
public enum MeasureField {
  TITLE("ชื่อมาตรการ"),
  INDICATOR("ตัวชี้วัด"),
  AIMS("ข้อที่มุ่งยกระดับ"),
  UNITS("ผู้รับผิดชอบ"),
  CONTACT("ผู้ประสานงาน"),
  STEPS("ขั้นตอน"),
  OUTPUT("ตัวชี้วัดความสำเร็จ"),
  TARGET("ค่าเป้าหมาย"),
  BUDGET("งบประมาณ"),
  REPORTING("การรายงานผลและการกำกับติดตาม");

  /// What names of people and parts mean.
  public record Words(PlanFigures figures, NamesOfPeople names) {}

  private final String thai;

  MeasureField(String thai) {
    this.thai = thai;
  }

  /// Its name on pages.
  public String thai() {
    return thai;
  }

  /// What stands in it, in words; empty for nothing.
  public String of(Measure measure, Words words) {
    return switch (this) {
      case TITLE -> measure.title();
      case INDICATOR ->
          measure.indicator().map(one -> PlanRows.indicator(words.figures(), one)).orElse("");
      case AIMS -> aims(measure);
      case UNITS -> String.join("\n", measure.units());
      case CONTACT -> measure.contact().map(words.names()::of).orElse("");
      case STEPS -> steps(measure);
      case OUTPUT -> measure.output();
      case TARGET -> measure.target();
      case BUDGET -> budget(measure);
      case REPORTING -> String.join("\n", measure.reporting());
    };
  }

  private static String aims(Measure measure) {
    return measure.aims().entrySet().stream()
        .map(aim -> aim.getKey() + " เป็น " + aim.getValue().toPlainString())
        .collect(Collectors.joining("\n"));
  }

  private static String steps(Measure measure) {
    return IntStream.range(0, measure.steps().size())
        .mapToObj(i -> (i + 1) + ". " + step(measure.steps().get(i)))
        .collect(Collectors.joining("\n"));
  }

  private static String step(Step step) {
    String days = days(step);
    return days.isEmpty() ? step.text() : step.text() + " (" + days + ")";
  }

  /// From when to when a step runs, as far as that is decided.
  public static String days(Step step) {
    if (step.starts().isPresent() && step.ends().isPresent())
      return ThaiDates.period(step.starts().get(), step.ends().get());
    return step.starts()
        .map(day -> "เริ่ม " + ThaiDates.date(day))
        .or(() -> step.ends().map(day -> "ภายใน " + ThaiDates.date(day)))
        .orElse("");
  }

  /// `1,250,000 บาท`; empty where none is needed.
  public static String budget(Measure measure) {
    DecimalFormat grouped =
        new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return measure.budget().map(one -> grouped.format(one) + " บาท").orElse("");
  }
}
