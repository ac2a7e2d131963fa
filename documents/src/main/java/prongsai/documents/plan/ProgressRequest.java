package prongsai.documents.plan;

import java.time.LocalDate;
import java.util.List;
import prongsai.documents.model.Digits;
import prongsai.scoring.framework.FiscalYear;

/// Everything that a report on the measures is made from.
///
/// @param agency its name
/// @param year fiscal year in which the measures are carried out
/// @param edition which report it is
/// @param day the state of which day it reports
/// @param approval the plan that is reported on
/// @param measures in the order of the plan
/// @param digits the digits that readers see
/// @param program version of the program, for the provenance line
public record ProgressRequest(
    String agency,
    FiscalYear year,
    Edition edition,
    LocalDate day,
    Approval approval,
    List<ProgressRow> measures,
    Digits digits,
    String program) {
  public ProgressRequest {
    measures = List.copyOf(measures);
  }

  /// Which report it is.
  public enum Edition {
    /// October to March, reported in April.
    SIX_MONTHS("edition.six"),
    /// The whole fiscal year, reported in October.
    TWELVE_MONTHS("edition.twelve");

    private final String phrase;

    Edition(String phrase) {
      this.phrase = phrase;
    }

    String words() {
      return PlanPhrases.of(phrase);
    }
  }
}
