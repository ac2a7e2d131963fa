package prongsai.documents.chart;

import prongsai.documents.model.RadarChart;

/// Finds the gap between two spokes where the figures of the rings are hit least by the lines.
final class RadarFigures {
  private static final double INSIDE = 4.5;

  private RadarFigures() {}

  /// Middle of the gap between two axes that keeps the lines farthest from every figure, in turns
  /// clockwise from the top; the first of equals.
  static double direction(RadarChart chart) {
    int axes = chart.axes().size();
    int best = 0;
    for (int gap = 1; gap < axes; gap++)
      if (clearance(chart, gap) > clearance(chart, best)) best = gap;
    return (best + 0.5) / axes;
  }

  /// How far along the middle of a gap the side of a ring runs, as a share of the radius.
  static double reach(int axes, double ring) {
    return ring / 100 * Math.cos(Math.PI / axes);
  }

  /// Where the figure of a ring stands: a little inside it, clear of a pass mark of 85.
  static double place(int axes, double ring) {
    return reach(axes, ring - INSIDE);
  }

  private static double clearance(RadarChart chart, int gap) {
    int axes = chart.axes().size();
    double least = 1;
    for (RadarChart.Series series : chart.series()) {
      double from = series.values().get(gap).doubleValue();
      double to = series.values().get((gap + 1) % axes).doubleValue();
      double crossing = crossing(from / 100, to / 100, Math.PI / axes);
      for (int ring = 20; ring <= 100; ring += 20)
        least = Math.min(least, Math.abs(crossing - place(axes, ring)));
    }
    return least;
  }

  /// Where the line from one spoke to the next crosses the middle between them.
  private static double crossing(double from, double to, double half) {
    double sum = from + to;
    return sum == 0 ? 0 : 2 * from * to * Math.cos(half) / sum;
  }
}
