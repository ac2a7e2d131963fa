package prongsai.frameworks.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.frameworks.yaml.Faults;
import prongsai.frameworks.yaml.Fields;
import prongsai.frameworks.yaml.Place;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Evidence;
import prongsai.scoring.framework.Level;
import prongsai.scoring.framework.Wording;

/// The levels of a framework, highest first, and the evidence of their boundaries.
///
/// @param evidence `levels.AA`, … by level
record Levels(List<Level> list, Map<String, Evidence> evidence) {
  private static final Facts FACTS = Facts.always("name", "english", "boundary");

  private record Placed(Level level, Place place) {}

  static Levels read(Fields fields, Ratio passMark, Grades above) {
    Grades grades = above.beneath(fields);
    Faults faults = fields.faults();
    List<Placed> levels = new ArrayList<>();
    Map<String, Evidence> evidence = new LinkedHashMap<>();
    int before = faults.count();
    for (Fields level : fields.list("list", 2)) {
      Map<String, Evidence> facts = new HashMap<>();
      levels.add(new Placed(level(level, grades, facts), level.place()));
      Optional.ofNullable(facts.get("boundary"))
          .ifPresent(
              boundary -> evidence.put("levels." + levels.getLast().level().code(), boundary));
    }
    fields.close();
    if (faults.count() == before && !levels.isEmpty()) check(levels, passMark, faults);
    return new Levels(levels.stream().map(Placed::level).toList(), evidence);
  }

  private static Level level(Fields fields, Grades grades, Map<String, Evidence> facts) {
    String code = fields.text("code", Forms.LEVEL);
    Wording name = Wordings.read(fields, "name");
    Ratio min = fields.decimal("min", 100);
    Optional<Ratio> each = fields.optionalDecimal("each_instrument_min", 100);
    boolean passes = fields.flag("pass");
    facts.putAll(grades.of(fields, code, FACTS));
    fields.close();
    return new Level(code, name, min, each, passes);
  }

  private static void check(List<Placed> levels, Ratio passMark, Faults faults) {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < levels.size(); i++) {
      Level level = levels.get(i).level();
      Place place = levels.get(i).place();
      if (!codes.add(level.code()))
        faults.add("framework/level-twice", place, "level", level.code());
      if (i > 0 && !reachable(level, levels.subList(0, i)))
        faults.add("framework/level-unreachable", place, "level", level.code());
      if (level.passes() != level.minimum().isAtLeast(passMark))
        faults.add("framework/level-against-pass-mark", place, "level", level.code());
    }
    Level last = levels.getLast().level();
    if (last.minimum().signum() != 0 || last.eachInstrument().isPresent())
      faults.add("framework/levels-gap", levels.getLast().place(), "level", last.code());
  }

  /// Whether some result that no higher level takes falls to this one: it must ask less than each
  /// of them.
  private static boolean reachable(Level level, List<Placed> higher) {
    return higher.stream()
        .map(Placed::level)
        .allMatch(above ->
            level.minimum().isBelow(above.minimum())
                || (level.minimum().equals(above.minimum()) && each(level).isBelow(each(above))));
  }

  private static Ratio each(Level level) {
    return level.eachInstrument().orElse(Ratio.ZERO);
  }
}
