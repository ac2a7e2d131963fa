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
/// @param compact whether bars stand close together, where room is short
public record BarChart(
    String name,
    Text title,
    String description,
    List<Bar> bars,
    BigDecimal passMark,
    boolean compact)
    implements Block {
  public BarChart {
    bars = List.copyOf(bars);
  }

  /// A chart with the usual room between its bars.
  public BarChart(
      String name, Text title, String description, List<Bar> bars, BigDecimal passMark) {
    this(name, title, description, bars, passMark, false);
  }

  /// The same chart with its bars close together and no title, for a page that must hold much.
  public BarChart compacted() {
    return new BarChart(name, Text.EMPTY, description, bars, passMark, true);
  }

  /// One bar.
  ///
  /// @param label what it measures
  /// @param value 0–100, two decimals
  /// @param family code of the instrument (`IIT`, `EIT`, `OIT`), which decides its colour and mark
  /// @param previous last year's value, drawn as a tick, where it means the same
  public record Bar(String label, BigDecimal value, String family, Optional<BigDecimal> previous) {}
}
