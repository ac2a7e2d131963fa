package prongsai.documents.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTRadarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import prongsai.documents.chart.Drawing.Paint;
import prongsai.documents.model.Digits;
import prongsai.documents.model.RadarChart;

/// A radar of one or two lines; the second is dashed and has another marker.
record NativeRadar(RadarChart chart, Digits digits) implements NativeChart {

  @Override
  public ChartTable table() {
    List<ChartTable.Column> columns = new ArrayList<>();
    for (RadarChart.Series series : chart.series())
      columns.add(
          new ChartTable.Column(
              digits.show(series.name()), series.values().stream().map(Optional::of).toList()));
    return new ChartTable("ตัวชี้วัด", chart.axes().stream().map(digits::show).toList(), columns);
  }

  @Override
  public void draw(XDDFChart to, ChartRange cells) {
    XDDFCategoryAxis axes = to.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis scale = to.createValueAxis(AxisPosition.LEFT);
    axes.crossAxis(scale);
    scale.crossAxis(axes);
    scale.setCrosses(AxisCrosses.AUTO_ZERO);
    scale.setCrossBetween(AxisCrossBetween.BETWEEN);
    scale.setMajorTickMark(AxisTickMark.NONE);
    XDDFRadarChartData data = (XDDFRadarChartData) to.createData(ChartTypes.RADAR, axes, scale);
    data.setStyle(RadarStyle.MARKER);
    data.setVaryColors(false);
    for (int i = 0; i < chart.series().size(); i++) {
      var series = data.addSeries(cells.labels(), cells.values(i));
      series.setTitle(cells.title(i), cells.heading(i));
    }
    to.plot(data);
    ChartLook.frame(to);
    ChartLook.scale(to.getCTChart().getPlotArea().getValAxArray(0), digits, 100);
    CTRadarSer[] drawn = to.getCTChart().getPlotArea().getRadarChartArray(0).getSerArray();
    for (int i = 0; i < drawn.length; i++) look(drawn[i], i == 0);
  }

  @Override
  public double height() {
    return 330;
  }

  private static void look(CTRadarSer series, boolean first) {
    Paint paint = first ? Paint.ACCENT : Paint.OIT;
    ChartLook.line(series.addNewSpPr(), paint, 2.25, !first);
    CTMarker marker = series.isSetMarker() ? series.getMarker() : series.addNewMarker();
    marker.addNewSymbol().setVal(first ? STMarkerStyle.CIRCLE : STMarkerStyle.DIAMOND);
    marker.addNewSize().setVal((short) 7);
    var shape = marker.addNewSpPr();
    ChartLook.fill(shape.addNewSolidFill(), first ? paint : Paint.NONE);
    ChartLook.line(shape, paint, 1, false);
  }
}
