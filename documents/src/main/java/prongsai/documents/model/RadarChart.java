package prongsai.documents.model;

import java.math.BigDecimal;
import java.util.List;

/// A radar (spider) chart on a scale of 0–100.
///
/// @param axes labels, clockwise from the top, at least three
/// @param series at most two, each with one value an axis
public record RadarChart(
    String name, Text title, String description, List<String> axes, List<Series> series)
    implements Block {
  public RadarChart {
    axes = List.copyOf(axes);
    series = List.copyOf(series);
    for (Series one : series)
      if (one.values().size() != axes.size())
        throw new IllegalArgumentException("series " + one.name() + " misses values");
  }

  /// One line of the radar.
  public record Series(String name, List<BigDecimal> values) {
    public Series {
      values = List.copyOf(values);
    }
  }
}
