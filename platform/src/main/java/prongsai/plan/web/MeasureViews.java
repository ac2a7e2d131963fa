package prongsai.plan.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;
import prongsai.access.Colleagues;
import prongsai.access.Permission;
import prongsai.plan.Measure;
import prongsai.plan.MeasureRules;
import prongsai.plan.MeasureVersion;
import prongsai.plan.PlanComment;
import prongsai.plan.Plans;
import prongsai.plan.Step;
import prongsai.plan.StepId;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Part;
import prongsai.scoring.framework.Wording;
import prongsai.scoring.score.Result;
import prongsai.web.FormErrors;
import prongsai.web.ThaiDates;

/// Gathers what the page of a measure shows.
@Component
class MeasureViews {
  private final PlanAccess access;
  private final PlanRows rows;
  private final Plans plans;
  private final Colleagues colleagues;

  MeasureViews(PlanAccess access, PlanRows rows, Plans plans, Colleagues colleagues) {
    this.access = access;
    this.rows = rows;
    this.plans = plans;
    this.colleagues = colleagues;
  }

  /// A form with what became of it.
  ///
  /// @param measure the form as far as it can be read
  /// @param unsaved whether it holds what is not saved
  record Shown(
      MeasureForm form,
      Measure measure,
      FormErrors errors,
      boolean unsaved,
      Optional<Conflict> conflict) {}

  MeasureView of(PlanHead head, Optional<MeasureVersion> before, Shown shown) {
    Result result = access.result(head);
    PlanFigures figures = new PlanFigures(result);
    Measure measure = shown.measure();
    List<MeasureView.AimRow> aims = aims(figures, shown.form());
    return new MeasureView(
        head,
        before,
        shown.form(),
        measure,
        shown.errors(),
        shown.unsaved(),
        shown.conflict(),
        figures,
        indicators(figures),
        aims,
        items(figures, aims),
        contacts(head, before),
        units(result, measure),
        figures.gain(measure),
        before.isPresent() ? MeasureRules.gaps(measure) : List.of(),
        before.isPresent() ? rows.doubts(head, measure) : List.of(),
        said(head, before),
        before.map(this::saved).orElse(""));
  }

  private String saved(MeasureVersion version) {
    return "บันทึกล่าสุด "
        + ThaiDates.moment(version.changedAt())
        + " โดย "
        + access.names().of(version.changedBy());
  }

  private static Map<String, String> indicators(PlanFigures figures) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("", "ไม่ตอบตัวชี้วัดใดโดยเฉพาะ");
    for (Part part : figures.outline().parts())
      if (part instanceof Indicator indicator)
        names.put(indicator.code().value(), PlanRows.indicator(figures, indicator.code()));
    return names;
  }

  /// The items of the indicator, and those that are aimed at already.
  private static List<MeasureView.AimRow> aims(PlanFigures figures, MeasureForm form) {
    Set<Code> offered = new HashSet<>();
    figures.outline().parts().stream()
        .filter(part -> part instanceof Indicator && part.code().value().equals(form.indicator()))
        .forEach(part -> ((Indicator) part).items().forEach(item -> offered.add(item.code())));
    return figures.outline().parts().stream()
        .filter(Item.class::isInstance)
        .filter(
            part -> offered.contains(part.code()) || form.aims().containsKey(part.code().value()))
        .map(part ->
            new MeasureView.AimRow(
                part.code().value(),
                part.name().th(),
                figures.score(part.code()),
                form.aims().getOrDefault(part.code().value(), ""),
                figures.isMark(part.code())))
        .toList();
  }

  private static Map<String, String> items(PlanFigures figures, List<MeasureView.AimRow> aims) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("", "เลือกข้อ");
    for (Part part : figures.outline().parts())
      if (part instanceof Item)
        names.put(part.code().value(), part.code() + " " + part.name().th());
    aims.forEach(row -> names.remove(row.code()));
    return names;
  }

  private Map<String, String> contacts(PlanHead head, Optional<MeasureVersion> before) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("", "เจ้าหน้าที่ทุกคนของหน่วยงาน");
    for (Colleagues.Colleague one : colleagues.holding(Permission.REPORT_PROGRESS, head.agency()))
      names.put(one.id().toString(), one.name());
    before
        .flatMap(one -> one.measure().contact())
        .ifPresent(one ->
            names.computeIfAbsent(
                one.toString(),
                _ -> access.names().of(one) + " (ถูกระงับบัญชีหรือพ้นหน้าที่แล้ว)"));
    return names;
  }

  private static List<String> units(Result result, Measure measure) {
    return Library.guidance(result).units().values().stream()
        .map(Wording::th)
        .filter(name -> !measure.units().contains(name))
        .distinct()
        .sorted()
        .toList();
  }

  private List<String> said(PlanHead head, Optional<MeasureVersion> before) {
    return plans.comments(head.round().id()).stream()
        .filter(comment ->
            comment.measure().isPresent()
                && comment.measure().equals(before.map(one -> one.measure().id())))
        .map(PlanComment::text)
        .toList();
  }

  /// What the form of a measure may name.
  MeasureReading.Allowed allowed(PlanHead head, Optional<MeasureVersion> before) {
    Set<AccountId> contacts =
        colleagues.holding(Permission.REPORT_PROGRESS, head.agency()).stream()
            .map(Colleagues.Colleague::id)
            .collect(Collectors.toSet());
    before.flatMap(one -> one.measure().contact()).ifPresent(contacts::add);
    Set<StepId> steps =
        before.stream()
            .flatMap(one -> plans.history(head.round().id(), one.measure().id()).stream())
            .flatMap(version -> version.measure().steps().stream())
            .map(Step::id)
            .collect(Collectors.toSet());
    return new MeasureReading.Allowed(
        new PlanFigures(access.result(head)).outline(), contacts, steps);
  }
}
