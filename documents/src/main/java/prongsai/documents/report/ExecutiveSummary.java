package prongsai.documents.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Document;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.Section;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Column;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;
import prongsai.scoring.analysis.Analysis;
import prongsai.scoring.analysis.Worth;

/// One page for the executive: where the agency stands, what gives most back, and what falls due
/// first.
public final class ExecutiveSummary {
  private static final int ITEMS = 3;
  private static final int MEASURES = 2;
  private static final int LETTERS = 62;

  private final ReportRequest request;
  private final Analysis analysis;
  private final Figures figures;
  private final ResultPages result;

  private ExecutiveSummary(ReportRequest request) {
    this.request = request;
    this.analysis = request.analysis();
    this.figures = new Figures(analysis);
    this.result = new ResultPages(request, new Numbering());
  }

  /// The summary of one agency.
  public static Document of(ReportRequest request) {
    return new Document(
        AnalysisReport.metadata(request, "title.summary.plain", "provenance.short"),
        request.digits(),
        List.of(Section.portrait(new ExecutiveSummary(request).blocks())));
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Introduction.heading(1, Phrases.of("summary.heading")));
    blocks.add(
        new Paragraph(
            Paragraph.Style.CENTERED,
            Text.of(
                Phrases.of(
                    "summary.sub",
                    "year",
                    request.framework().fiscalYear(),
                    "agency",
                    request.agency()))));
    analysis
        .result()
        .score()
        .value()
        .ifPresentOrElse(
            total -> blocks.add(result.keyFigures(total)),
            () -> blocks.add(Paragraph.result(result.resultLine())));
    if (!analysis.ranking().isEmpty()) blocks.add(result.bars().compacted());
    if (!analysis.weakItems().isEmpty()) {
      blocks.add(worth());
    }
    List<MeasurePlan.Planned> due = firstDue();
    if (!due.isEmpty()) {
      blocks.add(measures(due));
    }
    return blocks;
  }

  private Table worth() {
    List<Row> rows = new ArrayList<>();
    for (Worth worth : analysis.weakItems().stream().limit(ITEMS).toList())
      rows.add(
          Row.body(
              Cell.of(Text.bold(worth.item().code().value())),
              Cell.of(beginning(worth.item().name().th())),
              figures.cell(worth.value()),
              figures.cell(worth.lost())));
    return new Table(
        "เรื่องที่ให้คะแนนคืน",
        Text.of(Phrases.of("summary.worth.heading")),
        List.of(
            Column.of("ข้อ", 8, Alignment.CENTER),
            Column.of("ประเด็น", 74, Alignment.LEFT),
            Column.of("คะแนน", 9, Alignment.RIGHT),
            Column.of("เพิ่มได้", 9, Alignment.RIGHT)),
        rows,
        0);
  }

  private List<MeasurePlan.Planned> firstDue() {
    return new MeasurePlan(request)
        .measures().stream()
            .sorted(Comparator.comparing(MeasurePlan.Planned::deadline))
            .limit(MEASURES)
            .toList();
  }

  /// A long question up to its last whole phrase that fits on a line.
  private static String beginning(String text) {
    if (text.length() <= LETTERS) return text;
    int blank = text.lastIndexOf(' ', LETTERS);
    return blank < LETTERS / 2 ? text : text.substring(0, blank) + " …";
  }

  /// The column says already that it is a measure.
  private static String shortened(String title) {
    return title.startsWith("มาตรการ") ? title.substring("มาตรการ".length()) : title;
  }

  private Table measures(List<MeasurePlan.Planned> due) {
    List<Row> rows = new ArrayList<>();
    for (MeasurePlan.Planned measure : due)
      rows.add(
          Row.body(Cell.of(shortened(measure.title())), Cell.of(Figures.date(measure.deadline()))));
    return new Table(
        "มาตรการที่ครบกำหนดก่อน",
        Text.of(Phrases.of("summary.measures.heading")),
        List.of(
            Column.of("มาตรการ", 75, Alignment.LEFT), Column.of("ครบกำหนด", 25, Alignment.LEFT)),
        rows,
        0);
  }
}
