package prongsai.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prongsai.plan.Measure;
import prongsai.plan.MeasureId;

/// What is different about a measure between two states of a plan.
///
/// @param title of the measure
/// @param what was done with it, in a word
/// @param changes of its fields; empty unless it was changed
public record Difference(String title, String what, List<Change> changes) {
  public Difference {
    changes = List.copyOf(changes);
  }

  /// All that differs between two states of a plan, its order included.
  static List<Difference> between(
      List<Measure> before, List<Measure> after, MeasureField.Words words) {
    List<Difference> differences = contents(before, after, words);
    List<MeasureId> kept = ids(after);
    kept.retainAll(ids(before));
    List<MeasureId> were = ids(before);
    were.retainAll(kept);
    if (!kept.equals(were))
      differences.add(new Difference("ลำดับของมาตรการ", "เปลี่ยน", List.of()));
    return differences;
  }

  /// What differs in the measures themselves.
  static List<Difference> contents(
      List<Measure> before, List<Measure> after, MeasureField.Words words) {
    Map<MeasureId, Measure> old = new LinkedHashMap<>();
    before.forEach(measure -> old.put(measure.id(), measure));
    List<Difference> differences = new ArrayList<>();
    for (Measure measure : after) {
      Measure was = old.remove(measure.id());
      if (was == null) differences.add(new Difference(measure.title(), "เพิ่ม", List.of()));
      else if (!was.equals(measure))
        differences.add(new Difference(was.title(), "แก้ไข", Change.between(was, measure, words)));
    }
    for (Measure gone : old.values())
      differences.add(new Difference(gone.title(), "นำออก", List.of()));
    return differences;
  }

  private static List<MeasureId> ids(List<Measure> measures) {
    return new ArrayList<>(measures.stream().map(Measure::id).toList());
  }
}
