package prongsai.documents.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cell;
import prongsai.documents.model.KeyFigures;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.RadarChart;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Column;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;
import prongsai.documents.model.Tone;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.Analysis;
import prongsai.scoring.analysis.Comparison;
import prongsai.scoring.analysis.Ranked;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Standing;

/// The result: total and level, instruments, the ranking, and the charts.
final class ResultPages {
  private final ReportRequest request;
  private final Analysis analysis;
  private final Figures figures;
  private final Numbering numbering;

  ResultPages(ReportRequest request, Numbering numbering) {
    this.request = request;
    this.analysis = request.analysis();
    this.figures = new Figures(analysis);
    this.numbering = numbering;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Introduction.heading(1, Phrases.of("result.heading", "agency", request.agency())));
    blocks.add(Paragraph.result(resultLine()));
    analysis.result().score().value().ifPresent(total -> blocks.add(keyFigures(total)));
    blocks.add(instruments());
    blocks.addAll(new RespondentPages(analysis).blocks());
    analysis.comparison().ifPresent(comparison -> blocks.add(compared(comparison)));
    if (!analysis.ranking().isEmpty()) blocks.addAll(ranking());
    return blocks;
  }

  /// The sentence that carries the result.
  String resultLine() {
    Optional<Ratio> total = analysis.result().score().value();
    if (total.isEmpty()) return Phrases.of("result.none", "agency", request.agency());
    String score = figures.score(total.get());
    Optional<String> level = level();
    return level.isPresent()
        ? Phrases.of(
            "result.line", "agency", request.agency(), "score", score, "level", level.get())
        : Phrases.of("result.line.nolevel", "agency", request.agency(), "score", score);
  }

  private Optional<String> level() {
    return switch (analysis.result().standing()) {
      case Standing.Placed(var level) -> Optional.of(level.name().th());
      case Standing.NoTotal _, Standing.InstrumentsUnknown _ -> Optional.empty();
    };
  }

  /// The figures to take away.
  KeyFigures keyFigures(Ratio total) {
    boolean passes = analysis.passes(total);
    String pass = Figures.plain(request.framework().rules().passMark());
    Ratio gap = total.minus(request.framework().rules().passMark());
    long passed = analysis.ranking().stream().filter(Ranked::passes).count();
    List<KeyFigures.Figure> all = new ArrayList<>();
    all.add(
        figure(
            Phrases.of("summary.figure.total"),
            figures.score(total),
            Phrases.of("summary.figure.total.note"),
            passes ? Tone.GOOD : Tone.BAD));
    level()
        .ifPresent(level ->
            all.add(
                figure(
                    Phrases.of("summary.figure.level"),
                    level,
                    figures.verdict(total),
                    passes ? Tone.GOOD : Tone.BAD)));
    all.add(
        figure(
            Phrases.of("summary.figure.gap", "pass", pass),
            figures.difference(gap),
            "คะแนน",
            passes ? Tone.GOOD : Tone.BAD));
    all.add(
        figure(
            Phrases.of("summary.figure.passed"),
            Long.toString(passed),
            Phrases.of("summary.figure.passed.note", "count", analysis.ranking().size()),
            Tone.NEUTRAL));
    return new KeyFigures(all);
  }

  private static KeyFigures.Figure figure(String label, String value, String note, Tone tone) {
    return new KeyFigures.Figure(Text.of(label), Text.of(value), Text.of(note), tone);
  }

  private Table instruments() {
    List<Column> columns =
        List.of(
            Column.of("เครื่องมือการประเมิน", 44, Alignment.LEFT),
            Column.of("คะแนน", 16, Alignment.RIGHT),
            Column.of("น้ำหนัก (ร้อยละ)", 18, Alignment.RIGHT),
            Column.of("คะแนนถ่วงน้ำหนัก", 20, Alignment.RIGHT));
    List<Row> rows = new ArrayList<>();
    for (Score score : analysis.result().score().parts()) {
      Instrument instrument = (Instrument) score.part();
      rows.add(
          Row.body(
              Cell.of(instrument.name().th() + " (" + instrument.code() + ")"),
              cell(score.value()),
              Cell.of(Figures.plain(instrument.weight())),
              cell(score.value().map(value -> value.times(instrument.weight()).dividedBy(100)))));
    }
    rows.add(
        Row.total(
            Cell.of("คะแนนภาพรวม"),
            Cell.empty(),
            Cell.of("100"),
            cell(analysis.result().score().value())));
    return new Table(
        "คะแนนรายเครื่องมือ",
        Text.of(Phrases.of("result.instruments.caption", "number", numbering.nextTable())),
        columns,
        rows,
        0);
  }

  private Cell cell(Optional<Ratio> value) {
    return value.map(figures::cell).orElseGet(() -> Cell.of("ไม่มีข้อมูล"));
  }

  private Paragraph compared(Comparison comparison) {
    Optional<Comparison.Change> total = comparison.of(Code.TOTAL);
    if (total.isEmpty())
      return Paragraph.body(Phrases.of("comparison.partial", "year", comparison.year()));
    int direction = figures.value(total.get().difference()).signum();
    return Paragraph.body(
        Phrases.of(
            "comparison.text",
            "year",
            comparison.year(),
            "direction",
            Phrases.of(
                direction > 0
                    ? "comparison.up"
                    : direction < 0 ? "comparison.down" : "comparison.same"),
            "before",
            figures.score(total.get().before()),
            "now",
            figures.score(total.get().now()),
            "difference",
            figures.difference(total.get().difference())));
  }

  private List<Block> ranking() {
    List<Block> blocks = new ArrayList<>();
    long passed = analysis.ranking().stream().filter(Ranked::passes).count();
    blocks.add(
        Paragraph.body(
            Phrases.of(
                "result.ranking.text",
                "passed",
                passed,
                "failed",
                analysis.ranking().size() - passed,
                "number",
                numbering.upcomingTable())));
    blocks.add(rankingTable());
    blocks.add(bars());
    if (analysis.ranking().size() >= 3) blocks.add(radar());
    return blocks;
  }

  private Table rankingTable() {
    Optional<Comparison> comparison = analysis.comparison();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("ลำดับ", 9, Alignment.CENTER));
    columns.add(Column.of("เครื่องมือ", 13, Alignment.CENTER));
    columns.add(Column.of("ตัวชี้วัด", 40, Alignment.LEFT));
    columns.add(Column.of("คะแนน", 13, Alignment.RIGHT));
    if (comparison.isPresent()) {
      columns.add(Column.of("ปี " + comparison.get().year(), 13, Alignment.RIGHT));
      columns.add(Column.of("เปลี่ยนแปลง", 14, Alignment.RIGHT));
    }
    columns.add(Column.of("ผลการประเมิน", 20, Alignment.CENTER));
    List<Row> rows = new ArrayList<>();
    for (Ranked ranked : analysis.ranking()) rows.add(row(ranked, comparison));
    return new Table(
        "อันดับตัวชี้วัด",
        Text.of(Phrases.of("result.ranking.caption", "number", numbering.nextTable())),
        columns,
        rows,
        2);
  }

  private Row row(Ranked ranked, Optional<Comparison> comparison) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(Integer.toString(ranked.rank())));
    cells.add(Cell.of(ranked.instrument().code().value()));
    cells.add(Cell.of(ranked.indicator().name().th()));
    cells.add(figures.cell(ranked.value()));
    if (comparison.isPresent()) {
      Optional<Comparison.Change> change = comparison.get().of(ranked.indicator().code());
      cells.add(change.map(one -> figures.cell(one.before())).orElseGet(() -> Cell.of("–")));
      cells.add(Cell.of(change.map(one -> figures.difference(one.difference())).orElse("–")));
    }
    cells.add(
        Cell.of(figures.verdict(ranked.value())).toned(ranked.passes() ? Tone.GOOD : Tone.BAD));
    return new Row(Row.Kind.BODY, cells);
  }

  /// Bars of every indicator, highest first.
  BarChart bars() {
    String pass = Figures.plain(request.framework().rules().passMark());
    List<BarChart.Bar> bars = new ArrayList<>();
    List<String> described = new ArrayList<>();
    for (Ranked ranked : analysis.ranking()) {
      bars.add(
          new BarChart.Bar(
              ranked.indicator().name().th(),
              figures.value(ranked.value()),
              ranked.instrument().code().value(),
              analysis
                  .comparison()
                  .flatMap(all -> all.of(ranked.indicator().code()))
                  .map(change -> figures.value(change.before()))));
      described.add(ranked.indicator().name().th() + " " + figures.score(ranked.value()));
    }
    return new BarChart(
        "indicators-bars",
        Text.of(Phrases.of("result.bars", "number", numbering.nextFigure(), "pass", pass)),
        "แผนภูมิแท่งคะแนนรายตัวชี้วัดเรียงจากมากไปน้อย เกณฑ์ผ่าน "
            + pass
            + " คะแนน: "
            + String.join(", ", described),
        bars,
        figures.value(request.framework().rules().passMark()));
  }

  private RadarChart radar() {
    List<String> axes = new ArrayList<>();
    List<BigDecimal> now = new ArrayList<>();
    analysis
        .result()
        .score()
        .each(score -> {
          if (score.part() instanceof Indicator indicator && score.value().isPresent()) {
            axes.add(indicator.name().th());
            now.add(figures.value(score.value().get()));
          }
        });
    return new RadarChart(
        "indicators-radar",
        Text.of(Phrases.of("result.radar", "number", numbering.nextFigure())),
        "แผนภูมิเรดาร์แสดงคะแนนของ "
            + axes.size()
            + " ตัวชี้วัด ค่าทั้งหมดอยู่ในตารางอันดับตัวชี้วัด",
        axes,
        List.of(new RadarChart.Series("ปี " + request.framework().fiscalYear(), now)),
        Optional.of(figures.value(request.framework().rules().passMark())));
  }
}
