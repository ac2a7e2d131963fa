package prongsai.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import prongsai.access.Permission;
import prongsai.publishing.CollectedTables;
import prongsai.publishing.ShownTally;
import prongsai.publishing.TableDownloads;
import prongsai.round.Round;

/// How many chose each option of each question, once a round is closed.
@RestController
@RequestMapping("/api/v1/rounds/{id}/tallies")
class TallyResources {
  private final ReadableRounds rounds;
  private final CollectedTables tables;
  private final TableDownloads downloads;

  TallyResources(ReadableRounds rounds, CollectedTables tables, TableDownloads downloads) {
    this.rounds = rounds;
    this.tables = tables;
    this.downloads = downloads;
  }

  /// The tallies of a round.
  ///
  /// @param suppressed whether small counts were left out
  record TalliesOf(boolean suppressed, List<ShownTally> surveys) {}

  @GetMapping
  @Nullable ResponseEntity<byte[]> tallies(
      @PathVariable("id") String id,
      @RequestParam(name = "format") Optional<String> format,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Format asked =
        Format.asked(format, request.getHeader("Accept"), Format.JSON, Format.CSV, Format.PARQUET);
    Round round = rounds.closed(id, Permission.READ_RESULTS);
    boolean whole = rounds.maySeeAnswers(round);
    List<ShownTally> shown = tables.shown(round, whole);
    response.addHeader("Vary", "Accept");
    if (asked.table().isEmpty()) return ApiAnswer.of(new TalliesOf(!whole, shown));
    if (!downloads.send(request, response, asked.table().get(), tables.tallies(round, shown)))
      throw ApiProblem.of(Fault.BUSY);
    return null;
  }
}
