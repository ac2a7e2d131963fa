package prongsai.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import prongsai.web.ThaiDates;

/// A letter that reminds somebody of steps, the late ones first.
///
/// @param steps at least one
/// @param site address of this server, without a slash at the end; empty when it is not known
record ReminderText(List<Due> steps, LocalDate day, String site) {
  private static final int MOST = 50;

  ReminderText {
    steps =
        steps.stream()
            .sorted(Comparator.comparing(due -> due.found().step().step().ends().orElseThrow()))
            .toList();
  }

  String subject() {
    long late = steps.stream().filter(due -> due.occasion().isLate()).count();
    long soon = steps.size() - late;
    String what =
        late == 0
            ? "ใกล้ครบกำหนด " + soon + " ขั้นตอน"
            : "เกินกำหนด "
                + late
                + " ขั้นตอน"
                + (soon == 0 ? "" : " ใกล้ครบกำหนด " + soon + " ขั้นตอน");
    return "แผนมาตรการ ITA: " + what;
  }

  String letter() {
    StringBuilder text = new StringBuilder("เรียน ผู้รับผิดชอบมาตรการ\n");
    part(text, "\nขั้นตอนที่เกินกำหนดและยังไม่แล้วเสร็จ\n", true);
    part(text, "\nขั้นตอนที่ใกล้ครบกำหนด\n", false);
    if (steps.size() > MOST)
      text.append("\nและอีก ").append(steps.size() - MOST).append(" ขั้นตอน โปรดดูในระบบ\n");
    text.append(
        """

        โปรดรายงานความก้าวหน้าในระบบ เมื่อรายงานว่าแล้วเสร็จหรือยกเลิก ระบบจะไม่เตือนขั้นตอนนั้นอีก
        ข้อความนี้ส่งโดยอัตโนมัติจากระบบโปร่งใส ไม่เกินวันละหนึ่งฉบับ
        """);
    return text.toString();
  }

  private void part(StringBuilder text, String head, boolean late) {
    List<Due> some =
        steps.stream().limit(MOST).filter(due -> due.occasion().isLate() == late).toList();
    if (some.isEmpty()) return;
    text.append(head);
    for (Due due : some) line(text, due);
  }

  private void line(StringBuilder text, Due due) {
    LocalDate end = due.found().step().step().ends().orElseThrow();
    text.append("\n").append(due.found().step().step().text()).append("\n");
    text.append("  มาตรการ: ").append(due.found().measure().measure().title()).append("\n");
    text.append("  ")
        .append(due.agency().name())
        .append(" ครบกำหนด ")
        .append(ThaiDates.date(end))
        .append(left(end))
        .append("\n");
    if (!site.isEmpty())
      text.append("  รายงานที่ ")
          .append(site)
          .append("/desk/rounds/")
          .append(due.progress().round())
          .append("/progress/")
          .append(due.found().step().step().id())
          .append("\n");
  }

  private String left(LocalDate end) {
    long days = day.until(end, ChronoUnit.DAYS);
    if (days < 0) return " (เกินมา " + -days + " วัน)";
    return days == 0 ? " (วันนี้)" : " (เหลือ " + days + " วัน)";
  }
}
