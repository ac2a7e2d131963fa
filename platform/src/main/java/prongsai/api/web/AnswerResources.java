package prongsai.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.exporting.TableFormat;
import prongsai.publishing.CollectedTable;
import prongsai.publishing.CollectedTables;
import prongsai.publishing.TableDownloads;
import prongsai.round.Round;
import prongsai.round.SurveyInstrument;
import prongsai.suppression.Suppression;

/// The anonymous answers to a survey of a closed round: one row a respondent in random order, one
/// column a question, in the form that this program reads again.
@RestController
@RequestMapping("/api/v1/rounds/{id}/answers/{instrument}")
class AnswerResources {
  private final ReadableRounds rounds;
  private final CollectedTables tables;
  private final TableDownloads downloads;
  private final Rights rights;

  AnswerResources(
      ReadableRounds rounds, CollectedTables tables, TableDownloads downloads, Rights rights) {
    this.rounds = rounds;
    this.tables = tables;
    this.downloads = downloads;
    this.rights = rights;
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
    CollectedTable table =
        tables
            .answers(round, survey)
            .orElseThrow(() -> ApiProblem.of(Fault.TOO_FEW_ANSWERS, "least", Suppression.MINIMUM));
    if (request.getMethod().equals("GET")) tables.taken(round, survey, asked, rights.actor());
    response.addHeader("Vary", "Accept");
    if (!downloads.send(request, response, asked, table)) throw ApiProblem.of(Fault.BUSY);
  }

  private static SurveyInstrument survey(String written) {
    for (SurveyInstrument one : SurveyInstrument.values())
      if (one.name().equals(written)) return one;
    throw ApiProblem.notFound();
  }
}
