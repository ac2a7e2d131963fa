package prongsai.response;

import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import prongsai.response.store.AnswerStore;
import prongsai.response.store.AnswerStore.Survey;
import prongsai.response.store.RoundFacts;
import prongsai.round.RoundId;
import prongsai.round.RoundState;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.tally.AnswerSheet;

/// Counts the answers of closed rounds. While a round is open nobody can: a tally asked for before
/// and after somebody answered would say how.
@Component
public class Tallies {
  private final AnswerStore answers;
  private final AnswerSheets sheets;

  private final Mixing mixing;

  /// @param box connections in the box's role
  public Tallies(@Qualifier("box") DataSource box, Mixing mixing) {
    this.mixing = mixing;
    answers = new AnswerStore(box);
    sheets = new AnswerSheets(new RoundFacts(box));
  }

  /// The answers to a survey, counted.
  ///
  /// @param setAside flags whose answers do not count
  /// @throws IllegalStateException while the round is not closed
  public CountedAnswers of(RoundId round, SurveyInstrument instrument, Set<Anomaly> setAside) {
    AnswerSheet sheet = closedSheet(round, instrument);
    mixing.mixIfChanged(round);
    Counting counting = new Counting(sheet, setAside);
    answers.read(round.value(), instrument.name(), counting::add);
    return counting.counted();
  }

  /// The questions of a survey whose round is closed.
  AnswerSheet closedSheet(RoundId round, SurveyInstrument instrument) {
    RoundState state =
        answers
            .survey(round.value(), instrument.name())
            .map(Survey::state)
            .map(RoundState::ofStored)
            .orElseThrow(() -> new IllegalArgumentException("no round " + round));
    return switch (state) {
      case PLANNED, OPEN -> throw new IllegalStateException("round " + round + " is not closed");
      case CLOSED, FROZEN -> sheets.of(round, instrument).orElseThrow();
    };
  }
}
