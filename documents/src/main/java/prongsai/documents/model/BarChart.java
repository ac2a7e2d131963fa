package prongsai.documents.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Horizontal bars on a scale of 0–100, in the order given, with the pass mark as a line.
///
/// @param name short ASCII name, unique in the document
/// @param title printed above it
/// @param description what a reader who cannot see it needs to know
/// @param bars at least one
/// @param passMark where the line stands
public record BarChart(
    String name, Text title, String description, List<Bar> bars, BigDecimal passMark)
    implements Block {
  public BarChart {
    bars = List.copyOf(bars);
  }

  /// One bar.
  ///
  /// @param label what it measures
  /// @param value 0–100, two decimals
  /// @param family code of the instrument (`IIT`, `EIT`, `OIT`), which decides its colour and mark
  /// @param previous last year's value, drawn as a tick, where it means the same
  public record Bar(String label, BigDecimal value, String family, Optional<BigDecimal> previous) {}
}
