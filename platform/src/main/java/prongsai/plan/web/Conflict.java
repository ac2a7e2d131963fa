package prongsai.plan.web;

import java.util.ArrayList;
import java.util.List;
import prongsai.plan.Measure;
import prongsai.plan.MeasureVersion;

/// Two people changed a measure at once: what each wrote, field by field.
///
/// @param theirs what stands now
/// @param by who wrote that
/// @param choices the fields that differ
public record Conflict(MeasureVersion theirs, String by, List<Choice> choices) {
  public Conflict {
    choices = List.copyOf(choices);
  }

  /// A field that differs.
  ///
  /// @param theirs what stands now, in words
  /// @param mine what was typed, in words
  /// @param takesTheirs whether only they changed it
  public record Choice(MeasureField field, String theirs, String mine, boolean takesTheirs) {}

  /// @param seen what stood there when the page was opened
  static Conflict of(MeasureVersion theirs, Measure mine, Measure seen, MeasureField.Words words) {
    List<Choice> choices = new ArrayList<>();
    for (MeasureField field : MeasureField.values()) {
      String their = field.of(theirs.measure(), words);
      String my = field.of(mine, words);
      if (!their.equals(my))
        choices.add(new Choice(field, their, my, my.equals(field.of(seen, words))));
    }
    return new Conflict(theirs, words.names().of(theirs.changedBy()), choices);
  }
}
