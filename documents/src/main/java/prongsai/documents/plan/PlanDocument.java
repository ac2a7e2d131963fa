package prongsai.documents.plan;

import java.util.ArrayList;
import java.util.List;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Document;
import prongsai.documents.model.Heading;
import prongsai.documents.model.Metadata;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.Section;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Column;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;

/// The plan of measures as the official table: what an agency discloses as O42 (source: the columns
/// of the report of Ubon Ratchathani FY2565, see docs/methodology).
public final class PlanDocument {
  private final PlanRequest request;

  private PlanDocument(PlanRequest request) {
    this.request = request;
  }

  /// The document of a plan.
  public static Document of(PlanRequest request) {
    PlanDocument plan = new PlanDocument(request);
    return new Document(
        plan.metadata(), request.digits(), List.of(Section.landscape(plan.blocks())));
  }

  private Metadata metadata() {
    String provenance =
        request
            .approval()
            .map(approval ->
                PlanPhrases.of(
                    "provenance.approved",
                    "edition",
                    approval.edition(),
                    "day",
                    MeasureCells.date(approval.day()),
                    "sha256",
                    approval.sha256(),
                    "program",
                    request.program()))
            .orElseGet(() -> PlanPhrases.of("provenance", "program", request.program()));
    return new Metadata(
        title(),
        PlanPhrases.of("plan.caption"),
        request.agency(),
        List.of("ITA", PlanPhrases.of("plan.keywords"), request.year().toString()),
        provenance);
  }

  private String title() {
    return PlanPhrases.of("plan.title", "agency", request.agency(), "year", request.year());
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, Text.of(title())));
    if (request.approval().isEmpty()) blocks.add(centered(PlanPhrases.of("plan.draft")));
    if (request.measures().isEmpty()) {
      blocks.add(Paragraph.plain(PlanPhrases.of("plan.none")));
      return blocks;
    }
    blocks.add(
        Paragraph.body(
            PlanPhrases.of(
                "plan.text",
                "assessed",
                request.assessed(),
                "agency",
                request.agency(),
                "year",
                request.year(),
                "count",
                request.measures().size())));
    blocks.add(table());
    request
        .expected()
        .ifPresent(expected ->
            blocks.add(
                Paragraph.note(
                    PlanPhrases.of(
                        "plan.expected",
                        "before",
                        expected.before(),
                        "after",
                        expected.after(),
                        "level",
                        expected.level()))));
    blocks.addAll(signature());
    return blocks;
  }

  private List<Block> signature() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(centered(""));
    blocks.add(centered(PlanPhrases.of("plan.sign")));
    blocks.add(centered(PlanPhrases.of("plan.sign.name")));
    blocks.add(centered(PlanPhrases.of("plan.sign.date")));
    request.approval().ifPresent(approval -> blocks.add(approved(approval)));
    return blocks;
  }

  /// A hash keeps its digits: it is compared, not read.
  private static Paragraph approved(Approval approval) {
    String words =
        PlanPhrases.of(
            "plan.approved",
            "day",
            MeasureCells.date(approval.day()),
            "edition",
            approval.edition());
    return new Paragraph(
        Paragraph.Style.NOTE,
        Text.of(words).then(Text.verbatim(" · SHA-256 " + approval.sha256())));
  }

  static Paragraph centered(String text) {
    return new Paragraph(Paragraph.Style.CENTERED, Text.of(text));
  }

  private Table table() {
    List<Row> rows = new ArrayList<>();
    for (MeasureRow measure : request.measures())
      rows.add(
          Row.body(
              Cell.lines(MeasureCells.subject(measure)),
              Cell.lines(MeasureCells.units(measure)),
              Cell.lines(MeasureCells.steps(measure)),
              Cell.lines(MeasureCells.reporting(measure)),
              Cell.of(MeasureCells.deadline(measure))));
    return new Table(
        "มาตรการ",
        Text.of(PlanPhrases.of("plan.caption")),
        List.of(
            Column.of(PlanPhrases.of("column.subject"), 19, Alignment.LEFT),
            Column.of(PlanPhrases.of("column.units"), 13, Alignment.LEFT),
            Column.of(PlanPhrases.of("column.steps"), 38, Alignment.LEFT),
            Column.of(PlanPhrases.of("column.reporting"), 23, Alignment.LEFT),
            Column.of(PlanPhrases.of("column.deadline"), 13, Alignment.LEFT)),
        rows,
        0);
  }
}
