package prongsai.documents.report;

import java.util.ArrayList;
import java.util.List;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Heading;
import prongsai.documents.model.Line;
import prongsai.documents.model.Listing;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Column;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.IndicatorPart;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Level;
import prongsai.scoring.framework.SubIndicator;

/// The opening pages: principle, instruments, and how results are computed, levelled and targeted;
/// all out of the framework.
final class Introduction {
  private final Framework framework;
  private final Numbering numbering;

  Introduction(Framework framework, Numbering numbering) {
    this.framework = framework;
    this.numbering = numbering;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(1, Phrases.of("intro.heading", "year", framework.fiscalYear())));
    blocks.add(heading(2, Phrases.of("principle.heading")));
    blocks.add(
        Paragraph.body(Phrases.of("principle.concept", "concept", framework.concept().th())));
    blocks.add(Paragraph.body(Phrases.of("principle.purpose", "year", framework.fiscalYear())));
    blocks.add(heading(2, Phrases.of("instruments.heading")));
    blocks.add(
        Paragraph.body(Phrases.of("instruments.lead", "count", framework.instruments().size())));
    blocks.add(instruments());
    blocks.add(heading(1, Phrases.of("criteria.heading")));
    blocks.add(heading(2, Phrases.of("criteria.processing")));
    blocks.add(
        Paragraph.body(
            Phrases.of(
                "criteria.processing.text", "decimals", framework.rules().rounding().decimals())));
    blocks.add(processing());
    blocks.add(heading(2, Phrases.of("criteria.levels")));
    blocks.add(
        Paragraph.body(
            Phrases.of(
                "criteria.levels.text",
                "count",
                framework.levels().size(),
                "number",
                numbering.upcomingTable())));
    blocks.add(levels());
    blocks.add(heading(2, Phrases.of("criteria.target")));
    blocks.add(target());
    return blocks;
  }

  static Heading heading(int level, String text) {
    return new Heading(level, Text.of(text));
  }

  private Listing instruments() {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (Instrument instrument : framework.instruments())
      lines.add(new Line(++number + ".", Text.of(describe(instrument))));
    return new Listing(lines);
  }

  private static String describe(Instrument instrument) {
    String key =
        switch (instrument.kind()) {
          case SURVEY -> "instruments.survey";
          case DISCLOSURE -> "instruments.disclosure";
        };
    return Phrases.of(
        key,
        "name",
        instrument.name().th(),
        "english",
        instrument.name().en(),
        "code",
        instrument.code(),
        "respondents",
        instrument.respondents().map(wording -> wording.th()).orElse(""),
        "count",
        instrument.indicators().size(),
        "indicators",
        joined(instrument.indicators().stream().map(Introduction::named).toList()));
  }

  private static String named(Indicator indicator) {
    List<String> subs = new ArrayList<>();
    for (IndicatorPart part : indicator.content())
      if (part instanceof SubIndicator sub) subs.add(sub.name().th());
    if (subs.isEmpty()) return indicator.name().th();
    return Phrases.of(
        "instruments.subs",
        "indicator",
        indicator.name().th(),
        "count",
        subs.size(),
        "names",
        joined(subs));
  }

  /// `ก ข และค`; a blank before a last name in Latin letters.
  static String joined(List<String> names) {
    if (names.size() < 2) return String.join("", names);
    boolean thai = names.getLast().charAt(0) >= 'ก' && names.getLast().charAt(0) <= '๛';
    return String.join(" ", names.subList(0, names.size() - 1))
        + (thai ? " และ" : " และ ")
        + names.getLast();
  }

  private Table processing() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("คะแนน", 24, Alignment.LEFT));
    for (Instrument instrument : framework.instruments())
      columns.add(Column.of(instrument.code().value(), 25, Alignment.CENTER));
    List<Row> rows = new ArrayList<>();
    rows.add(row("คะแนนรายข้อ", "เฉลี่ยผู้ตอบทุกคน", "ผลการตรวจ"));
    rows.add(row("คะแนนตัวชี้วัดย่อย", "–", "เฉลี่ยทุกข้อ"));
    rows.add(row("คะแนนตัวชี้วัด", "เฉลี่ยทุกข้อ", "เฉลี่ยทุกตัวชี้วัดย่อย"));
    rows.add(row("คะแนนเครื่องมือ", "เฉลี่ยทุกตัวชี้วัด", "เฉลี่ยทุกตัวชี้วัด"));
    List<Cell> weights = new ArrayList<>(List.of(Cell.of(Text.bold("น้ำหนัก"))));
    for (Instrument instrument : framework.instruments())
      weights.add(Cell.of("ร้อยละ " + Figures.plain(instrument.weight())));
    rows.add(new Row(Row.Kind.BODY, weights));
    rows.add(
        Row.total(
            Cell.of("คะแนนภาพรวม"),
            Cell.of("ผลรวมของคะแนนเครื่องมือถ่วงน้ำหนัก (เต็ม 100 คะแนน)")
                .spanning(framework.instruments().size())));
    return new Table(
        "การประมวลผลคะแนน",
        Text.of(Phrases.of("criteria.processing.caption", "number", numbering.nextTable())),
        columns,
        rows,
        0);
  }

  private Row row(String name, String survey, String disclosure) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(Text.bold(name))));
    for (Instrument instrument : framework.instruments())
      cells.add(
          Cell.of(
              switch (instrument.kind()) {
                case SURVEY -> survey;
                case DISCLOSURE -> disclosure;
              }));
    return new Row(Row.Kind.BODY, cells);
  }

  private Table levels() {
    boolean each =
        framework.levels().stream().anyMatch(level -> level.eachInstrument().isPresent());
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("ระดับ", 30, Alignment.CENTER));
    columns.add(Column.of("คะแนนภาพรวม", 40, Alignment.CENTER));
    if (each) columns.add(Column.of("คะแนนทุกเครื่องมือ", 30, Alignment.CENTER));
    columns.add(Column.of("ผลการประเมิน", 30, Alignment.CENTER));
    List<Row> rows = new ArrayList<>();
    Ratio above = Ratio.HUNDRED;
    boolean top = true;
    for (Level level : framework.levels()) {
      rows.add(row(level, above, top, each));
      top = false;
      above = level.minimum();
    }
    return new Table(
        "ระดับผลการประเมิน",
        Text.of(Phrases.of("criteria.levels.caption", "number", numbering.nextTable())),
        columns,
        rows,
        0);
  }

  private Row row(Level level, Ratio above, boolean top, boolean each) {
    String from = decimals(level.minimum());
    String to = decimals(top ? above : above.minus(step()));
    boolean open = level.eachInstrument().isPresent() || level.minimum().equals(above);
    String range = open ? from + " ขึ้นไป" : from + " – " + to;
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(Text.bold(level.name().th())));
    cells.add(Cell.of(range));
    if (each)
      cells.add(
          Cell.of(level.eachInstrument().map(mark -> decimals(mark) + " ขึ้นไป").orElse("–")));
    cells.add(Cell.of(Phrases.of(level.passes() ? "verdict.pass" : "verdict.fail")));
    return new Row(Row.Kind.BODY, cells);
  }

  private String decimals(Ratio value) {
    return framework.rules().rounding().publish(value).toPlainString();
  }

  private Ratio step() {
    long ten = 1;
    for (int i = 0; i < framework.rules().rounding().decimals(); i++) ten *= 10;
    return Ratio.of(1, ten);
  }

  private Paragraph target() {
    return Paragraph.body(
        Phrases.of(
            "criteria.target.text",
            "plan",
            framework.rules().targetName().th(),
            "year",
            framework.fiscalYear(),
            "pass",
            Figures.plain(framework.rules().passMark()),
            "share",
            Figures.plain(framework.rules().targetSharePercent())));
  }
}
