package prongsai.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.scoring.framework.FiscalYear;
import prongsai.web.ThaiDates;

/// What is wrong with a measure, in Thai.
public final class MeasureRules {
  /// The most characters of a line: a title, a unit, a target.
  public static final int LONGEST_LINE = 300;

  /// The most characters of a text: a step, an output.
  public static final int LONGEST_TEXT = 2000;

  /// The most characters of a measure as it is kept.
  private static final int LONGEST_MEASURE = 60_000;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");

  private MeasureRules() {}

  /// Something wrong with a field of a form: `title`, `step.2.text`, `aim.I7`, `budget` and so on;
  /// empty for the measure as a whole.
  public record Fault(String field, String thai) {}

  /// What keeps it from being kept at all: it would not make sense to anybody.
  public static List<String> faults(Measure measure) {
    return found(measure).stream().map(Fault::thai).toList();
  }

  /// The same, with the fields that it is about.
  public static List<Fault> found(Measure measure) {
    List<Fault> faults = new ArrayList<>();
    if (measure.title().isBlank()) faults.add(new Fault("title", "โปรดระบุชื่อมาตรการ"));
    if (measure.title().length() > LONGEST_LINE)
      faults.add(new Fault("title", "ชื่อมาตรการยาวเกิน " + LONGEST_LINE + " ตัวอักษร"));
    steps(measure, faults);
    measure
        .aims()
        .forEach((item, aim) -> {
          if (aim.signum() < 0 || aim.compareTo(HUNDRED) > 0)
            faults.add(
                new Fault(
                    "aim." + item,
                    "คะแนนที่มุ่งหวังของข้อ " + item + " ต้องอยู่ระหว่าง 0 ถึง 100"));
        });
    measure
        .budget()
        .ifPresent(budget -> {
          if (budget.signum() < 0 || budget.compareTo(MOST_MONEY) > 0 || budget.scale() > 2)
            faults.add(
                new Fault(
                    "budget", "งบประมาณต้องเป็นจำนวนเงินบาทตั้งแต่ 0 ทศนิยมไม่เกินสองตำแหน่ง"));
        });
    lengths(measure, faults);
    return faults;
  }

  private static void steps(Measure measure, List<Fault> faults) {
    if (measure.steps().size() > Measure.MOST_STEPS)
      faults.add(
          new Fault(
              "step.1.text",
              "มาตรการหนึ่งมีได้ไม่เกิน "
                  + Measure.MOST_STEPS
                  + " ขั้นตอน โปรดแยกเป็นหลายมาตรการ"));
    for (int i = 0; i < measure.steps().size(); i++) step(measure.steps().get(i), i + 1, faults);
  }

  private static void lengths(Measure measure, List<Fault> faults) {
    if (measure.units().stream().anyMatch(unit -> unit.length() > LONGEST_LINE))
      faults.add(
          new Fault(
              "units", "ชื่อผู้รับผิดชอบแต่ละบรรทัดยาวได้ไม่เกิน " + LONGEST_LINE + " ตัวอักษร"));
    if (measure.output().length() > LONGEST_TEXT || measure.target().length() > LONGEST_TEXT)
      faults.add(
          new Fault(
              "output",
              "ตัวชี้วัดความสำเร็จและค่าเป้าหมายยาวได้ไม่เกิน " + LONGEST_TEXT + " ตัวอักษร"));
    if (measure.reporting().stream().mapToInt(String::length).sum() > LONGEST_TEXT)
      faults.add(new Fault("reporting", "การรายงานผลยาวได้ไม่เกิน " + LONGEST_TEXT + " ตัวอักษร"));
    if (MeasureJson.text(measure).length() > LONGEST_MEASURE)
      faults.add(new Fault("", "มาตรการนี้ยาวเกินไป โปรดแยกเป็นหลายมาตรการ"));
  }

  private static void step(Step step, int number, List<Fault> faults) {
    String field = "step." + number;
    if (step.text().isBlank())
      faults.add(new Fault(field + ".text", "ขั้นตอนที่ " + number + " ยังไม่มีข้อความ"));
    if (step.text().length() > LONGEST_TEXT)
      faults.add(
          new Fault(
              field + ".text", "ขั้นตอนที่ " + number + " ยาวเกิน " + LONGEST_TEXT + " ตัวอักษร"));
    if (step.starts().isPresent()
        && step.ends().isPresent()
        && step.ends().get().isBefore(step.starts().get()))
      faults.add(
          new Fault(
              field + ".ends",
              "ขั้นตอนที่ "
                  + number
                  + " สิ้นสุดวันที่ "
                  + ThaiDates.date(step.ends().get())
                  + " ก่อนวันเริ่ม "
                  + ThaiDates.date(step.starts().get())
                  + " โปรดสลับหรือแก้วันที่"));
  }

  /// What keeps it from being sent to the executive: the official table would have a gap.
  public static List<String> gaps(Measure measure) {
    List<String> gaps = new ArrayList<>();
    if (measure.units().isEmpty()) gaps.add("ยังไม่ระบุผู้รับผิดชอบ");
    if (measure.steps().isEmpty()) gaps.add("ยังไม่มีขั้นตอนการดำเนินการ");
    long undated = measure.steps().stream().filter(step -> step.ends().isEmpty()).count();
    if (undated > 0) gaps.add("มี " + undated + " ขั้นตอนที่ยังไม่กำหนดวันสิ้นสุด");
    if (measure.reporting().isEmpty()) gaps.add("ยังไม่ระบุการรายงานผลและผู้กำกับติดตาม");
    if (measure.output().isBlank()) gaps.add("ยังไม่ระบุตัวชี้วัดความสำเร็จ");
    return gaps;
  }

  /// What somebody should look at twice, though it may well be meant.
  ///
  /// @param year in which the plan is carried out
  public static List<String> doubts(Measure measure, FiscalYear year) {
    LocalDate first = year.previous().lastDayOfMonth(12).plusDays(1);
    LocalDate last = year.lastDayOfMonth(12);
    List<String> doubts = new ArrayList<>();
    outside(measure.starts(), first, last, "เริ่ม", year).ifPresent(doubts::add);
    outside(measure.ends(), first, last, "แล้วเสร็จ", year).ifPresent(doubts::add);
    if (measure.aims().isEmpty() && measure.indicator().isPresent())
      doubts.add("ยังไม่ระบุข้อที่มุ่งยกระดับ จึงประมาณคะแนนที่คาดว่าจะเพิ่มไม่ได้");
    return doubts;
  }

  private static Optional<String> outside(
      Optional<LocalDate> day, LocalDate first, LocalDate last, String what, FiscalYear year) {
    return day.filter(one -> one.isBefore(first) || one.isAfter(last))
        .map(one -> what + "วันที่ " + ThaiDates.date(one) + " อยู่นอกปีงบประมาณ พ.ศ. " + year);
  }
}
