package prongsai.documents.office;

import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.Digits;
import prongsai.documents.model.RadarChart;

/// A chart that office programs draw themselves, from cells that can be edited.
public sealed interface NativeChart permits NativeBars, NativeRadar {

  static NativeChart of(BarChart chart, Digits digits) {
    return new NativeBars(chart, digits);
  }

  static NativeChart of(RadarChart chart, Digits digits) {
    return new NativeRadar(chart, digits);
  }

  /// The cells that it is drawn from.
  ChartTable table();

  /// Describes the chart over the cells given, where [#table] was written before.
  void draw(XDDFChart chart, ChartRange cells);

  /// A height in points that leaves room for every label.
  double height();
}
