package prongsai.documents.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import prongsai.scoring.framework.Code;

/// A measure, as documents print it.
///
/// @param instrument code of the instrument that it answers; empty for none
/// @param indicator name of the indicator that it answers, without the word ตัวชี้วัด; empty for
///   none
/// @param title its name
/// @param items the items that it is to lift
/// @param units who is responsible, the leading unit first
/// @param steps in order
/// @param reporting how progress is reported and monitored
/// @param output what shows its success
/// @param target how much of that; may be empty
/// @param budget in baht
public record MeasureRow(
    String instrument,
    String indicator,
    String title,
    List<Code> items,
    List<String> units,
    List<StepRow> steps,
    List<String> reporting,
    String output,
    String target,
    Optional<BigDecimal> budget) {
  public MeasureRow {
    items = List.copyOf(items);
    units = List.copyOf(units);
    steps = List.copyOf(steps);
    reporting = List.copyOf(reporting);
  }

  /// When it is to be finished: the last day of its last step.
  public Optional<LocalDate> ends() {
    return steps.stream().flatMap(step -> step.ends().stream()).max(Comparator.naturalOrder());
  }
}
