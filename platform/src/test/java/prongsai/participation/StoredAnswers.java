package prongsai.participation;

import java.time.LocalDate;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.response.Stream;
import prongsai.round.RunningRound;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.tally.AnswerSheet;
import prongsai.server.TestServer;

/// Answers that are in the box already, from earlier days as well.
final class StoredAnswers {
  private final Random random = new Random(7);
  private final JdbcClient box;
  private final RunningRound round;

  StoredAnswers(TestServer server, RunningRound round) {
    this.box = JdbcClient.create(server.database().box());
    this.round = round;
  }

  /// Puts some answers of a day in, all of them different.
  void put(SurveyInstrument survey, LocalDate day, int count, int flags) {
    int questions =
        AnswerSheet.of(round.now().framework().instrument(survey.code()).orElseThrow())
            .questions()
            .size();
    for (int i = 0; i < count; i++) {
      byte[] chosen = new byte[questions];
      for (int j = 0; j < questions; j++) chosen[j] = (byte) random.nextInt(2);
      put(survey, day, chosen, flags);
    }
  }

  /// Puts the same answers in some times.
  void alike(SurveyInstrument survey, LocalDate day, int count) {
    int questions =
        AnswerSheet.of(round.now().framework().instrument(survey.code()).orElseThrow())
            .questions()
            .size();
    for (int i = 0; i < count; i++) put(survey, day, new byte[questions], 0);
  }

  private void put(SurveyInstrument survey, LocalDate day, byte[] chosen, int flags) {
    box.sql(
            "INSERT INTO response.answer (round_id, instrument, answered_on, stream, flags, answers)"
                + " VALUES (?, ?, ?, ?, ?, ?)")
        .param(round.id().value())
        .param(survey.name())
        .param(day)
        .param(Stream.SELF.stored())
        .param(flags)
        .param(chosen)
        .update();
  }
}
