package prongsai.publishing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.exporting.Column;
import prongsai.exporting.TableFormat;
import prongsai.response.AnswerExport;
import prongsai.results.ClosedAnswers;
import prongsai.round.Round;
import prongsai.round.SurveyInstrument;

/// What was collected in a closed round, for those who go on working with it: the anonymous answers
/// and the tallies, alike for people and for programs.
@Component
public class CollectedTables {
  private final AnswerExport export;
  private final ClosedAnswers answers;
  private final AuditTrail audit;

  CollectedTables(AnswerExport export, ClosedAnswers answers, AuditTrail audit) {
    this.export = export;
    this.answers = answers;
    this.audit = audit;
  }

  /// The answers to a survey: one row a respondent in random order, one column a question, in the
  /// form that this program reads again; empty when fewer than ten answered.
  ///
  /// @throws IllegalStateException while the round still takes answers
  public Optional<CollectedTable> answers(Round round, SurveyInstrument survey) {
    return export
        .rows(round.id(), survey)
        .map(rows ->
            new CollectedTable(
                survey.name().toLowerCase(Locale.ROOT) + "-answers-" + round.id(),
                rows.sheet().questions().stream()
                    .map(one -> Column.text(one.code().value()))
                    .toList(),
                to -> rows.forEach(new AnswerRow(rows.sheet(), to)::write)));
  }

  /// Writes down that somebody took the answers to a survey out.
  public void taken(Round round, SurveyInstrument survey, TableFormat format, Actor by) {
    audit.record(
        AuditEvent.of(
            "answers.exported",
            by,
            round.agency(),
            Map.of(
                "round", round.id().toString(),
                "instrument", survey.name(),
                "format", format.ending())));
  }

  /// The tallies of a round, as far as they may be shown.
  ///
  /// @param whole whether small counts are shown too
  /// @throws IllegalStateException while the round still takes answers
  public List<ShownTally> shown(Round round, boolean whole) {
    return Arrays.stream(SurveyInstrument.values())
        .map(survey -> ShownTally.of(answers.of(round, survey), whole))
        .toList();
  }

  /// The tallies as a table: one row an option of a question.
  public CollectedTable tallies(Round round, List<ShownTally> shown) {
    return new CollectedTable(
        "tallies-" + round.id(),
        TallyRows.COLUMNS,
        to -> {
          for (ShownTally survey : shown) TallyRows.write(to, survey);
        });
  }
}
