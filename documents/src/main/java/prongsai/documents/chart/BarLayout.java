package prongsai.documents.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import prongsai.documents.chart.Drawing.Anchor;
import prongsai.documents.chart.Drawing.Paint;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.BarChart.Bar;
import prongsai.documents.model.Digits;

/// Where everything of a bar chart stands. Wide: labels left of the bars, values right of the plane
/// of 0–100. Narrow: label and value above each bar.
final class BarLayout {
  private static final double LABELS_AT_MOST = 168;
  private static final double GAP = 8;
  private static final double HALF_BAR = 5.5;
  private static final double HALF_TICK = HALF_BAR + 3;
  private static final double ROW_PADDING = 7;
  private static final double BELOW_MARK = 10;

  private final BarChart chart;
  private final Digits digits;
  private final Face face;
  private final boolean narrow;
  private final Pen pen = new Pen();
  private final double width;
  private final double left;
  private final double right;
  private final List<Row> rows;

  private record Row(Bar bar, List<String> lines, String value) {
    double words() {
      return lines.size() * Face.PITCH;
    }
  }

  BarLayout(BarChart chart, Digits digits, TextMeasure measure, boolean narrow) {
    this.chart = chart;
    this.digits = digits;
    this.face = new Face(measure);
    this.narrow = narrow;
    this.width = narrow ? ChartDrawing.NARROW : ChartDrawing.WIDTH;
    double values =
        chart.bars().stream()
            .mapToDouble(bar -> face.width(Face.figure(bar.value(), digits), true) + BELOW_MARK)
            .max()
            .orElse(0);
    double room = narrow ? width - values - GAP : LABELS_AT_MOST;
    this.rows = chart.bars().stream().map(bar -> row(bar, room)).toList();
    double labels = rows.stream().mapToDouble(row -> face.widest(row.lines())).max().orElse(0);
    this.left = narrow ? 1 : labels + GAP;
    this.right = width - (narrow ? GAP : values + GAP);
  }

  private Row row(Bar bar, double room) {
    return new Row(
        bar, face.wrap(digits.show(bar.label()), room), Face.figure(bar.value(), digits));
  }

  Drawing drawing() {
    double top = legend().draw(pen, face, width) + Face.PITCH + 4;
    double bottom = top + rows.stream().mapToDouble(this::height).sum();
    if (!narrow) plane(top, bottom);
    double y = top;
    for (Row row : rows) {
      if (narrow) plane(middle(row, y) - HALF_TICK, middle(row, y) + HALF_TICK);
      labelAndValue(row, y);
      bar(row, middle(row, y));
      y += height(row);
    }
    overBars(top, bottom);
    passMarkLabel(top - 12);
    figures(bottom + 11);
    return pen.drawing(width, bottom + Face.PITCH + 2);
  }

  private double height(Row row) {
    double padding = chart.compact() ? 0 : ROW_PADDING;
    return narrow ? row.words() + 2 * HALF_TICK + padding : row.words() + padding;
  }

  private double middle(Row row, double top) {
    return narrow ? top + row.words() + HALF_TICK : top + height(row) / 2;
  }

  private Legend legend() {
    Legend legend = new Legend();
    chart.bars().stream()
        .map(Bar::family)
        .distinct()
        .sorted(Comparator.comparingInt(Instrument::place))
        .forEach(family -> family(legend, family));
    if (chart.bars().stream().anyMatch(bar -> bar.previous().isPresent()))
      legend.add("ปีก่อน", (to, x, y) -> to.previousTick(x + Legend.SAMPLE / 2, y, HALF_TICK));
    if (chart.bars().stream().anyMatch(this::fails))
      legend.add("ต่ำกว่าเกณฑ์ผ่าน", (to, x, y) -> to.belowMark(x + Legend.SAMPLE - 5, y));
    return legend;
  }

  private void family(Legend legend, String family) {
    Instrument look = Instrument.of(family);
    legend.add(family, (to, x, y) -> look.bar(to, x, y - 5, x + Legend.SAMPLE, y + 5));
  }

  private void plane(double top, double bottom) {
    for (int at = 20; at <= 100; at += 20) {
      double x = x(BigDecimal.valueOf(at));
      pen.line(x, top, x, bottom, 0.6, Paint.RULE);
    }
  }

  private void figures(double middle) {
    for (int at = 0; at <= 100; at += 20) {
      Anchor anchor = narrow && at == 0 ? Anchor.START : Anchor.MIDDLE;
      String figure = digits.show(Integer.toString(at));
      double x = narrow && at == 0 ? 0 : x(BigDecimal.valueOf(at));
      pen.text(x, middle, anchor, Face.SMALL, false, Paint.MUTED, figure);
    }
  }

  private void labelAndValue(Row row, double top) {
    double first = narrow ? top : middle(row, top) - row.words() / 2;
    for (int i = 0; i < row.lines().size(); i++) {
      double x = narrow ? 0 : left - GAP;
      Anchor anchor = narrow ? Anchor.START : Anchor.END;
      double line = first + (i + 0.5) * Face.PITCH;
      pen.text(x, line, anchor, Face.SIZE, false, Paint.INK, row.lines().get(i));
    }
    boolean fails = fails(row.bar());
    double line = narrow ? top + row.words() - Face.PITCH / 2 : middle(row, top);
    Paint paint = fails ? Paint.PASS_MARK : Paint.INK;
    pen.text(width, line, Anchor.END, Face.SIZE, true, paint, row.value());
    if (fails) pen.belowMark(width - face.width(row.value(), true) - 6, line);
  }

  private void bar(Row row, double middle) {
    double end = x(row.bar().value());
    if (end - left > 0.5)
      Instrument.of(row.bar().family()).bar(pen, left, middle - HALF_BAR, end, middle + HALF_BAR);
  }

  /// What no bar may hide: the edge of the plane, the pass mark, last year's ticks.
  private void overBars(double top, double bottom) {
    double mark = x(chart.passMark());
    if (!narrow) {
      pen.line(left, top, left, bottom, 1, Paint.INK);
      pen.passMark(mark, top - 3, mark, bottom);
    }
    double y = top;
    for (Row row : rows) {
      double middle = middle(row, y);
      if (narrow) {
        pen.line(left, middle - HALF_TICK, left, middle + HALF_TICK, 1, Paint.INK);
        pen.passMark(mark, middle - HALF_TICK, mark, middle + HALF_TICK);
      }
      row.bar().previous().ifPresent(was -> pen.previousTick(x(was), middle, HALF_TICK));
      y += height(row);
    }
  }

  private void passMarkLabel(double middle) {
    String label = "เกณฑ์ผ่าน " + Face.plain(chart.passMark(), digits);
    double half = face.width(label, true) / 2;
    double centre = Math.clamp(x(chart.passMark()), half, width - half);
    pen.text(centre, middle, Anchor.MIDDLE, Face.SIZE, true, Paint.PASS_MARK, label);
  }

  private boolean fails(Bar bar) {
    return bar.value().compareTo(chart.passMark()) < 0;
  }

  private double x(BigDecimal value) {
    double share = Math.clamp(value.doubleValue() / 100, 0, 1);
    return left + share * (right - left);
  }
}
