package prongsai.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import prongsai.plan.Measure;
import prongsai.plan.Step;
import prongsai.plan.StepId;

/// The form of a measure as it stands on a page: all as typed.
///
/// @param seen the version that it was opened with; 0 for a new measure
/// @param aims by code of the item
/// @param units a line each
/// @param contact number of an account; empty for none
/// @param reporting a line each
public record MeasureForm(
    long seen,
    String title,
    String indicator,
    SortedMap<String, String> aims,
    String units,
    String contact,
    List<Row> steps,
    String output,
    String target,
    String budget,
    String reporting) {
  private static final String AIM = "aim.";
  private static final int MOST_ROWS = Measure.MOST_STEPS + 10;

  public MeasureForm {
    aims = new TreeMap<>(aims);
    steps = List.copyOf(steps);
  }

  /// A step in the form.
  public record Row(String id, String text, String starts, String ends) {
    static Row empty() {
      return new Row(StepId.random().toString(), "", "", "");
    }

    static Row of(Step step) {
      return new Row(
          step.id().toString(),
          step.text(),
          step.starts().map(Object::toString).orElse(""),
          step.ends().map(Object::toString).orElse(""));
    }

    /// Whether nothing was typed into it.
    public boolean isEmpty() {
      return text.isBlank() && starts.isBlank() && ends.isBlank();
    }
  }

  /// Of a new measure.
  static MeasureForm blank() {
    return new MeasureForm(
        0, "", "", new TreeMap<>(), "", "", List.of(Row.empty()), "", "", "", "");
  }

  /// Of a measure as it stands.
  static MeasureForm of(Measure measure, long version) {
    SortedMap<String, String> aims = new TreeMap<>();
    measure.aims().forEach((item, aim) -> aims.put(item.value(), aim.toPlainString()));
    return new MeasureForm(
        version,
        measure.title(),
        measure.indicator().map(Object::toString).orElse(""),
        aims,
        String.join("\n", measure.units()),
        measure.contact().map(Object::toString).orElse(""),
        measure.steps().stream().map(Row::of).toList(),
        measure.output(),
        measure.target(),
        measure.budget().map(budget -> budget.toPlainString()).orElse(""),
        String.join("\n", measure.reporting()));
  }

  /// As it was sent.
  static MeasureForm sent(Map<String, String> sent) {
    SortedMap<String, String> aims = new TreeMap<>();
    Set<String> units = new LinkedHashSet<>(text(sent, "units").lines().toList());
    sent.forEach((name, value) -> {
      if (name.startsWith(AIM)) aims.put(name.substring(AIM.length()), value.strip());
      if (name.startsWith("unit.")) units.add(value.strip());
    });
    return new MeasureForm(
        number(sent.getOrDefault("seen", "")),
        text(sent, "title"),
        text(sent, "indicator"),
        aims,
        String.join("\n", units),
        text(sent, "contact"),
        rows(sent),
        text(sent, "output"),
        text(sent, "target"),
        text(sent, "budget"),
        text(sent, "reporting"));
  }

  private static List<Row> rows(Map<String, String> sent) {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= MOST_ROWS && sent.containsKey("step." + i + ".text"); i++) {
      String step = "step." + i;
      rows.add(
          new Row(
              sent.getOrDefault(step + ".id", ""),
              text(sent, step + ".text"),
              text(sent, step + ".starts"),
              text(sent, step + ".ends")));
    }
    return rows;
  }

  /// As typed, line ends as one character; nothing that the database does not take.
  private static String text(Map<String, String> sent, String name) {
    return sent.getOrDefault(name, "").replace("\r\n", "\n").replace("\u0000", "");
  }

  static long number(String text) {
    return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
  }

  /// The same, seen at another version.
  MeasureForm at(long version) {
    return new MeasureForm(
        version, title, indicator, aims, units, contact, steps, output, target, budget, reporting);
  }

  /// The same without rows of steps that are empty.
  MeasureForm trimmed() {
    return with(steps.stream().filter(row -> !row.isEmpty()).toList());
  }

  /// The same with other steps.
  MeasureForm with(List<Row> other) {
    return new MeasureForm(
        seen, title, indicator, aims, units, contact, other, output, target, budget, reporting);
  }

  /// The same with another aim for an item.
  MeasureForm with(String item, String aim) {
    SortedMap<String, String> other = new TreeMap<>(aims);
    other.put(item, aim);
    return new MeasureForm(
        seen, title, indicator, other, units, contact, steps, output, target, budget, reporting);
  }

  /// The same with some fields of another form.
  MeasureForm with(Set<MeasureField> fields, MeasureForm other) {
    return new MeasureForm(
        seen,
        fields.contains(MeasureField.TITLE) ? other.title : title,
        fields.contains(MeasureField.INDICATOR) ? other.indicator : indicator,
        fields.contains(MeasureField.AIMS) ? other.aims : aims,
        fields.contains(MeasureField.UNITS) ? other.units : units,
        fields.contains(MeasureField.CONTACT) ? other.contact : contact,
        fields.contains(MeasureField.STEPS) ? other.steps : steps,
        fields.contains(MeasureField.OUTPUT) ? other.output : output,
        fields.contains(MeasureField.TARGET) ? other.target : target,
        fields.contains(MeasureField.BUDGET) ? other.budget : budget,
        fields.contains(MeasureField.REPORTING) ? other.reporting : reporting);
  }
}
