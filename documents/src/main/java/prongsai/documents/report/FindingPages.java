package prongsai.documents.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Line;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Column;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;
import prongsai.scoring.analysis.Analysis;
import prongsai.scoring.analysis.Ranked;
import prongsai.scoring.analysis.Worth;
import prongsai.scoring.framework.Item;
import prongsai.scoring.score.Score;

/// The findings: urgent weaknesses, points to develop, and every other indicator, each down to its
/// items with the advice of the guidance library.
final class FindingPages {
  private final ReportRequest request;
  private final Analysis analysis;
  private final Figures figures;
  private final Numbering numbering;
  private final String pass;

  FindingPages(ReportRequest request, Numbering numbering) {
    this.request = request;
    this.analysis = request.analysis();
    this.figures = new Figures(analysis);
    this.numbering = numbering;
    this.pass = Figures.plain(request.framework().rules().passMark());
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Introduction.heading(1, Phrases.of("findings.heading")));
    blocks.add(
        Paragraph.body(
            Phrases.of(
                "findings.text",
                "agency",
                request.agency(),
                "year",
                request.framework().fiscalYear())));
    group(blocks, "urgent", analysis.urgent(), Advice.IMPROVE);
    group(blocks, "develop", analysis.develop(), Advice.KEEP);
    group(blocks, "others", analysis.others(), Advice.IMPROVE);
    return blocks;
  }

  /// Which items an indicator's table shows, and which advice stands beside them.
  private enum Advice {
    IMPROVE,
    KEEP
  }

  private void group(List<Block> blocks, String key, List<Ranked> indicators, Advice advice) {
    blocks.add(Introduction.heading(2, Phrases.of(key + ".heading")));
    if (indicators.isEmpty()) {
      blocks.add(Paragraph.body(Phrases.of(key + ".none", "pass", pass)));
      return;
    }
    blocks.add(Paragraph.body(Phrases.of(key + ".text", "pass", pass, "count", indicators.size())));
    int number = 0;
    for (Ranked ranked : indicators) blocks.addAll(indicator(++number, ranked, advice));
  }

  private List<Block> indicator(int number, Ranked ranked, Advice advice) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Introduction.heading(
            3,
            Phrases.of(
                "indicator.heading",
                "number",
                number,
                "name",
                ranked.indicator().name().th(),
                "score",
                figures.score(ranked.value()),
                "verdict",
                figures.verdict(ranked.value()))));
    blocks.add(
        Paragraph.plain(
            Phrases.of(
                "indicator.instrument",
                "name",
                ranked.instrument().name().th(),
                "english",
                ranked.instrument().name().en(),
                "code",
                ranked.instrument().code())));
    List<Worth> shown = ranked.items().stream().filter(shown(advice)).toList();
    String remark = remark(ranked, shown);
    if (!remark.isEmpty()) blocks.add(Paragraph.plain(remark));
    if (!shown.isEmpty()) blocks.add(items(ranked, shown, advice));
    return blocks;
  }

  private Predicate<Worth> shown(Advice advice) {
    return switch (advice) {
      case IMPROVE -> worth -> !analysis.passes(worth.value());
      case KEEP -> _ -> true;
    };
  }

  private String remark(Ranked ranked, List<Worth> shown) {
    int all = ranked.indicator().items().size();
    int known = ranked.items().size();
    if (known == 0) return Phrases.of("indicator.unknown");
    if (known < all && shown.isEmpty())
      return Phrases.of("indicator.partly.none", "known", known, "all", all, "pass", pass);
    if (known < all) return Phrases.of("indicator.partly", "known", known, "all", all);
    return shown.isEmpty() ? Phrases.of("indicator.noweak", "pass", pass) : "";
  }

  private Table items(Ranked ranked, List<Worth> shown, Advice advice) {
    String what =
        switch (advice) {
          case IMPROVE -> Phrases.of("urgent.items", "pass", pass);
          case KEEP -> Phrases.of("develop.items");
        };
    String last =
        switch (advice) {
          case IMPROVE -> "แนวทางการพัฒนา";
          case KEEP -> "ประเด็นที่ควรพัฒนา/รักษาระดับ";
        };
    List<Column> columns =
        List.of(
            Column.of("ข้อ", 9, Alignment.CENTER),
            Column.of("ประเด็นการประเมิน", 36, Alignment.LEFT),
            Column.of("คะแนน", 12, Alignment.RIGHT),
            Column.of(last, 43, Alignment.LEFT));
    List<Row> rows = new ArrayList<>();
    String group = "";
    for (Worth worth : shown) {
      String of = worth.item().group().map(name -> name.th()).orElse("");
      if (!of.isEmpty() && !of.equals(group))
        rows.add(Row.group(Cell.of(of).spanning(columns.size())));
      group = of;
      rows.add(row(worth, advice));
    }
    return new Table(
        "ข้อของตัวชี้วัด " + ranked.indicator().code(),
        Text.of(
            Phrases.of(
                "items.caption",
                "number",
                numbering.nextTable(),
                "what",
                what,
                "name",
                ranked.indicator().name().th())),
        columns,
        rows,
        0);
  }

  private Row row(Worth worth, Advice advice) {
    return Row.body(
        Cell.of(Text.bold(worth.item().code().value())),
        Cell.lines(wording(worth)),
        figures.judged(worth.value()),
        Cell.of(advice(worth.item(), worth, advice)));
  }

  private List<Line> wording(Worth worth) {
    List<Line> lines = new ArrayList<>(List.of(Line.of(worth.item().name().th())));
    for (Score sub : worth.score().parts())
      lines.add(
          new Line(
              "–",
              Text.of(sub.part().name().th())
                  .then(
                      sub.value()
                          .map(value -> Text.of(" (" + figures.score(value) + ")"))
                          .orElse(Text.EMPTY))));
    return lines;
  }

  /// In a passing indicator, an item that itself fails still gets the advice on mending.
  private String advice(Item item, Worth worth, Advice advice) {
    return request
        .guidance()
        .item(item.code())
        .map(guidance ->
            advice == Advice.KEEP && analysis.passes(worth.value())
                ? guidance.keep()
                : guidance.weak())
        .map(text -> MeasurePlan.filled(text, request))
        .orElse("");
  }
}
