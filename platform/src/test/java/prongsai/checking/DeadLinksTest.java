package prongsai.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.agency.AgencyId;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.fetching.Reason;
import prongsai.fetching.Verdict;
import prongsai.round.TestRound;

class DeadLinksTest {
  private static final String URL = "https://agency.example/o1";
  private Database database;
  private TestRound round;
  private SeenLinks seen;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh();
    round = TestRound.open(database);
    seen = new SeenLinks(JdbcClient.create(database.desk()), round.id());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private AgencyId agency() {
    return new AgencyId(
        JdbcClient.create(database.desk())
            .sql("SELECT agency_id FROM round.round WHERE id = ?")
            .param(round.id().value())
            .query(Long.class)
            .single());
  }

  @Test
  void aPageThatIsGoneIsDeadAtOnceAndToldOnce() {
    seen.night("O1", URL, Verdict.REACHABLE, Reason.ANSWERED);
    assertThat(seen.dead().untold()).isEmpty();
    seen.night("O1", URL, Verdict.GONE, Reason.NOT_FOUND);
    seen.night("O1", URL, Verdict.GONE, Reason.NOT_FOUND);
    assertThat(seen.dead().now(round.id()))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.reason()).isEqualTo(Reason.NOT_FOUND);
          assertThat(one.since()).isEqualTo("2022-03-03T16:00:00Z");
        });
    assertThat(seen.dead().untold()).containsExactly(agency());
    assertThat(seen.dead().takeUntold(agency())).hasSize(1);
    seen.night("O1", URL, Verdict.GONE, Reason.NOT_FOUND);
    assertThat(seen.dead().takeUntold(agency())).as("told before").isEmpty();
  }

  @Test
  void aServerThatRestsTwoNightsIsNotDead() {
    seen.night("O1", URL, Verdict.REACHABLE, Reason.ANSWERED);
    seen.night("O1", URL, Verdict.UNSURE, Reason.TIMED_OUT);
    seen.night("O1", URL, Verdict.UNSURE, Reason.NO_CONNECTION);
    assertThat(seen.dead().now(round.id())).isEmpty();
    seen.night("O1", URL, Verdict.UNSURE, Reason.TIMED_OUT);
    assertThat(seen.dead().now(round.id())).hasSize(1);
  }

  @Test
  void aReturnIsToldToThoseWhoHeardOfTheDeath() {
    seen.night("O1", URL, Verdict.GONE, Reason.NOT_FOUND);
    seen.dead().takeUntold(agency());
    seen.night("O1", URL, Verdict.REACHABLE, Reason.ANSWERED);
    assertThat(seen.dead().now(round.id())).isEmpty();
    assertThat(seen.dead().takeUntold(agency()))
        .singleElement()
        .satisfies(one -> assertThat(one.back()).isPresent());
    assertThat(seen.dead().untold()).isEmpty();
  }

  @Test
  void whatDiedAndCameBackBetweenTwoMessagesIsNotWorthOne() {
    seen.night("O1", URL, Verdict.GONE, Reason.NOT_FOUND);
    seen.night("O1", URL, Verdict.REACHABLE, Reason.ANSWERED);
    assertThat(seen.dead().takeUntold(agency())).isEmpty();
    assertThat(seen.dead().untold()).isEmpty();
  }

  @Test
  void aLinkThatDiesAgainIsToldAgain() {
    seen.night("O1", URL, Verdict.GONE, Reason.NOT_FOUND);
    seen.night("O1", URL, Verdict.BLOCKED, Reason.REFUSED_TO_PROGRAMS);
    seen.dead().takeUntold(agency());
    seen.night("O1", URL, Verdict.GONE, Reason.NO_SUCH_HOST);
    assertThat(seen.dead().takeUntold(agency()))
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).isEqualTo(Reason.NO_SUCH_HOST));
  }
}
