package prongsai.publishing.web;

import java.util.List;
import prongsai.round.SurveyInstrument;

/// Which tables of what was collected somebody may take.
///
/// @param withheld surveys whose answers nobody gets, because fewer than ten answered
public record TablesView(List<Table> tables, List<SurveyInstrument> withheld) {
  public TablesView {
    tables = List.copyOf(tables);
    withheld = List.copyOf(withheld);
  }

  /// A table.
  ///
  /// @param hint what stands in it
  /// @param path where it is, without its ending
  public record Table(String title, String hint, String path) {}
}
