package prongsai.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import prongsai.plan.Scenario;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Part;

/// Two scenarios side by side, item by item.
public record Compared(ScenarioRow one, ScenarioRow two, List<Row> rows) {
  public Compared {
    rows = List.copyOf(rows);
  }

  /// An item that some of the two assumes.
  ///
  /// @param now its score; a dash where it may not be told
  /// @param one what the first assumes; empty for nothing
  /// @param two what the second assumes; empty for nothing
  public record Row(String code, String name, String now, String one, String two) {}

  static Compared of(ScenarioRow one, ScenarioRow two, PlanFigures figures) {
    SortedSet<Code> items = new TreeSet<>(one.scenario().aims().keySet());
    items.addAll(two.scenario().aims().keySet());
    List<Row> rows = new ArrayList<>();
    for (Part part : figures.outline().parts())
      if (items.contains(part.code()))
        rows.add(
            new Row(
                part.code().value(),
                part.name().th(),
                figures.score(part.code()),
                aim(one.scenario(), part.code()),
                aim(two.scenario(), part.code())));
    return new Compared(one, two, rows);
  }

  private static String aim(Scenario scenario, Code item) {
    return Optional.ofNullable(scenario.aims().get(item))
        .map(aim -> aim.toPlainString())
        .orElse("");
  }
}
