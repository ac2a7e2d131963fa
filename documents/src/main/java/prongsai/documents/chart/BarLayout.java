package prongsai.documents.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import prongsai.documents.chart.Drawing.Anchor;
import prongsai.documents.chart.Drawing.Paint;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.BarChart.Bar;
import prongsai.documents.model.Digits;

/// Where everything of a bar chart stands: labels left, bars on a plane of 0–100, values right of
/// the plane.
final class BarLayout {
  private static final double LABELS_AT_MOST = 168;
  private static final double GAP = 8;
  private static final double HALF_BAR = 5.5;
  private static final double ROW_PADDING = 7;
  private static final double BELOW_MARK = 10;

  private final BarChart chart;
  private final Digits digits;
  private final Face face;
  private final Pen pen = new Pen();
  private final List<Row> rows;
  private final double left;
  private final double right;

  private record Row(Bar bar, List<String> lines, String value) {
    double height() {
      return lines.size() * Face.PITCH + ROW_PADDING;
    }
  }

  BarLayout(BarChart chart, Digits digits, TextMeasure measure) {
    this.chart = chart;
    this.digits = digits;
    this.face = new Face(measure);
    this.rows = chart.bars().stream().map(this::row).toList();
    double labels = rows.stream().mapToDouble(row -> face.widest(row.lines())).max().orElse(0);
    double values = rows.stream().mapToDouble(row -> face.width(row.value(), true)).max().orElse(0);
    this.left = labels + GAP;
    this.right = ChartDrawing.WIDTH - values - BELOW_MARK - GAP;
  }

  Drawing drawing() {
    double top = legend().draw(pen, face, 0, ChartDrawing.WIDTH) + Face.PITCH + 4;
    double bottom = top + rows.stream().mapToDouble(Row::height).sum();
    grid(top, bottom);
    double y = top;
    for (Row row : rows) {
      draw(row, y + row.height() / 2);
      y += row.height();
    }
    pen.line(left, top, left, bottom, 1, Paint.INK);
    passMark(top, bottom);
    for (Row row : rows) top = tick(row, top);
    return pen.drawing(ChartDrawing.WIDTH, bottom + Face.PITCH + 2);
  }

  private Row row(Bar bar) {
    String value = bar.value().setScale(2, RoundingMode.HALF_UP).toPlainString();
    return new Row(bar, face.wrap(digits.show(bar.label()), LABELS_AT_MOST), digits.show(value));
  }

  private Legend legend() {
    Legend legend = new Legend();
    chart.bars().stream().map(Bar::family).distinct().forEach(family -> family(legend, family));
    if (chart.bars().stream().anyMatch(bar -> bar.previous().isPresent()))
      legend.add("ปีก่อน", (to, x, y) -> to.previousTick(x + Legend.SAMPLE / 2, y, 8));
    if (chart.bars().stream().anyMatch(this::fails))
      legend.add("ต่ำกว่าเกณฑ์ผ่าน", (to, x, y) -> to.belowMark(x + Legend.SAMPLE - 5, y));
    return legend;
  }

  private void family(Legend legend, String family) {
    Instrument look = Instrument.of(family);
    legend.add(family, (to, x, y) -> look.bar(to, x, y - 5, x + Legend.SAMPLE, y + 5));
  }

  private void grid(double top, double bottom) {
    for (int at = 0; at <= 100; at += 20) {
      double x = x(BigDecimal.valueOf(at));
      pen.line(x, top, x, bottom + 3, 0.6, Paint.RULE);
      String figure = digits.show(Integer.toString(at));
      pen.text(x, bottom + 11, Anchor.MIDDLE, Face.SMALL, false, Paint.MUTED, figure);
    }
  }

  private void draw(Row row, double middle) {
    double line = middle - (row.lines().size() - 1) * Face.PITCH / 2;
    for (String words : row.lines()) {
      pen.text(left - GAP, line, Anchor.END, Face.SIZE, false, Paint.INK, words);
      line += Face.PITCH;
    }
    double end = x(row.bar().value());
    if (end - left > 0.5)
      Instrument.of(row.bar().family()).bar(pen, left, middle - HALF_BAR, end, middle + HALF_BAR);
    Paint paint = fails(row.bar()) ? Paint.PASS_MARK : Paint.INK;
    pen.text(ChartDrawing.WIDTH, middle, Anchor.END, Face.SIZE, true, paint, row.value());
    if (fails(row.bar()))
      pen.belowMark(ChartDrawing.WIDTH - face.width(row.value(), true) - 6, middle);
  }

  private void passMark(double top, double bottom) {
    double x = x(chart.passMark());
    pen.dashes(x, top - 3, x, bottom, 1.4, Paint.PASS_MARK);
    String label = "เกณฑ์ผ่าน " + digits.show(plain(chart.passMark()));
    double half = face.width(label, true) / 2;
    double centre = Math.min(x, ChartDrawing.WIDTH - half);
    pen.text(centre, top - 12, Anchor.MIDDLE, Face.SIZE, true, Paint.PASS_MARK, label);
  }

  /// Ticks come last, so that no pass mark hides them; returns where the next row begins.
  private double tick(Row row, double top) {
    double middle = top + row.height() / 2;
    row.bar().previous().ifPresent(previous -> pen.previousTick(x(previous), middle, HALF_BAR + 3));
    return top + row.height();
  }

  private boolean fails(Bar bar) {
    return bar.value().compareTo(chart.passMark()) < 0;
  }

  private double x(BigDecimal value) {
    double share = Math.clamp(value.doubleValue() / 100, 0, 1);
    return left + share * (right - left);
  }

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
