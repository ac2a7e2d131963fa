package prongsai.documents.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Line;
import prongsai.documents.model.Listing;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Column;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.Analysis;
import prongsai.scoring.analysis.Way;
import prongsai.scoring.analysis.Worth;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Level;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.score.Score;

/// What every weak item costs the total, and the shortest way to the pass mark.
final class WorthPages {
  private final ReportRequest request;
  private final Analysis analysis;
  private final Figures figures;
  private final Numbering numbering;
  private final String pass;

  WorthPages(ReportRequest request, Numbering numbering) {
    this.request = request;
    this.analysis = request.analysis();
    this.figures = new Figures(analysis);
    this.numbering = numbering;
    this.pass = Figures.plain(request.framework().rules().passMark());
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Introduction.heading(2, Phrases.of("worth.heading")));
    List<Worth> weak = analysis.weakItems();
    if (weak.isEmpty()) blocks.add(Paragraph.body(Phrases.of("worth.none", "pass", pass)));
    else {
      Ratio sum = weak.stream().map(Worth::lost).reduce(Ratio.ZERO, Ratio::plus);
      blocks.add(
          Paragraph.body(
              Phrases.of(
                  "worth.text",
                  "number",
                  numbering.upcomingTable(),
                  "pass",
                  pass,
                  "count",
                  weak.size(),
                  "sum",
                  figures.score(sum))));
      blocks.add(table(weak));
    }
    analysis.way().ifPresent(way -> blocks.addAll(way(way)));
    return blocks;
  }

  /// The weak items, dearest first.
  Table table(List<Worth> weak) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    Outline outline = Outline.of(request.framework());
    for (Worth worth : weak)
      rows.add(
          Row.body(
              Cell.of(Integer.toString(++number)),
              Cell.of(Text.bold(worth.item().code().value())),
              Cell.of(Text.of(shortName(worth) + " (ตัวชี้วัด" + indicator(outline, worth) + ")")),
              figures.cell(worth.value()),
              figures.cell(worth.lost())));
    return new Table(
        "ข้อที่ต่ำกว่าเกณฑ์",
        Text.of(Phrases.of("worth.caption", "number", numbering.nextTable())),
        List.of(
            Column.of("ที่", 6, Alignment.CENTER),
            Column.of("ข้อ", 8, Alignment.CENTER),
            Column.of("ประเด็นการประเมิน", 54, Alignment.LEFT),
            Column.of("คะแนน", 11, Alignment.RIGHT),
            Column.of("ผลต่อคะแนนภาพรวม", 21, Alignment.RIGHT)),
        rows,
        1);
  }

  private static String shortName(Worth worth) {
    return worth.item().name().th();
  }

  private static String indicator(Outline outline, Worth worth) {
    return outline.indicatorOf(worth.item().code()).orElseThrow().name().th();
  }

  private List<Block> way(Way way) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Introduction.heading(2, Phrases.of("way.heading")));
    if (way.reached() && way.steps().isEmpty()) {
      blocks.add(Paragraph.body(Phrases.of("way.passed")));
      return blocks;
    }
    if (!way.steps().isEmpty()) {
      blocks.add(Paragraph.body(steps(way)));
      blocks.add(stepTable(way));
    }
    List<Line> rises = way.rises().stream().map(rise -> line("", rise)).toList();
    List<Line> without =
        way.steps().isEmpty()
            ? List.of()
            : way.withoutItems().stream()
                .map(rise -> line(Phrases.of("way.without") + " ", rise))
                .toList();
    List<Line> lines = new ArrayList<>(rises);
    way.together()
        .filter(Way.Together::possible)
        .ifPresent(together ->
            lines.add(
                new Line(
                    "–",
                    Text.of(
                        Phrases.of(
                            "way.together", "points", figures.atLeast(together.points()))))));
    lines.addAll(without);
    if (!lines.isEmpty()) blocks.add(new Listing(lines));
    return blocks;
  }

  private String steps(Way way) {
    String items =
        Introduction.joined(
            way.steps().stream().map(step -> step.worth().item().code().value()).toList());
    return Phrases.of(
        way.reached() ? "way.items" : "way.items.short",
        "count",
        way.steps().size(),
        "items",
        items,
        "from",
        figures.score(way.start()),
        "to",
        figures.score(way.end()),
        "level",
        level(way.end()).map(level -> level.name().th()).orElse("–"));
  }

  /// The level that a total alone decides; empty where instruments decide too.
  private Optional<Level> level(Ratio total) {
    Ratio published = request.framework().rules().rounding().published(total);
    return request.framework().levels().stream()
        .filter(level -> published.isAtLeast(level.minimum()))
        .filter(level -> level.eachInstrument().isEmpty())
        .findFirst();
  }

  private Table stepTable(Way way) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (Way.Step step : way.steps())
      rows.add(
          Row.body(
              Cell.of(Integer.toString(++number)),
              Cell.of(Text.bold(step.worth().item().code().value())),
              Cell.of(step.worth().item().name().th()),
              figures.cell(step.worth().lost()),
              figures.cell(step.total())));
    return new Table(
        "แนวทางสู่เกณฑ์ผ่าน",
        Text.of(Phrases.of("way.caption", "number", numbering.nextTable())),
        List.of(
            Column.of("ลำดับ", 9, Alignment.CENTER),
            Column.of("ข้อ", 9, Alignment.CENTER),
            Column.of("ข้อมูลที่ต้องเปิดเผย", 48, Alignment.LEFT),
            Column.of("เพิ่มขึ้น", 14, Alignment.RIGHT),
            Column.of("คะแนนภาพรวมใหม่", 20, Alignment.RIGHT)),
        rows,
        1);
  }

  private Line line(String lead, Way.Rise rise) {
    Code code = rise.instrument().code();
    Ratio from = analysis.result().score().find(code).flatMap(Score::value).orElseThrow();
    String text =
        Phrases.of(
            rise.possible() ? "way.rise" : "way.rise.impossible",
            "code",
            code,
            "points",
            figures.atLeast(rise.points()),
            "from",
            figures.score(from),
            "to",
            figures.atLeast(from.plus(rise.points())));
    return new Line("–", Text.of(lead + text));
  }
}
