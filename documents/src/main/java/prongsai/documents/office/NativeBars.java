package prongsai.documents.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import prongsai.documents.chart.Drawing.Paint;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.BarChart.Bar;
import prongsai.documents.model.Digits;

/// Horizontal bars, one series an instrument so that the legend names them. Bar charts know no
/// upright line, so the pass mark is the one rule of the scale, which is named there; last year's
/// values are bars that cannot be seen with error bars at their ends, which appear as ticks.
record NativeBars(BarChart chart, Digits digits) implements NativeChart {
  private static final List<String> INSTRUMENTS = List.of("IIT", "EIT", "OIT");

  /// Room for values right of the longest bar.
  private static final int END_OF_SCALE = 112;

  /// Height of a row in points.
  private static final double ROW = 26;

  private static final double AXIS_AND_LEGEND = 70;
  private static final double TICK = 0.1;

  @Override
  public ChartTable table() {
    List<ChartTable.Column> columns = new ArrayList<>();
    for (String family : families())
      columns.add(
          column(family, bar -> Optional.of(bar.value()).filter(_ -> bar.family().equals(family))));
    if (comparesYears()) columns.add(column("ปีก่อน", Bar::previous));
    List<String> labels = chart.bars().stream().map(bar -> digits.show(bar.label())).toList();
    return new ChartTable("ตัวชี้วัด", labels, columns);
  }

  @Override
  public void draw(XDDFChart to, ChartRange cells) {
    XDDFBarChartData bars = plane(to);
    List<String> families = families();
    int next = 0;
    for (String family : families) {
      CTBarSer series = series(bars, cells, next++);
      fill(series.addNewSpPr(), family);
      ChartLook.values(series.addNewDLbls(), digits);
    }
    if (comparesYears()) ticks(series(bars, cells, next));
    to.plot(bars);
    ChartLook.frame(to);
    CTPlotArea plot = to.getCTChart().getPlotArea();
    CTCatAx labels = plot.getCatAxArray(0);
    labels.addNewTickLblSkip().setVal(1);
    ChartLook.line(
        labels.isSetSpPr() ? labels.getSpPr() : labels.addNewSpPr(), Paint.INK, 2, false);
    ChartLook.passMark(plot.getValAxArray(0), chart.passMark(), digits, END_OF_SCALE);
  }

  @Override
  public double height() {
    return AXIS_AND_LEGEND + ROW * chart.bars().size();
  }

  private static XDDFBarChartData plane(XDDFChart to) {
    XDDFCategoryAxis labels = to.createCategoryAxis(AxisPosition.LEFT);
    XDDFValueAxis scale = to.createValueAxis(AxisPosition.BOTTOM);
    labels.setOrientation(AxisOrientation.MAX_MIN);
    labels.crossAxis(scale);
    scale.crossAxis(labels);
    labels.setCrosses(AxisCrosses.AUTO_ZERO);
    labels.setMajorTickMark(AxisTickMark.NONE);
    scale.setMajorTickMark(AxisTickMark.NONE);
    scale.setCrosses(AxisCrosses.MAX);
    scale.setCrossBetween(AxisCrossBetween.BETWEEN);
    XDDFBarChartData bars = (XDDFBarChartData) to.createData(ChartTypes.BAR, labels, scale);
    bars.setBarDirection(BarDirection.BAR);
    bars.setBarGrouping(BarGrouping.CLUSTERED);
    bars.setVaryColors(false);
    bars.setGapWidth(60);
    bars.setOverlap((byte) 100);
    return bars;
  }

  private CTBarSer series(XDDFBarChartData data, ChartRange cells, int index) {
    var series = (XDDFBarChartData.Series) data.addSeries(cells.labels(), cells.values(index));
    series.setTitle(cells.title(index), cells.heading(index));
    series.setInvertIfNegative(false);
    return series.getCTBarSer();
  }

  /// Each point is invisible, the series itself has the colour that the legend shows.
  private void ticks(CTBarSer series) {
    ChartLook.solid(series.addNewSpPr(), Paint.INK);
    for (int i = 0; i < chart.bars().size(); i++) {
      CTDPt point = series.addNewDPt();
      point.addNewIdx().setVal(i);
      point.addNewInvertIfNegative().setVal(false);
      point.addNewBubble3D().setVal(false);
      ChartLook.invisible(point.addNewSpPr());
    }
    CTErrBars tick = series.addNewErrBars();
    tick.addNewErrBarType().setVal(STErrBarType.BOTH);
    tick.addNewErrValType().setVal(STErrValType.FIXED_VAL);
    tick.addNewNoEndCap().setVal(false);
    tick.addNewVal().setVal(TICK);
    CTShapeProperties shape = tick.addNewSpPr();
    ChartLook.line(shape, Paint.INK, 2, false);
    ChartLook.halo(shape);
  }

  private static void fill(CTShapeProperties shape, String family) {
    switch (family) {
      case "IIT" -> ChartLook.solid(shape, Paint.IIT);
      case "EIT" -> ChartLook.light(shape, Paint.EIT);
      case "OIT" -> ChartLook.hatched(shape, Paint.OIT);
      default -> ChartLook.hatched(shape, Paint.ACCENT);
    }
  }

  private ChartTable.Column column(String heading, Function<Bar, Optional<BigDecimal>> value) {
    return new ChartTable.Column(heading, chart.bars().stream().map(value).toList());
  }

  private List<String> families() {
    return chart.bars().stream()
        .map(Bar::family)
        .distinct()
        .sorted(Comparator.comparingInt(NativeBars::rank))
        .toList();
  }

  private static int rank(String family) {
    int known = INSTRUMENTS.indexOf(family);
    return known < 0 ? INSTRUMENTS.size() : known;
  }

  private boolean comparesYears() {
    return chart.bars().stream().anyMatch(bar -> bar.previous().isPresent());
  }
}
