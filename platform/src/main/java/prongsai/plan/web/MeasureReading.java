package prongsai.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import prongsai.access.AccountId;
import prongsai.plan.Measure;
import prongsai.plan.MeasureId;
import prongsai.plan.MeasureRules;
import prongsai.plan.Step;
import prongsai.plan.StepId;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Outline;
import prongsai.web.FormErrors;
import prongsai.web.Typed;

/// Reads the form of a measure: the measure, and what is wrong with the form.
final class MeasureReading {
  private final MeasureForm form;
  private final Allowed allowed;
  private final Map<String, List<String>> errors = new LinkedHashMap<>();

  private MeasureReading(MeasureForm form, Allowed allowed) {
    this.form = form;
    this.allowed = allowed;
  }

  /// What a form may name.
  ///
  /// @param contacts who may be reminded
  /// @param steps those that the measure ever had; any other is a new one, whatever it is called
  record Allowed(Outline outline, Set<AccountId> contacts, Set<StepId> steps) {}

  /// A measure out of a form; where the form has errors, as far as it could be read.
  ///
  /// @param errors nothing is wrong when they are empty
  record Read(Measure measure, FormErrors errors) {}

  static Read read(MeasureId id, MeasureForm form, Allowed allowed) {
    MeasureReading reading = new MeasureReading(form, allowed);
    Measure measure = reading.measure(id);
    for (MeasureRules.Fault fault : MeasureRules.found(measure))
      reading.wrong(fault.field(), fault.thai());
    return new Read(measure, new FormErrors(reading.errors));
  }

  private void wrong(String field, String thai) {
    errors.computeIfAbsent(field, _ -> new ArrayList<>()).add(thai);
  }

  private Measure measure(MeasureId id) {
    return new Measure(
        id,
        Typed.text(form.title()),
        indicator(),
        aims(),
        lines(form.units()),
        contact(),
        steps(),
        form.output().strip(),
        form.target().strip(),
        budget(),
        lines(form.reporting()));
  }

  private static List<String> lines(String text) {
    return text.lines().map(Typed::text).filter(line -> !line.isEmpty()).distinct().toList();
  }

  private Optional<Code> indicator() {
    if (form.indicator().isBlank()) return Optional.empty();
    Code code = new Code(form.indicator().strip());
    if (allowed.outline().find(code).filter(Indicator.class::isInstance).isPresent())
      return Optional.of(code);
    wrong("indicator", "ไม่มีตัวชี้วัด " + code + " ในปีนี้");
    return Optional.empty();
  }

  private SortedMap<Code, BigDecimal> aims() {
    SortedMap<Code, BigDecimal> aims = new TreeMap<>();
    form.aims()
        .forEach((item, typed) -> {
          if (typed.isBlank()) return;
          Code code = new Code(item);
          boolean known = allowed.outline().find(code).filter(Item.class::isInstance).isPresent();
          score(typed)
              .filter(_ -> known)
              .ifPresentOrElse(
                  aim -> aims.put(code, aim),
                  () ->
                      wrong(
                          "aim." + item,
                          "คะแนนที่มุ่งหวังของข้อ "
                              + item
                              + " ต้องเป็นตัวเลขตั้งแต่ 0 ถึง 100 ทศนิยมไม่เกินสองตำแหน่ง"));
        });
    return aims;
  }

  /// A score as typed, Thai digits accepted; empty when it is none from 0 to 100.
  static Optional<BigDecimal> score(String typed) {
    String digits = Typed.arabic(Typed.text(typed));
    if (!digits.matches("\\d{1,3}(\\.\\d{1,2})?")) return Optional.empty();
    BigDecimal score = new BigDecimal(digits);
    return score.compareTo(BigDecimal.valueOf(100)) > 0 ? Optional.empty() : Optional.of(score);
  }

  private Optional<AccountId> contact() {
    if (form.contact().isBlank()) return Optional.empty();
    Optional<AccountId> chosen =
        Optional.of(new AccountId(MeasureForm.number(form.contact())))
            .filter(allowed.contacts()::contains);
    if (chosen.isEmpty()) wrong("contact", "ผู้ประสานงานที่เลือกไม่มีหน้าที่ในหน่วยงานนี้แล้ว");
    return chosen;
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    Set<StepId> known = new HashSet<>(allowed.steps());
    for (MeasureForm.Row row : form.steps()) {
      String field = "step." + (steps.size() + 1);
      steps.add(
          new Step(
              id(row.id(), known),
              row.text().strip(),
              day(field + ".starts", row.starts()),
              day(field + ".ends", row.ends())));
    }
    return steps;
  }

  /// A step keeps its name, once.
  private static StepId id(String text, Set<StepId> known) {
    Optional<StepId> same = known.stream().filter(one -> one.toString().equals(text)).findFirst();
    same.ifPresent(known::remove);
    return same.orElseGet(StepId::random);
  }

  private Optional<LocalDate> day(String field, String typed) {
    if (typed.isBlank()) return Optional.empty();
    Optional<LocalDate> day = Typed.date(typed);
    if (day.isEmpty())
      wrong(
          field,
          "อ่านวันที่ “" + typed.strip() + "” ไม่ได้ โปรดพิมพ์เป็น วัน/เดือน/พ.ศ. เช่น 31/3/2566");
    return day;
  }

  private Optional<BigDecimal> budget() {
    String typed = Typed.arabic(Typed.text(form.budget())).replace(" ", "");
    String digits = typed.replaceFirst("บาท$", "").replace(",", "");
    if (digits.isEmpty()) return Optional.empty();
    if (digits.matches("\\d{1,13}(\\.\\d{1,2})?")) return Optional.of(new BigDecimal(digits));
    wrong("budget", "งบประมาณต้องเป็นจำนวนเงินบาท เช่น 50,000 หรือเว้นว่างเมื่อไม่ใช้งบประมาณ");
    return Optional.empty();
  }
}
