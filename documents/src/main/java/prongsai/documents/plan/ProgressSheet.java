package prongsai.documents.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Heading;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Column;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;

/// The measures in the columns that the reporting of the anti-corruption plan (e-PlanNACC) asks
/// for, a row each. The columns are recalled, not verified, and the sheet says so.
final class ProgressSheet {
  private final ProgressRequest request;

  ProgressSheet(ProgressRequest request) {
    this.request = request;
  }

  List<Block> blocks() {
    List<Row> rows = new ArrayList<>();
    for (ProgressRow row : request.measures()) rows.add(row(rows.size() + 1, row));
    return List.of(
        new Heading(1, Text.of(PlanPhrases.of("eplan.heading"))),
        Paragraph.plain(PlanPhrases.of("eplan.text", "edition", request.edition().words())),
        new Table(
            "e-PlanNACC",
            Text.of(PlanPhrases.of("eplan.caption")),
            List.of(
                Column.of(PlanPhrases.of("eplan.number"), 5, Alignment.CENTER),
                Column.of(PlanPhrases.of("eplan.project"), 22, Alignment.LEFT),
                Column.of(PlanPhrases.of("eplan.units"), 13, Alignment.LEFT),
                Column.of(PlanPhrases.of("eplan.budget"), 10, Alignment.RIGHT),
                Column.of(PlanPhrases.of("eplan.state"), 11, Alignment.LEFT),
                Column.of(PlanPhrases.of("eplan.done"), 20, Alignment.LEFT),
                Column.of(PlanPhrases.of("eplan.obstacle"), 12, Alignment.LEFT),
                Column.of(PlanPhrases.of("eplan.evidence"), 14, Alignment.LEFT)),
            rows,
            1));
  }

  private static Row row(int number, ProgressRow row) {
    MeasureRow measure = row.measure();
    return Row.body(
        Cell.count(number),
        Cell.of(measure.title()),
        Cell.of(String.join(", ", measure.units())),
        measure.budget().map(baht -> Cell.number(baht, 2)).orElseGet(Cell::empty),
        Cell.of(PlanPhrases.of(state(row))),
        Cell.of(joined(row, StepResult::done)),
        Cell.of(joined(row, StepResult::obstacle)),
        Cell.of(
            row.results().stream()
                .flatMap(one -> one.evidence().stream())
                .collect(Collectors.joining(", "))));
  }

  private static String state(ProgressRow row) {
    if (row.isFinished()) return "eplan.finished";
    boolean begun =
        row.results().stream()
            .anyMatch(one ->
                one.status() == StepStatus.DONE
                    || one.status() == StepStatus.UNDER_WAY
                    || !one.done().isBlank());
    return begun ? "eplan.begun" : "eplan.waiting";
  }

  private static String joined(ProgressRow row, Function<StepResult, String> what) {
    return row.results().stream()
        .map(what)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
