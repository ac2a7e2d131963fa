package prongsai.documents.report;

import java.util.ArrayList;
import java.util.List;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Column;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Part;
import prongsai.scoring.framework.Question;
import prongsai.scoring.score.Derivation;
import prongsai.scoring.score.Outcome;
import prongsai.scoring.score.Score;

/// How every number came about, down to the counts of answers.
final class DerivationPages {
  private final ReportRequest request;
  private final Figures figures;

  DerivationPages(ReportRequest request) {
    this.request = request;
    this.figures = new Figures(request.analysis());
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Introduction.heading(2, Phrases.of("data.heading")));
    blocks.add(Paragraph.plain(Phrases.of("data.text")));
    blocks.add(derivations());
    Table counts = counts();
    if (!counts.rows().isEmpty()) blocks.add(counts);
    return blocks;
  }

  private Table derivations() {
    List<Row> rows = new ArrayList<>();
    request
        .analysis()
        .result()
        .score()
        .each(score -> {
          if (worthShowing(score)) rows.add(derivation(score));
        });
    return new Table(
        "ที่มาของคะแนน",
        Text.of(Phrases.of("data.caption")),
        List.of(
            Column.of("รหัส", 8, Alignment.LEFT),
            Column.of("ชื่อ", 32, Alignment.LEFT),
            Column.of("คะแนน", 9, Alignment.RIGHT),
            Column.of("ค่าที่แน่นอน", 16, Alignment.LEFT),
            Column.of("ที่มา", 35, Alignment.LEFT)),
        rows,
        0);
  }

  /// A question that is its item's only one would repeat the item.
  private static boolean worthShowing(Score score) {
    return !(score.part() instanceof Question) || score.value().isPresent();
  }

  private Row derivation(Score score) {
    Cell code = Cell.of(label(score.part()));
    Cell name = Cell.of(score.part().name().th());
    return switch (score.outcome()) {
      case Outcome.Scored(Derivation how) ->
          Row.body(
              code,
              name,
              figures.cell(how.value()),
              Cell.of(Text.verbatim(how.value().toString())),
              Cell.of(Text.verbatim(DerivationText.of(how, request.smallCounts()))));
      case Outcome.NotScored(var why) ->
          Row.body(code, name, Cell.of("–"), Cell.empty(), Cell.of(why.wording().th()));
    };
  }

  private static String label(Part part) {
    return part.code().equals(Code.TOTAL) ? "รวม" : part.code().value();
  }

  private Table counts() {
    int widest = widest();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("รหัส", 8, Alignment.LEFT));
    columns.add(Column.of("ข้อคำถาม", 40, Alignment.LEFT));
    for (int i = 1; i <= widest; i++) columns.add(Column.of("ตัวเลือก " + i, 10, Alignment.RIGHT));
    columns.add(Column.of("ผู้ตอบ", 10, Alignment.RIGHT));
    List<Row> rows = new ArrayList<>();
    request
        .analysis()
        .result()
        .score()
        .each(score -> {
          if (score.outcome() instanceof Outcome.Scored(Derivation.Counted counted)
              && request.smallCounts().shows(counted)) rows.add(counts(score, counted, widest));
        });
    return new Table("จำนวนผู้ตอบ", Text.of(Phrases.of("data.counts.caption")), columns, rows, 0);
  }

  private int widest() {
    return request.framework().instruments().stream()
        .flatMap(instrument -> instrument.questions().stream())
        .mapToInt(question -> question.scale().options().size())
        .max()
        .orElse(0);
  }

  private static Row counts(Score score, Derivation.Counted counted, int widest) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(score.code().value()));
    cells.add(Cell.of(score.part().name().th()));
    for (int i = 0; i < widest; i++)
      cells.add(
          i < counted.answers().size()
              ? Cell.count(counted.answers().get(i).count())
              : Cell.of("–"));
    cells.add(Cell.count(counted.respondents()));
    return new Row(Row.Kind.BODY, cells);
  }
}
