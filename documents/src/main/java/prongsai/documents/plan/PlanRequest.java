package prongsai.documents.plan;

import java.util.List;
import java.util.Optional;
import prongsai.documents.model.Digits;
import prongsai.scoring.framework.FiscalYear;

/// Everything that the table of measures is made from.
///
/// @param agency its name
/// @param assessed fiscal year of the result that the measures answer
/// @param measures in order
/// @param approval of exactly these measures; empty for a draft, which is marked as one
/// @param expected what the measures are expected to do to the total; empty when it is not known
/// @param digits the digits that readers see
/// @param program version of the program, for the provenance line
public record PlanRequest(
    String agency,
    FiscalYear assessed,
    List<MeasureRow> measures,
    Optional<Approval> approval,
    Optional<Expected> expected,
    Digits digits,
    String program) {
  public PlanRequest {
    measures = List.copyOf(measures);
  }

  /// The fiscal year in which the measures are carried out.
  public FiscalYear year() {
    return assessed.next();
  }

  /// What the measures are expected to do: an estimate.
  ///
  /// @param before published total of the result
  /// @param after published total were every aim reached
  /// @param level level of that total
  public record Expected(String before, String after, String level) {}
}
