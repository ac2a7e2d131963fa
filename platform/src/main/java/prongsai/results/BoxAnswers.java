package prongsai.results;

import org.springframework.stereotype.Component;
import prongsai.response.Anomaly;
import prongsai.response.CountedAnswers;
import prongsai.response.Tallies;
import prongsai.round.Round;
import prongsai.round.SetAside;
import prongsai.round.SurveyInstrument;

/// The counted answers of a closed round, out of the box.
@Component
class BoxAnswers implements ClosedAnswers {
  private final Tallies tallies;
  private final SetAside setAside;

  BoxAnswers(Tallies tallies, SetAside setAside) {
    this.tallies = tallies;
    this.setAside = setAside;
  }

  @Override
  public Counted of(Round round, SurveyInstrument survey) {
    CountedAnswers counted = tallies.of(round.id(), survey, Anomaly.of(setAside.kinds(round.id())));
    return new Counted(counted.tally(), counted.setAside());
  }
}
