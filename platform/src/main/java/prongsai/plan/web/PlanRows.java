package prongsai.plan.web;

import java.util.ArrayList;
import java.util.HashMap;
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
import prongsai.plan.MeasureId;
import prongsai.plan.MeasureRules;
import prongsai.plan.MeasureVersion;
import prongsai.plan.PlanComment;
import prongsai.plan.Plans;
import prongsai.scoring.framework.Code;

/// Gathers the rows of a plan.
@Component
class PlanRows {
  private final Plans plans;
  private final Colleagues colleagues;

  PlanRows(Plans plans, Colleagues colleagues) {
    this.plans = plans;
    this.colleagues = colleagues;
  }

  /// All measures in order.
  List<MeasureRow> of(PlanHead head, PlanFigures figures) {
    Set<AccountId> there = there(head);
    Map<MeasureId, List<PlanComment>> said = new HashMap<>();
    for (PlanComment comment : plans.comments(head.round().id()))
      comment
          .measure()
          .ifPresent(id -> said.computeIfAbsent(id, _ -> new ArrayList<>()).add(comment));
    List<MeasureRow> rows = new ArrayList<>();
    for (MeasureVersion version : head.begun().measures()) {
      Measure measure = version.measure();
      rows.add(
          new MeasureRow(
              version,
              rows.size() + 1,
              measure.indicator().map(code -> indicator(figures, code)).orElse(""),
              figures.gain(measure),
              MeasureRules.gaps(measure),
              doubts(head, measure, there),
              asks(said.getOrDefault(measure.id(), List.of()), version)));
    }
    return rows;
  }

  private Set<AccountId> there(PlanHead head) {
    return colleagues.holding(Permission.REPORT_PROGRESS, head.agency()).stream()
        .map(Colleagues.Colleague::id)
        .collect(Collectors.toSet());
  }

  /// What should be looked at twice about a measure, the one who is to be reminded included.
  List<String> doubts(PlanHead head, Measure measure) {
    return doubts(head, measure, there(head));
  }

  private static List<String> doubts(PlanHead head, Measure measure, Set<AccountId> there) {
    List<String> doubts = new ArrayList<>(MeasureRules.doubts(measure, head.year()));
    if (measure.contact().filter(one -> !there.contains(one)).isPresent())
      doubts.add("ผู้ประสานงานถูกระงับบัญชีหรือไม่มีหน้าที่ในหน่วยงานนี้แล้ว โปรดเลือกผู้อื่น");
    return doubts;
  }

  /// What was said of a measure as it still stands.
  private static List<String> asks(List<PlanComment> said, MeasureVersion version) {
    return said.stream()
        .filter(comment -> !comment.at().isBefore(version.changedAt()))
        .map(PlanComment::text)
        .toList();
  }

  /// An indicator as pages name it: `5 การแก้ไขปัญหาการทุจริต`.
  static String indicator(PlanFigures figures, Code code) {
    Optional<String> name = figures.outline().find(code).map(part -> part.name().th());
    return name.map(one -> code + " " + one).orElse(code.value());
  }
}
