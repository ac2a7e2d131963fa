package prongsai.frameworks.guidance;

import java.time.LocalDate;
import java.util.List;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;

/// A measure (มาตรการ) that an agency can take over for its plan.
///
/// @param code unique in the framework
/// @param covers indicators, or sub-indicators where an indicator has them
/// @param responsible keys of the units of the library
/// @param steps in order; those that answer no weak item are left out of a plan
/// @param reporting who reports what to whom, and how often
/// @param success one measurable line (ตัวชี้วัดความสำเร็จ)
/// @param deadlineMonth month of the fiscal year of the measures at whose end it is due, 1 =
///   October
public record MeasureTemplate(
    String code,
    List<Code> covers,
    String title,
    List<String> responsible,
    List<Step> steps,
    List<String> reporting,
    String success,
    int deadlineMonth) {
  public MeasureTemplate {
    covers = List.copyOf(covers);
    responsible = List.copyOf(responsible);
    steps = List.copyOf(steps);
    reporting = List.copyOf(reporting);
  }

  /// One step.
  ///
  /// @param items the weak items that it answers; empty for a step that always belongs
  public record Step(String text, List<Code> items) {
    public Step {
      items = List.copyOf(items);
    }
  }

  /// The last day for it.
  ///
  /// @param year the fiscal year in which the measures are carried out
  public LocalDate deadline(FiscalYear year) {
    return year.lastDayOfMonth(deadlineMonth);
  }
}
