package prongsai.documents.chart;

import prongsai.documents.model.BarChart;
import prongsai.documents.model.Digits;
import prongsai.documents.model.RadarChart;

/// Lays a chart of the document model out as marks: 450 points wide for a page, 240 for a phone.
///
/// The title and the description are not among the marks: the format prints the title as text and
/// hands the description to those who cannot see the chart. The same chart, digits and measure give
/// the same marks, every coordinate rounded to two decimals.
public final class ChartDrawing {
  /// Width of a drawing: the text width of a portrait A4 page.
  public static final double WIDTH = 450;

  /// Width of a narrow drawing.
  public static final double NARROW = 240;

  private ChartDrawing() {}

  /// Bars with their values in a column of their own, where neither a bar nor the pass mark
  /// reaches.
  public static Drawing of(BarChart chart, Digits digits, TextMeasure measure) {
    return new BarLayout(chart, digits, measure, false).drawing();
  }

  /// A radar whose axis labels stand around it, with the value where there is one series.
  public static Drawing of(RadarChart chart, Digits digits, TextMeasure measure) {
    return new RadarLayout(chart, digits, measure, WIDTH).drawing();
  }

  /// Bars under their labels, for a screen where labels beside the bars would be too small to read.
  public static Drawing narrow(BarChart chart, Digits digits, TextMeasure measure) {
    return new BarLayout(chart, digits, measure, true).drawing();
  }

  /// A radar with numbered axes and their names under it.
  public static Drawing narrow(RadarChart chart, Digits digits, TextMeasure measure) {
    return new RadarLayout(chart, digits, measure, NARROW).drawing();
  }
}
