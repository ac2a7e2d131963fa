package prongsai.documents.plan;

import java.util.ArrayList;
import java.util.List;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Document;
import prongsai.documents.model.Heading;
import prongsai.documents.model.KeyFigures;
import prongsai.documents.model.Line;
import prongsai.documents.model.Listing;
import prongsai.documents.model.Metadata;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.Section;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Column;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;
import prongsai.documents.model.Tone;

/// The report on how the measures were carried out: what an agency discloses as O43. The measures
/// of the plan, row by row, with results, evidence, obstacles and state; and, where tables are no
/// burden, the same for the system of the anti-corruption plan.
public final class ProgressDocument {
  private final ProgressRequest request;

  private ProgressDocument(ProgressRequest request) {
    this.request = request;
  }

  /// The document of a report.
  public static Document of(ProgressRequest request) {
    ProgressDocument report = new ProgressDocument(request);
    return new Document(
        report.metadata(),
        request.digits(),
        List.of(
            Section.portrait(report.summary()),
            Section.landscape(report.measures()),
            Section.data(new ProgressSheet(request).blocks())));
  }

  private Metadata metadata() {
    Approval approval = request.approval();
    return new Metadata(
        PlanPhrases.of(
            "progress.plain",
            "agency",
            request.agency(),
            "year",
            request.year(),
            "edition",
            request.edition().words()),
        PlanPhrases.of("progress.title"),
        request.agency(),
        List.of("ITA", PlanPhrases.of("plan.keywords"), request.year().toString()),
        PlanPhrases.of(
            "provenance.approved",
            "edition",
            approval.edition(),
            "day",
            MeasureCells.date(approval.day()),
            "sha256",
            approval.sha256(),
            "program",
            request.program()));
  }

  private List<Block> summary() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, Text.of(PlanPhrases.of("progress.title"))));
    blocks.add(
        PlanDocument.centered(
            PlanPhrases.of("progress.year", "agency", request.agency(), "year", request.year())));
    blocks.add(PlanDocument.centered(request.edition().words()));
    blocks.add(
        Paragraph.body(
            PlanPhrases.of(
                "progress.text",
                "agency",
                request.agency(),
                "year",
                request.year(),
                "approved",
                MeasureCells.date(request.approval().day()),
                "edition",
                request.approval().edition(),
                "day",
                MeasureCells.date(request.day()))));
    blocks.add(new Heading(2, Text.of(PlanPhrases.of("progress.summary.heading"))));
    blocks.add(figures());
    blocks.add(new Heading(2, Text.of(PlanPhrases.of("progress.problems.heading"))));
    blocks.add(problems());
    blocks.add(PlanDocument.centered(""));
    blocks.add(PlanDocument.centered(PlanPhrases.of("plan.sign")));
    blocks.add(PlanDocument.centered(PlanPhrases.of("plan.sign.name")));
    blocks.add(PlanDocument.centered(PlanPhrases.of("plan.sign.date")));
    return blocks;
  }

  private KeyFigures figures() {
    List<ProgressRow> rows = request.measures();
    long finished = rows.stream().filter(ProgressRow::isFinished).count();
    long late = rows.stream().filter(ProgressRow::isLate).count();
    long steps = rows.stream().mapToLong(row -> row.results().size()).sum();
    long done =
        rows.stream()
            .flatMap(row -> row.results().stream())
            .filter(one -> one.status() == StepStatus.DONE)
            .count();
    return new KeyFigures(
        List.of(
            figure("progress.finished", finished, "progress.of", rows.size(), Tone.NEUTRAL),
            figure("progress.steps", done, "progress.of.steps", steps, Tone.NEUTRAL),
            figure(
                "progress.late",
                late,
                "progress.of",
                rows.size(),
                late == 0 ? Tone.NEUTRAL : Tone.BAD)));
  }

  private static KeyFigures.Figure figure(
      String label, long value, String note, long of, Tone tone) {
    return new KeyFigures.Figure(
        Text.of(PlanPhrases.of(label)),
        Text.of(Long.toString(value)),
        Text.of(PlanPhrases.of(note, "count", of)),
        tone);
  }

  private Block problems() {
    List<Line> lines = new ArrayList<>();
    for (ProgressRow row : request.measures())
      for (StepResult result : row.results())
        if (!result.obstacle().isBlank())
          lines.add(
              new Line(
                  lines.size() + 1 + ".",
                  Text.of(
                      PlanPhrases.of(
                          result.remedy().isBlank()
                              ? "progress.problem"
                              : "progress.problem.remedy",
                          "measure",
                          row.measure().title(),
                          "obstacle",
                          result.obstacle(),
                          "remedy",
                          result.remedy()))));
    return lines.isEmpty()
        ? Paragraph.plain(PlanPhrases.of("progress.problems.none"))
        : new Listing(lines);
  }

  private List<Block> measures() {
    List<Row> rows = new ArrayList<>();
    for (ProgressRow row : request.measures()) {
      rows.add(Row.group(Cell.lines(heading(row, rows)).spanning(6)));
      for (int i = 0; i < row.results().size(); i++) rows.add(step(row, i));
    }
    return List.of(
        new Heading(1, Text.of(PlanPhrases.of("progress.table"))),
        new Table(
            "ผลการดำเนินการ",
            Text.of(PlanPhrases.of("progress.caption", "edition", request.edition().words())),
            List.of(
                Column.of(PlanPhrases.of("column.step"), 27, Alignment.LEFT),
                Column.of(PlanPhrases.of("column.period"), 13, Alignment.LEFT),
                Column.of(PlanPhrases.of("column.done"), 21, Alignment.LEFT),
                Column.of(PlanPhrases.of("column.outcome"), 20, Alignment.LEFT),
                Column.of(PlanPhrases.of("column.obstacle"), 16, Alignment.LEFT),
                Column.of(PlanPhrases.of("column.state"), 10, Alignment.LEFT)),
            rows,
            0));
  }

  private static List<Line> heading(ProgressRow row, List<Row> before) {
    MeasureRow measure = row.measure();
    long number = before.stream().filter(one -> one.kind() == Row.Kind.GROUP).count() + 1;
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(PlanPhrases.of("progress.group", "number", number, "title", measure.title())));
    List<String> facts = new ArrayList<>();
    if (!measure.indicator().isEmpty())
      facts.add(
          PlanPhrases.of(
              "progress.group.answers",
              "instrument",
              measure.instrument(),
              "indicator",
              measure.indicator()));
    if (!measure.items().isEmpty())
      facts.add(PlanPhrases.of("progress.group.items", "items", MeasureCells.items(measure)));
    facts.add(PlanPhrases.of("progress.group.units", "units", String.join(", ", measure.units())));
    lines.add(Line.of(String.join(" · ", facts)));
    if (!measure.output().isBlank())
      lines.add(Line.of(PlanPhrases.of("progress.group.success", "success", measure.output())));
    return lines;
  }

  private static Row step(ProgressRow row, int index) {
    StepRow step = row.measure().steps().get(index);
    StepResult result = row.results().get(index);
    List<Line> outcome = new ArrayList<>();
    if (!result.outcome().isBlank()) outcome.add(Line.of(result.outcome()));
    for (String evidence : result.evidence()) outcome.add(new Line("–", Text.verbatim(evidence)));
    List<Line> obstacle = new ArrayList<>();
    if (!result.obstacle().isBlank()) obstacle.add(Line.of(result.obstacle()));
    if (!result.remedy().isBlank())
      obstacle.add(Line.of(PlanPhrases.of("progress.remedy", "remedy", result.remedy())));
    return Row.body(
        Cell.lines(List.of(new Line(index + 1 + ".", Text.of(step.text())))),
        Cell.of(MeasureCells.period(step).orElse("")),
        Cell.of(result.done()),
        Cell.lines(outcome),
        Cell.lines(obstacle),
        Cell.of(result.status().words()).toned(result.status().tone()));
  }
}
