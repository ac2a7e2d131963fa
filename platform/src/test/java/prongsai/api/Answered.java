package prongsai.api;

import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.frameworks.Frameworks;
import prongsai.round.RoundId;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.tally.AnswerSheet;
import prongsai.server.TestServer;

/// Answers of a test, written straight into the box.
final class Answered {
  private static final int KINDS = 200;

  private final JdbcClient box;

  Answered(TestServer server) {
    this.box = JdbcClient.create(server.database().box());
  }

  static AnswerSheet sheet(SurveyInstrument survey) {
    Instrument instrument =
        Frameworks.load(Register.FRAMEWORK).instrument(survey.code()).orElseThrow();
    return AnswerSheet.of(instrument);
  }

  /// So many answers, of at most two hundred kinds.
  void add(RoundId round, SurveyInstrument survey, int count) {
    int kinds = Math.min(KINDS, count);
    box.sql(
            """
            INSERT INTO response.answer (round_id, instrument, answered_on, stream, flags, answers)
            SELECT :round, :instrument, date '2026-03-01' + (n % 20)::int, 1, 0, (:kinds::bytea[])[1 + n % :count]
            FROM generate_series(1, :number) AS n
            """)
        .param("round", round.value())
        .param("instrument", survey.name())
        .param("kinds", kinds(survey, kinds))
        .param("count", kinds)
        .param("number", count)
        .update();
  }

  private static byte[][] kinds(SurveyInstrument survey, int count) {
    AnswerSheet sheet = sheet(survey);
    Random random = new Random(17);
    byte[][] kinds = new byte[count][sheet.questions().size()];
    for (byte[] one : kinds)
      for (int i = 0; i < one.length; i++) {
        int options = sheet.offset(i + 1) - sheet.offset(i); // the last ones are seldom chosen
        int drawn = random.nextInt(options * options);
        one[i] = (byte) Math.min(drawn % options, drawn / options);
      }
    return kinds;
  }
}
