package prongsai.publishing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.exporting.TableFormat;
import prongsai.publishing.CollectedTable;
import prongsai.publishing.CollectedTables;
import prongsai.publishing.TableDownloads;
import prongsai.round.Round;
import prongsai.round.RoundsAtDesk;
import prongsai.round.SurveyInstrument;

/// What was collected in a closed round, for people who go on working with it.
@Controller
@RequestMapping("/desk/rounds/{id}/results/tables")
class TablePages {
  private final RoundsAtDesk atDesk;
  private final CollectedTables tables;
  private final TableDownloads downloads;
  private final Rights rights;

  TablePages(RoundsAtDesk atDesk, CollectedTables tables, TableDownloads downloads, Rights rights) {
    this.atDesk = atDesk;
    this.tables = tables;
    this.downloads = downloads;
    this.rights = rights;
  }

  @GetMapping("/tallies.{ending}")
  void tallies(
      @PathVariable("id") String id,
      @PathVariable("ending") String ending,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    TableFormat format = format(ending);
    Round round = closed(id, Permission.READ_RESULTS);
    boolean whole = rights.may(Permission.EXPORT_ANSWERS, round.agency());
    send(request, response, format, tables.tallies(round, tables.shown(round, whole)));
  }

  @GetMapping("/{survey:iit|eit}-answers.{ending}")
  void answers(
      @PathVariable("id") String id,
      @PathVariable("survey") String written,
      @PathVariable("ending") String ending,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    TableFormat format = format(ending);
    Round round = closed(id, Permission.EXPORT_ANSWERS);
    SurveyInstrument survey = SurveyInstrument.valueOf(written.toUpperCase(Locale.ROOT));
    CollectedTable table = tables.answers(round, survey).orElseThrow(TablePages::missing);
    if (request.getMethod().equals("GET")) tables.taken(round, survey, format, rights.actor());
    send(request, response, format, table);
  }

  private void send(
      HttpServletRequest request,
      HttpServletResponse response,
      TableFormat format,
      CollectedTable table)
      throws IOException {
    if (!downloads.send(request, response, format, table))
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
  }

  private Round closed(String id, Permission permission) {
    Round round = atDesk.require(id, permission);
    return switch (round.state()) {
      case PLANNED, OPEN -> throw missing();
      case CLOSED, FROZEN -> round;
    };
  }

  private static TableFormat format(String ending) {
    return Arrays.stream(TableFormat.values())
        .filter(one -> one.ending().equals(ending))
        .findFirst()
        .orElseThrow(TablePages::missing);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
