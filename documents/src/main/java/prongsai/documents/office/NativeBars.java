package prongsai.documents.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import prongsai.documents.chart.Drawing.Paint;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.BarChart.Bar;
import prongsai.documents.model.Digits;

/// Horizontal bars, one series an instrument so that the legend names them. The pass mark is a thin
/// stacked bar without gaps on a hidden second pair of axes: bar charts know no upright line.
record NativeBars(BarChart chart, Digits digits) implements NativeChart {
  private static final List<String> INSTRUMENTS = List.of("IIT", "EIT", "OIT");
  private static final int END_OF_SCALE = 112;
  private static final BigDecimal HALF_LINE = new BigDecimal("0.2");

  @Override
  public ChartTable table() {
    List<ChartTable.Column> columns = new ArrayList<>();
    for (String family : families())
      columns.add(
          column(
              family,
              bar -> Optional.of(bar.value()).filter(value -> bar.family().equals(family))));
    if (comparesYears()) columns.add(column("ปีก่อน", Bar::previous));
    BigDecimal mark = chart.passMark();
    columns.add(column("ระยะถึงเส้นเกณฑ์ผ่าน", bar -> Optional.of(mark.subtract(HALF_LINE))));
    columns.add(
        column(
            digits.show("เกณฑ์ผ่าน " + mark.stripTrailingZeros().toPlainString() + " คะแนน"),
            bar -> Optional.of(HALF_LINE.add(HALF_LINE))));
    List<String> labels = chart.bars().stream().map(bar -> digits.show(bar.label())).toList();
    return new ChartTable("ตัวชี้วัด", labels, columns);
  }

  @Override
  public void draw(XDDFChart to, ChartRange cells) {
    drawBars(to, cells);
    drawPassMark(to, cells);
    ChartLook.frame(to);
    CTPlotArea plot = to.getCTChart().getPlotArea();
    plot.getCatAxArray(0).addNewTickLblSkip().setVal(1);
    ChartLook.scale(plot.getValAxArray(0), digits, END_OF_SCALE);
    plot.getValAxArray(1).getScaling().addNewMax().setVal(END_OF_SCALE);
    plot.getValAxArray(1).getScaling().addNewMin().setVal(0);
    var hidden = to.getCTChart().getLegend().addNewLegendEntry();
    hidden.addNewIdx().setVal(lineAt());
    hidden.addNewDelete().setVal(true);
  }

  @Override
  public double height() {
    return 90 + 27.0 * chart.bars().size();
  }

  private void drawBars(XDDFChart to, ChartRange cells) {
    XDDFBarChartData bars = group(to, true);
    bars.setBarGrouping(BarGrouping.CLUSTERED);
    bars.setGapWidth(55);
    bars.setOverlap((byte) 100);
    List<String> families = families();
    for (int i = 0; i < families.size(); i++) {
      CTBarSer series = series(bars, cells, i);
      fill(series.addNewSpPr(), families.get(i));
      ChartLook.values(series.addNewDLbls(), digits);
    }
    if (comparesYears())
      ChartLook.hollow(series(bars, cells, families.size()).addNewSpPr(), Paint.INK);
    to.plot(bars);
  }

  private void drawPassMark(XDDFChart to, ChartRange cells) {
    XDDFBarChartData line = group(to, false);
    line.setBarGrouping(BarGrouping.STACKED);
    line.setGapWidth(0);
    line.setOverlap((byte) 100);
    ChartLook.invisible(series(line, cells, lineAt()).addNewSpPr());
    ChartLook.solid(series(line, cells, lineAt() + 1).addNewSpPr(), Paint.PASS_MARK);
    to.plot(line);
  }

  private static XDDFBarChartData group(XDDFChart to, boolean shown) {
    XDDFCategoryAxis labels = to.createCategoryAxis(shown ? AxisPosition.LEFT : AxisPosition.RIGHT);
    XDDFValueAxis scale = to.createValueAxis(shown ? AxisPosition.BOTTOM : AxisPosition.TOP);
    labels.setOrientation(AxisOrientation.MAX_MIN);
    labels.crossAxis(scale);
    scale.crossAxis(labels);
    labels.setCrosses(AxisCrosses.AUTO_ZERO);
    scale.setCrosses(AxisCrosses.MAX);
    labels.setVisible(shown);
    scale.setVisible(shown);
    XDDFBarChartData data = (XDDFBarChartData) to.createData(ChartTypes.BAR, labels, scale);
    data.setBarDirection(BarDirection.BAR);
    data.setVaryColors(false);
    return data;
  }

  private static CTBarSer series(XDDFBarChartData data, ChartRange cells, int index) {
    var series = (XDDFBarChartData.Series) data.addSeries(cells.labels(), cells.values(index));
    series.setTitle(
        cells.sheet().getRow(cells.top()).getCell(cells.left() + 1 + index).getStringCellValue(),
        cells.heading(index));
    series.setInvertIfNegative(false);
    return series.getCTBarSer();
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

  /// Index of the series that holds the pass mark in its place.
  private int lineAt() {
    return families().size() + (comparesYears() ? 1 : 0);
  }
}
