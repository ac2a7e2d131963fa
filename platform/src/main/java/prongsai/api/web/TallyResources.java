package prongsai.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
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
import prongsai.api.web.ShownTally.OptionOf;
import prongsai.api.web.ShownTally.QuestionOf;
import prongsai.exporting.Column;
import prongsai.exporting.TableWriter;
import prongsai.results.ClosedAnswers;
import prongsai.round.Round;
import prongsai.round.SurveyInstrument;

/// How many chose each option of each question, once a round is closed.
@RestController
@RequestMapping("/api/v1/rounds/{id}/tallies")
class TallyResources {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("instrument"),
          Column.whole("respondents").orNothing(),
          Column.text("question"),
          Column.text("option"),
          Column.whole("count").orNothing());

  private final ReadableRounds rounds;
  private final ClosedAnswers answers;
  private final Downloads downloads;

  TallyResources(ReadableRounds rounds, ClosedAnswers answers, Downloads downloads) {
    this.rounds = rounds;
    this.answers = answers;
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
    List<ShownTally> shown =
        Arrays.stream(SurveyInstrument.values())
            .map(survey -> ShownTally.of(answers.of(round, survey), whole))
            .toList();
    response.addHeader("Vary", "Accept");
    if (asked.table().isEmpty()) return ApiAnswer.of(new TalliesOf(!whole, shown));
    downloads.send(
        request,
        response,
        asked.table().get(),
        "tallies-" + round.id(),
        COLUMNS,
        to -> {
          for (ShownTally survey : shown) write(to, survey);
        });
    return null;
  }

  private static void write(TableWriter to, ShownTally survey) throws IOException {
    for (QuestionOf question : survey.questions())
      for (OptionOf option : question.options()) {
        to.text(survey.instrument());
        number(to, survey.respondents());
        to.text(question.code());
        to.text(option.key());
        number(to, option.count());
        to.endRow();
      }
  }

  private static void number(TableWriter to, Optional<Long> count) throws IOException {
    if (count.isPresent()) to.whole(count.get());
    else to.nothing();
  }
}
