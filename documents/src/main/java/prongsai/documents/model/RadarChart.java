package prongsai.documents.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A radar (spider) chart on a scale of 0–100.
///
/// @param axes labels, clockwise from the top, at least three
/// @param series at most two, each with one value an axis
/// @param passMark drawn as a dashed ring where given
public record RadarChart(
    String name,
    Text title,
    String description,
    List<String> axes,
    List<Series> series,
    Optional<BigDecimal> passMark)
    implements Block {
  public RadarChart {
    axes = List.copyOf(axes);
    series = List.copyOf(series);
    for (Series one : series)
      if (one.values().size() != axes.size())
        throw new IllegalArgumentException("series " + one.name() + " misses values");
  }

  /// A radar without a pass mark.
  public RadarChart(
      String name, Text title, String description, List<String> axes, List<Series> series) {
    this(name, title, description, axes, series, Optional.empty());
  }

  /// One line of the radar.
  public record Series(String name, List<BigDecimal> values) {
    public Series {
      values = List.copyOf(values);
    }
  }
}
