package prongsai.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import prongsai.scoring.framework.Code;

/// Two measures as one.
final class Merging {
  private Merging() {}

  /// The first, with what the second has more: units, items, steps, budget, reporting.
  static Measure merged(Measure first, Measure second) {
    SortedMap<Code, BigDecimal> aims = new TreeMap<>(first.aims());
    second.aims().forEach((item, aim) -> aims.merge(item, aim, BigDecimal::max));
    List<Step> steps = new ArrayList<>(first.steps());
    for (Step step : second.steps())
      if (steps.stream().noneMatch(one -> one.text().equals(step.text()))) steps.add(step);
    return new Measure(
        first.id(),
        first.title(),
        first.indicator().or(second::indicator),
        aims,
        both(first.units(), second.units()),
        first.contact().or(second::contact),
        steps,
        lines(first.output(), second.output()),
        lines(first.target(), second.target()),
        first.budget().isEmpty() && second.budget().isEmpty()
            ? Optional.empty()
            : Optional.of(
                first
                    .budget()
                    .orElse(BigDecimal.ZERO)
                    .add(second.budget().orElse(BigDecimal.ZERO))),
        both(first.reporting(), second.reporting()));
  }

  private static List<String> both(List<String> first, List<String> second) {
    Set<String> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  private static String lines(String first, String second) {
    if (first.isBlank() || first.equals(second)) return second;
    return second.isBlank() ? first : first + "\n" + second;
  }
}
