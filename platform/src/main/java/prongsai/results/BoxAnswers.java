package prongsai.results;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.round.Round;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.tally.AnswerCounts;
import prongsai.scoring.tally.AnswerSheet;

/// The counted answers of a closed round, out of the box.
@Component
class BoxAnswers implements ClosedAnswers {
  private final JdbcClient box;

  BoxAnswers(@Qualifier("boxJdbc") JdbcClient box) {
    this.box = box;
  }

  @Override
  public Counted of(Round round, SurveyInstrument survey) {
    Instrument instrument = round.framework().instrument(survey.code()).orElseThrow();
    AnswerCounts counts = new AnswerCounts(AnswerSheet.of(instrument));
    box.sql("SELECT answers FROM response.answer WHERE round_id = ? AND instrument = ?")
        .params(round.id().value(), survey.name())
        .query(row -> {
          counts.add(0, row.getBytes(1), 0);
        });
    return new Counted(counts.tally(0), 0);
  }
}
