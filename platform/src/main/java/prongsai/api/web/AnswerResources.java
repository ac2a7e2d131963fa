package prongsai.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.exporting.Column;
import prongsai.exporting.TableFormat;
import prongsai.exporting.TableWriter;
import prongsai.response.AnswerExport;
import prongsai.round.Round;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Question;
import prongsai.scoring.tally.AnswerSheet;
import prongsai.suppression.Suppression;

/// The anonymous answers to a survey of a closed round: one row a respondent in random order, one
/// column a question, in the form that this program reads again.
@RestController
@RequestMapping("/api/v1/rounds/{id}/answers/{instrument}")
class AnswerResources {
  private final ReadableRounds rounds;
  private final AnswerExport export;
  private final Downloads downloads;
  private final Rights rights;
  private final AuditTrail audit;

  AnswerResources(
      ReadableRounds rounds,
      AnswerExport export,
      Downloads downloads,
      Rights rights,
      AuditTrail audit) {
    this.rounds = rounds;
    this.export = export;
    this.downloads = downloads;
    this.rights = rights;
    this.audit = audit;
  }

  @GetMapping
  void answers(
      @PathVariable("id") String id,
      @PathVariable("instrument") String instrument,
      @RequestParam(name = "format") Optional<String> format,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    TableFormat asked =
        Format.asked(format, request.getHeader("Accept"), Format.CSV, Format.PARQUET)
            .table()
            .orElseThrow();
    SurveyInstrument survey = survey(instrument);
    Round round = rounds.closed(id, Permission.EXPORT_ANSWERS);
    AnswerExport.Rows rows =
        export
            .rows(round.id(), survey)
            .orElseThrow(() -> ApiProblem.of(Fault.TOO_FEW_ANSWERS, "least", Suppression.MINIMUM));
    if (request.getMethod().equals("GET")) record(round, survey, asked);
    response.addHeader("Vary", "Accept");
    AnswerSheet sheet = rows.sheet();
    downloads.send(
        request,
        response,
        asked,
        survey.name().toLowerCase(Locale.ROOT) + "-answers-" + round.id(),
        sheet.questions().stream().map(one -> Column.text(one.code().value())).toList(),
        to -> rows.forEach(new Row(sheet, to)::write));
  }

  private static SurveyInstrument survey(String written) {
    for (SurveyInstrument one : SurveyInstrument.values())
      if (one.name().equals(written)) return one;
    throw ApiProblem.notFound();
  }

  private void record(Round round, SurveyInstrument survey, TableFormat format) {
    audit.record(
        AuditEvent.of(
            "answers.exported",
            rights.actor(),
            round.agency(),
            Map.of(
                "round", round.id().toString(),
                "instrument", survey.name(),
                "format", format.ending())));
  }

  /// Writes the keys of chosen options.
  private static final class Row {
    private final String[][] keys;
    private final TableWriter to;

    Row(AnswerSheet sheet, TableWriter to) {
      this.to = to;
      this.keys = sheet.questions().stream().map(Row::keys).toArray(String[][]::new);
    }

    private static String[] keys(Question question) {
      return question.scale().options().stream().map(Option::key).toArray(String[]::new);
    }

    void write(byte[] chosen) throws IOException {
      for (int i = 0; i < chosen.length; i++) to.text(keys[i][chosen[i]]);
      to.endRow();
    }
  }
}
