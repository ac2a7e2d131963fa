package prongsai.response;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
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
/// loaded before, so nothing counts twice.
///
/// A survey is answered here or elsewhere, never both: who has the file could subtract it from what
/// is published, and would have the few that answered here. So nothing is loaded into a survey that
/// somebody answered, and nobody answers one that was loaded.
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

  /// A round that takes no answers any more was asked to.
  public static final class RoundIsOver extends IllegalStateException {
    private static final long serialVersionUID = 1;

    RoundIsOver(RoundId round) {
      super("round " + round + " takes no answers any more");
    }
  }

  /// Reads a file as [#csv] does, and changes nothing.
  ///
  /// @throws IllegalArgumentException when there is no such round
  public Loaded tried(RoundId round, SurveyInstrument instrument, Path file) {
    Loaded read = read(round, instrument, file, _ -> {});
    boolean answered =
        AnswerLoad.isAnsweredHere(box, round.value(), instrument.name(), Stream.IMPORT.stored());
    return answered && !read.isRefused() ? answeredHere(file) : read;
  }

  private static Loaded answeredHere(Path file) {
    return new Loaded(0, List.of(fault(file, "answers/answered-here")));
  }

  /// Loads a file as [AnswerFile] reads it, of one agency.
  ///
  /// @param day that the answers are stored with
  /// @throws IllegalArgumentException when there is no such round
  /// @throws RoundIsOver when the round is not planned or open
  public Loaded csv(RoundId round, SurveyInstrument instrument, Path file, LocalDate day) {
    return csv(round, instrument, file, day, _ -> {});
  }

  /// The same, and does something more before the answers stand.
  ///
  /// @param lastly takes the number of answers when all of them are ready; if it fails, nothing is
  ///   changed
  public Loaded csv(
      RoundId round, SurveyInstrument instrument, Path file, LocalDate day, LongConsumer lastly) {
    try (AnswerLoad load = new AnswerLoad(box)) {
      Loaded read = read(round, instrument, file, load::add);
      if (read.isRefused()) return read;
      Runnable last = () -> lastly.accept(read.answers());
      return switch (load.replace(
          round.value(), instrument.name(), day, Stream.IMPORT.stored(), last)) {
        case DONE -> read;
        case OVER -> throw new RoundIsOver(round);
        case ANSWERED_HERE -> answeredHere(file);
      };
    }
  }

  private Loaded read(
      RoundId round, SurveyInstrument instrument, Path file, Consumer<byte[]> respondents) {
    AnswerSheet sheet =
        sheets
            .of(round, instrument)
            .orElseThrow(() -> new IllegalArgumentException("no round " + round));
    List<Problem> problems = new ArrayList<>();
    Map<String, Tally> tallies =
        AnswerFile.read(
            file,
            sheets.framework(round).orElseThrow(),
            sheet.instrument(),
            respondents,
            problems::add);
    Loaded read = new Loaded(answers(tallies), problems);
    if (read.isRefused()) return read;
    if (tallies.size() > 1)
      problems.add(fault(file, "answers/several-agencies", "count", tallies.size()));
    else if (read.answers() == 0) problems.add(fault(file, "answers/no-rows"));
    else return read;
    return new Loaded(0, problems);
  }

  private static long answers(Map<String, Tally> tallies) {
    return tallies.values().stream().mapToLong(Tally::respondents).sum();
  }

  private static Problem fault(Path file, String code, Object... arguments) {
    return Problem.error(code, Where.file(file.toString()), arguments);
  }
}
