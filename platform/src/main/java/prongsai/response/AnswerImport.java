package prongsai.response;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import prongsai.importing.AnswerFile;
import prongsai.response.store.AnswerLoad;
import prongsai.response.store.RoundFacts;
import prongsai.round.RoundId;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Severity;
import prongsai.scoring.problem.Where;
import prongsai.scoring.tally.AnswerSheet;
import prongsai.scoring.tally.Tally;

/// Loads answers that were collected elsewhere into a round that is planned or open: all of a file
/// or none, marked as imported ([Stream#IMPORT]), in random order. Loading again replaces what was
/// loaded before, so nothing counts twice; answers that people handed in stay.
@Component
public class AnswerImport {
  private final DataSource box;
  private final AnswerSheets sheets;

  /// @param box connections in the box's role
  public AnswerImport(@Qualifier("box") DataSource box) {
    this.box = box;
    this.sheets = new AnswerSheets(new RoundFacts(box));
  }

  /// What became of a file.
  ///
  /// @param answers how many were loaded; 0 when any problem is an error
  public record Loaded(long answers, List<Problem> problems) {
    public Loaded {
      problems = List.copyOf(problems);
    }

    /// Whether nothing was loaded because of an error.
    public boolean isRefused() {
      return problems.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }
  }

  /// Loads a file as [AnswerFile] reads it, of one agency.
  ///
  /// @param day that the answers are stored with
  /// @throws IllegalArgumentException when there is no such round
  public Loaded csv(RoundId round, SurveyInstrument instrument, Path file, LocalDate day) {
    AnswerSheet sheet =
        sheets
            .of(round, instrument)
            .orElseThrow(() -> new IllegalArgumentException("no round " + round));
    List<Problem> problems = new ArrayList<>();
    try (AnswerLoad load = new AnswerLoad(box)) {
      Map<String, Tally> tallies =
          AnswerFile.read(
              file,
              sheets.framework(round).orElseThrow(),
              sheet.instrument(),
              load::add,
              problems::add);
      if (tallies.size() > 1)
        problems.add(
            Problem.error(
                "answers/several-agencies", Where.file(file.toString()), "count", tallies.size()));
      if (tallies.size() != 1) return new Loaded(0, problems);
      if (!load.replace(round.value(), instrument.name(), day, Stream.IMPORT.stored()))
        throw new IllegalStateException("round " + round + " takes no answers any more");
      long answers = tallies.values().iterator().next().respondents();
      return new Loaded(answers, problems);
    }
  }
}
