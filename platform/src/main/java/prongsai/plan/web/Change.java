package prongsai.plan.web;

import java.util.ArrayList;
import java.util.List;
import prongsai.plan.Measure;

/// What a field of a measure was and became, in words.
public record Change(MeasureField field, String before, String after) {

  /// The fields that differ between two states of a measure.
  static List<Change> between(Measure before, Measure after, MeasureField.Words words) {
    List<Change> changes = new ArrayList<>();
    for (MeasureField field : MeasureField.values()) {
      String was = field.of(before, words);
      String is = field.of(after, words);
      if (!was.equals(is)) changes.add(new Change(field, was, is));
    }
    return changes;
  }
}
