package prongsai.plan.web;

import java.util.ArrayList;
import java.util.List;
import prongsai.plan.MeasureVersion;

/// One change of a measure.
///
/// @param by who
/// @param what in a few words: written first, changed, taken out, brought back
/// @param changes of its fields; empty for the first
public record Past(MeasureVersion version, String by, String what, List<Change> changes) {
  public Past {
    changes = List.copyOf(changes);
  }

  /// @param history the latest first
  static List<Past> of(List<MeasureVersion> history, MeasureField.Words words) {
    List<Past> past = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      MeasureVersion after = history.get(i);
      String by = words.names().of(after.changedBy());
      if (i + 1 == history.size()) past.add(new Past(after, by, "เพิ่มเข้าแผน", List.of()));
      else {
        MeasureVersion before = history.get(i + 1);
        past.add(
            new Past(
                after,
                by,
                what(before, after),
                Change.between(before.measure(), after.measure(), words)));
      }
    }
    return past;
  }

  private static String what(MeasureVersion before, MeasureVersion after) {
    if (before.removed() == after.removed()) return "แก้ไข";
    return after.removed() ? "นำออกจากแผน" : "นำกลับเข้าแผน";
  }
}
