package prongsai.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prongsai.disclosure.Answer.Element;
import prongsai.disclosure.Finding.Severity;
import prongsai.frameworks.hints.ItemHints;
import prongsai.frameworks.hints.PageHints;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Item;
import prongsai.web.ThaiDates;

/// What may be forgotten in an answer, its links apart.
final class AnswerRules {
  private final Optional<PageHints> hints;
  private final FiscalYear year;

  AnswerRules(Framework framework, FiscalYear year) {
    hints = PageHints.of(framework);
    this.year = year;
  }

  List<Finding> look(Item item, Answer answer) {
    if (answer.has().isEmpty())
      return List.of(finding(Severity.FAULT, item, Field.HAS, "ยังไม่ได้ตอบว่ามีหรือไม่มี"));
    return answer.has().get() ? present(item, answer) : absent(item, answer);
  }

  private static List<Finding> absent(Item item, Answer answer) {
    List<Finding> findings = new ArrayList<>();
    if (answer.explanation().isBlank())
      findings.add(
          finding(
              Severity.WARNING,
              item,
              Field.EXPLANATION,
              "ตอบว่าไม่มี แต่ยังไม่ได้อธิบายว่าเพราะเหตุใด"));
    if (!answer.links().isEmpty())
      findings.add(
          finding(
              Severity.WARNING,
              item,
              Field.HAS,
              "ตอบว่าไม่มี แต่ยังมีลิงก์อยู่ โปรดตรวจคำตอบอีกครั้ง"));
    return findings;
  }

  private List<Finding> present(Item item, Answer answer) {
    List<Finding> findings = new ArrayList<>();
    if (answer.links().isEmpty())
      findings.add(finding(Severity.FAULT, item, Field.url(1), "ตอบว่ามี แต่ยังไม่ได้ใส่ลิงก์"));
    elements(item, answer, findings);
    answer
        .contentDate()
        .ifPresentOrElse(
            date -> outside(item, date).ifPresent(findings::add),
            () ->
                findings.add(
                    finding(
                        Severity.HINT, item, Field.CONTENT_DATE, "ยังไม่ได้ระบุวันที่ของข้อมูล")));
    return findings;
  }

  private static void elements(Item item, Answer answer, List<Finding> findings) {
    unticked(item, answer, one -> !one.exists(), "exists", Severity.WARNING, "มี", findings);
    unticked(
        item,
        answer,
        one -> one.exists() && !one.complete(),
        "complete",
        Severity.HINT,
        "ครบถ้วน",
        findings);
    unticked(
        item,
        answer,
        one -> one.exists() && !one.rightYear(),
        "right-year",
        Severity.HINT,
        "ตรงปี",
        findings);
  }

  private static void unticked(
      Item item,
      Answer answer,
      Predicate<Element> lacks,
      String what,
      Severity severity,
      String word,
      List<Finding> findings) {
    List<Integer> which =
        IntStream.rangeClosed(1, answer.elements().size())
            .filter(i -> lacks.test(answer.elements().get(i - 1)))
            .boxed()
            .toList();
    if (which.isEmpty()) return;
    String numbers = which.stream().map(String::valueOf).collect(Collectors.joining(", "));
    findings.add(
        finding(
            severity,
            item,
            Field.element(which.getFirst(), what),
            "องค์ประกอบที่ " + numbers + " ยังไม่ได้ทำเครื่องหมายว่า" + word));
  }

  /// Plans and other things that last may be older than the year; a report on the year before may
  /// be of that year. None is a fault: only people know what a page is.
  private Optional<Finding> outside(Item item, LocalDate date) {
    LocalDate first = year.previous().lastDayOfMonth(12).plusDays(1);
    LocalDate last = year.lastDayOfMonth(12);
    if (date.isAfter(last)) return Optional.of(dated(item, date, "หลัง"));
    Optional<ItemHints.Year> wanted =
        hints.flatMap(all -> all.of(item.code())).flatMap(ItemHints::year);
    if (wanted.isEmpty() || wanted.get() == ItemHints.Year.SPAN) return Optional.empty();
    LocalDate earliest = wanted.get() == ItemHints.Year.LAST ? first.minusYears(1) : first;
    return date.isBefore(earliest) ? Optional.of(dated(item, date, "ก่อน")) : Optional.empty();
  }

  private Finding dated(Item item, LocalDate date, String where) {
    return finding(
        Severity.WARNING,
        item,
        Field.CONTENT_DATE,
        "วันที่ของข้อมูล (%s) อยู่%sปีงบประมาณ พ.ศ. %s โปรดตรวจว่าเป็นข้อมูลของปีที่ต้องเปิดเผย"
            .formatted(ThaiDates.date(date), where, year));
  }

  private static Finding finding(Severity severity, Item item, Field field, String thai) {
    return new Finding(severity, item.code(), field, thai, "");
  }
}
