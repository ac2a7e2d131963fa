package prongsai.documents.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import prongsai.documents.chart.ChartDrawing;
import prongsai.documents.chart.Drawing;
import prongsai.documents.chart.TextMeasure;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.BarChart.Bar;
import prongsai.documents.model.Cell;
import prongsai.documents.model.RadarChart;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Column;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;
import prongsai.documents.model.Tone;

/// Writes a chart as a figure: drawn wide and narrow, of which the screen shows one, and its
/// numbers as a table that unfolds.
final class Charts {
  private final Markup to;
  private final Words words;
  private final TextMeasure measure;

  Charts(Markup to, Words words, TextMeasure measure) {
    this.to = to;
    this.words = words;
    this.measure = measure;
  }

  void write(BarChart chart) {
    write(
        chart.name(),
        chart.title(),
        chart.description(),
        ChartDrawing.of(chart, words.digits(), measure),
        ChartDrawing.narrow(chart, words.digits(), measure),
        numbers(chart));
  }

  void write(RadarChart chart) {
    write(
        chart.name(),
        chart.title(),
        chart.description(),
        ChartDrawing.of(chart, words.digits(), measure),
        ChartDrawing.narrow(chart, words.digits(), measure),
        numbers(chart));
  }

  private void write(
      String name, Text title, String description, Drawing wide, Drawing narrow, Table numbers) {
    String anchor = TableMarkup.anchor("chart-", name);
    to.open("figure", "id", anchor).open("figcaption");
    words.write(to, title);
    to.close("figcaption").newLine();
    String shown = words.digits().show(description);
    new Svg(to, anchor + "-w", "wide").write(wide, words.plain(title), shown);
    new Svg(to, anchor + "-n", "narrow").write(narrow, words.plain(title), shown);
    to.open("details").element("summary", "ตารางข้อมูลของแผนภูมิ").newLine();
    new TableMarkup(to, words, numbers, title, true).write();
    to.close("details").close("figure");
  }

  private static Table numbers(BarChart chart) {
    boolean compared = chart.bars().stream().anyMatch(bar -> bar.previous().isPresent());
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("รายการ", 40, Alignment.LEFT));
    columns.add(Column.of("เครื่องมือ", 15, Alignment.CENTER));
    columns.add(Column.of("คะแนน", 15, Alignment.RIGHT));
    if (compared) columns.add(Column.of("ปีก่อน", 15, Alignment.RIGHT));
    columns.add(Column.of("ผล", 20, Alignment.CENTER));
    List<Row> rows =
        chart.bars().stream().map(bar -> row(bar, compared, chart.passMark())).toList();
    return table(chart.name(), columns, rows);
  }

  private static Row row(Bar bar, boolean compared, BigDecimal passMark) {
    boolean passes = bar.value().compareTo(passMark) >= 0;
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(bar.label()));
    cells.add(Cell.of(bar.family()));
    cells.add(Cell.number(bar.value(), 2));
    if (compared) cells.add(bar.previous().map(was -> Cell.number(was, 2)).orElse(Cell.of("–")));
    cells.add(Cell.of(passes ? "ผ่านเกณฑ์" : "ต่ำกว่าเกณฑ์").toned(passes ? Tone.GOOD : Tone.BAD));
    return new Row(Row.Kind.BODY, cells);
  }

  private static Table numbers(RadarChart chart) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("รายการ", 40, Alignment.LEFT));
    for (RadarChart.Series series : chart.series())
      columns.add(Column.of(series.name(), 20, Alignment.RIGHT));
    List<Row> rows = new ArrayList<>();
    for (int axis = 0; axis < chart.axes().size(); axis++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(chart.axes().get(axis)));
      for (RadarChart.Series series : chart.series())
        cells.add(Cell.number(series.values().get(axis), 2));
      rows.add(new Row(Row.Kind.BODY, cells));
    }
    return table(chart.name(), columns, rows);
  }

  private static Table table(String name, List<Column> columns, List<Row> rows) {
    return new Table("chart-" + name, Text.EMPTY, columns, rows, 0);
  }
}
