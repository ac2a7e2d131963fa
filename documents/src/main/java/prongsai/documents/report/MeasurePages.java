package prongsai.documents.report;

import java.util.ArrayList;
import java.util.List;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Line;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Column;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;
import prongsai.scoring.analysis.Ranked;

/// The measures table: who does what by when, and how it is reported.
final class MeasurePages {
  private final ReportRequest request;
  private final Numbering numbering;

  MeasurePages(ReportRequest request, Numbering numbering) {
    this.request = request;
    this.numbering = numbering;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Introduction.heading(
            1,
            Phrases.of(
                "measures.heading",
                "agency",
                request.agency(),
                "next",
                request.framework().fiscalYear().next())));
    blocks.add(
        Paragraph.body(
            Phrases.of(
                "measures.text",
                "year",
                request.framework().fiscalYear(),
                "agency",
                request.agency())));
    blocks.add(table(new MeasurePlan(request).measures()));
    blocks.add(centered(""));
    blocks.add(centered(Phrases.of("measures.sign")));
    blocks.add(centered(Phrases.of("measures.sign.name")));
    blocks.add(centered(Phrases.of("measures.sign.date")));
    return blocks;
  }

  private static Paragraph centered(String text) {
    return new Paragraph(Paragraph.Style.CENTERED, Text.of(text));
  }

  private Table table(List<MeasurePlan.Planned> measures) {
    List<Row> rows = new ArrayList<>();
    for (MeasurePlan.Planned measure : measures)
      rows.add(
          Row.body(
              Cell.lines(subject(measure)),
              Cell.lines(bulleted(measure.responsible())),
              Cell.lines(numbered(measure.steps())),
              Cell.lines(reporting(measure)),
              Cell.of(Phrases.of("measures.deadline", "date", Figures.date(measure.deadline())))));
    return new Table(
        "มาตรการ",
        Text.of(Phrases.of("measures.caption", "number", numbering.nextTable())),
        List.of(
            Column.of("ประเด็นที่ต้องปรับปรุงแก้ไข/พัฒนา", 19, Alignment.LEFT),
            Column.of("ผู้รับผิดชอบ", 13, Alignment.LEFT),
            Column.of("ขั้นตอนหรือวิธีการ/มาตรการ", 37, Alignment.LEFT),
            Column.of("การรายงานผลและการกำกับติดตาม", 23, Alignment.LEFT),
            Column.of("กำหนดเวลาแล้วเสร็จ", 13, Alignment.LEFT)),
        rows,
        0);
  }

  private static List<Line> subject(MeasurePlan.Planned measure) {
    Ranked ranked = measure.indicator();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Text.bold("เครื่องมือ " + ranked.instrument().code())));
    lines.add(Line.of(Text.bold("ตัวชี้วัด" + ranked.indicator().name().th())));
    lines.add(Line.of(measure.title()));
    if (!measure.items().isEmpty())
      lines.add(
          Line.of(
              "(ข้อ "
                  + String.join(", ", measure.items().stream().map(Object::toString).toList())
                  + ")"));
    return lines;
  }

  private static List<Line> bulleted(List<String> texts) {
    if (texts.size() == 1) return List.of(Line.of(texts.getFirst()));
    return texts.stream().map(text -> new Line("–", Text.of(text))).toList();
  }

  private static List<Line> numbered(List<String> texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) lines.add(new Line(lines.size() + 1 + ".", Text.of(text)));
    return lines;
  }

  private static List<Line> reporting(MeasurePlan.Planned measure) {
    List<Line> lines = new ArrayList<>(numbered(measure.reporting()));
    lines.add(Line.of(Text.of(Phrases.of("measures.success", "success", measure.success()))));
    return lines;
  }
}
