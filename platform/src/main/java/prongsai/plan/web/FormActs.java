package prongsai.plan.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Item;

/// The buttons of the form of a measure that change the form and save nothing: rows of steps, and
/// the steppers of aims.
record FormActs(PlanFigures figures) {
  private static final BigDecimal STEP = BigDecimal.valueOf(5);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// The form after a button; empty for one that saves.
  ///
  /// @param act `step`, `step-up:2`, `step-down:2`, `step-drop:2`, `more:I7`, `less:I7`, `item`,
  ///   `show`
  Optional<MeasureForm> after(String act, MeasureForm form, Map<String, String> sent) {
    String[] parts = act.split(":", 2);
    String of = parts.length > 1 ? parts[1] : "";
    return switch (parts[0]) {
      case "show" -> Optional.of(form);
      case "step" -> Optional.of(form.with(added(form.steps())));
      case "step-up" -> Optional.of(form.with(moved(form.steps(), of, -1)));
      case "step-down" -> Optional.of(form.with(moved(form.steps(), of, 1)));
      case "step-drop" -> Optional.of(form.with(dropped(form.steps(), of)));
      case "more" -> Optional.of(stepped(form, of, STEP));
      case "less" -> Optional.of(stepped(form, of, STEP.negate()));
      case "item" -> Optional.of(lifted(form, sent.getOrDefault("item", "")));
      default -> Optional.empty();
    };
  }

  private static List<MeasureForm.Row> added(List<MeasureForm.Row> steps) {
    List<MeasureForm.Row> more = new ArrayList<>(steps);
    more.add(MeasureForm.Row.empty());
    return more;
  }

  private static List<MeasureForm.Row> moved(List<MeasureForm.Row> steps, String row, int by) {
    int from = (int) MeasureForm.number(row) - 1;
    int to = from + by;
    List<MeasureForm.Row> other = new ArrayList<>(steps);
    if (Math.min(from, to) >= 0 && Math.max(from, to) < steps.size())
      Collections.swap(other, from, to);
    return other;
  }

  private static List<MeasureForm.Row> dropped(List<MeasureForm.Row> steps, String row) {
    int which = (int) MeasureForm.number(row) - 1;
    List<MeasureForm.Row> other = new ArrayList<>(steps);
    if (which >= 0 && which < other.size()) other.remove(which);
    return other;
  }

  private boolean isItem(String code) {
    return !code.isBlank()
        && figures.outline().find(new Code(code)).filter(Item.class::isInstance).isPresent();
  }

  private MeasureForm stepped(MeasureForm form, String item, BigDecimal by) {
    if (!isItem(item)) return form;
    BigDecimal from =
        MeasureReading.score(form.aims().getOrDefault(item, ""))
            .or(() -> figures.number(new Code(item)))
            .orElse(BigDecimal.ZERO);
    return form.with(item, from.add(by).max(BigDecimal.ZERO).min(HUNDRED).toPlainString());
  }

  /// With one more item, to be brought to the pass mark; a disclosure to 100.
  private MeasureForm lifted(MeasureForm form, String item) {
    if (!isItem(item) || !form.aims().getOrDefault(item, "").isEmpty()) return form;
    BigDecimal aim = figures.isMark(new Code(item)) ? HUNDRED : figures.passMark();
    return form.with(item, aim.stripTrailingZeros().toPlainString());
  }
}
