package prongsai.response;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.response.Submissions.EIT;
import static prongsai.response.Submissions.answers;
import static prongsai.response.Submissions.eit;
import static prongsai.response.Submissions.key;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.round.RoundState;
import prongsai.round.SurveyInstrument;
import prongsai.round.TestRound;
import prongsai.suppression.CountRange;

class ParticipationCountsTest {
  private static final LocalDate FIRST = LocalDate.parse("2022-03-01");
  private static Database database;

  @BeforeAll
  static void open() {
    database = TestDatabase.fresh();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  /// Noon of a day of the round, the first is 0.
  private static Instant noon(int day) {
    return TestRound.OPENS.plus(Duration.ofHours(24L * day + 12));
  }

  private static TestRound answered(int... byDay) {
    TestRound round = TestRound.open(database);
    for (int day = 0; day < byDay.length; day++)
      try (Box box = Submissions.box(database, noon(day))) {
        for (int i = 0; i < byDay[day]; i++) box.submit(eit(round, key(), answers(EIT, 1)));
      }
    return round;
  }

  private static ParticipationByDay seen(TestRound round, Instant moment) {
    return new ParticipationCounts(database.box(), Submissions.clock(moment))
        .perDay(round.id(), SurveyInstrument.EIT);
  }

  @Test
  void fewAnswersOfSomeDaysAreToldTogether() {
    TestRound round = answered(12, 3, 0, 8, 4, 25);
    ParticipationByDay seen = seen(round, noon(5));
    assertThat(seen.days())
        .containsExactly(
            new DayGroup(FIRST, FIRST, 12),
            new DayGroup(FIRST.plusDays(1), FIRST.plusDays(3), 11),
            new DayGroup(FIRST.plusDays(4), FIRST.plusDays(5), 20));
    assertThat(seen.total()).isEqualTo(new CountRange(43, 52));
    assertThat(seen.withheldFrom()).isEqualTo(FIRST.plusDays(6));
  }

  @Test
  void fewerThanTenInAllAreNotTold() {
    TestRound round = answered(4, 5);
    assertThat(seen(round, noon(1)).days()).isEmpty();
    assertThat(seen(round, noon(1)).total()).isEqualTo(new CountRange(0, 9));
    round.move(RoundState.CLOSED);
    assertThat(seen(round, noon(3)).days()).isEmpty();
    assertThat(seen(round, noon(3)).total()).isEqualTo(new CountRange(0, 9));
    assertThat(seen(round, noon(3)).withheldFrom()).isEqualTo(FIRST);
  }

  @Test
  void onceTheRoundIsClosedTheTotalIsExact() {
    TestRound round = answered(12, 3);
    assertThat(seen(round, noon(1)).total()).isEqualTo(new CountRange(12, 21));
    round.move(RoundState.CLOSED);
    ParticipationByDay seen = seen(round, noon(70));
    assertThat(seen.total()).isEqualTo(CountRange.exactly(15));
    assertThat(seen.days()).containsExactly(new DayGroup(FIRST, LocalDate.parse("2022-04-30"), 15));
  }

  @Test
  void theOtherSurveyIsAnotherMatter() {
    TestRound round = answered(12);
    ParticipationByDay seen =
        new ParticipationCounts(database.box(), Submissions.clock(noon(2)))
            .perDay(round.id(), SurveyInstrument.IIT);
    assertThat(seen.total()).isEqualTo(new CountRange(0, 9));
  }
}
