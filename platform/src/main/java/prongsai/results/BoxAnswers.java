package prongsai.results;

import java.util.Set;
import org.springframework.stereotype.Component;
import prongsai.response.CountedAnswers;
import prongsai.response.Tallies;
import prongsai.round.Round;
import prongsai.round.SurveyInstrument;

/// The counted answers of a closed round, out of the box.
@Component
class BoxAnswers implements ClosedAnswers {
  private final Tallies tallies;

  BoxAnswers(Tallies tallies) {
    this.tallies = tallies;
  }

  @Override
  public Counted of(Round round, SurveyInstrument survey) {
    CountedAnswers counted = tallies.of(round.id(), survey, Set.of());
    return new Counted(counted.tally(), counted.setAside());
  }
}
