package prongsai.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.round.TestRounds.APRIL;
import static prongsai.round.TestRounds.DRAFT;
import static prongsai.round.TestRounds.MARCH;
import static prongsai.round.TestRounds.SOMEBODY;
import static prongsai.round.TestRounds.TODAY;
import static prongsai.round.TestRounds.YEAR;
import static prongsai.round.TestRounds.done;
import static prongsai.round.TestRounds.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.agency.Agency;

class RoundCourseTest {
  private TestRounds test;

  @BeforeEach
  void open() {
    test = new TestRounds();
  }

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void aRoundGoesItsWholeCourseAndLeavesATrail() {
    Round round = test.planned("A");
    assertThat(round.iit()).isEqualTo(MARCH.window());
    assertThat(Days.of(round.eit())).isEqualTo(APRIL);
    assertThat(done(test.course.open(round.id(), SOMEBODY)).state()).isEqualTo(RoundState.OPEN);
    test.clock.set(LocalDate.of(2026, 5, 3));
    Round longer =
        done(test.course.extend(round.id(), MARCH.last(), LocalDate.of(2026, 5, 15), SOMEBODY));
    assertThat(Days.of(longer.eit())).isEqualTo(new Days(APRIL.first(), LocalDate.of(2026, 5, 15)));
    test.clock.set(LocalDate.of(2026, 5, 16));
    done(test.course.close(round.id(), false, SOMEBODY));
    done(test.course.freeze(round.id(), SOMEBODY));
    assertThat(test.rounds.find(round.id()).orElseThrow().state()).isEqualTo(RoundState.FROZEN);
    assertThat(test.events())
        .containsExactly(
            "round.planned", "round.opened", "round.extended", "round.closed", "round.frozen");
  }

  @Test
  void aStepOutOfTurnIsRefused() {
    Round planned = test.planned("A");
    LocalDate later = LocalDate.of(2026, 5, 15);
    assertThat(refused(test.course.close(planned.id(), true, SOMEBODY)))
        .containsExactly("round/other-state");
    assertThat(refused(test.course.freeze(planned.id(), SOMEBODY)))
        .containsExactly("round/other-state");
    assertThat(refused(test.course.extend(planned.id(), later, later, SOMEBODY)))
        .containsExactly("round/other-state");
    done(test.course.open(planned.id(), SOMEBODY));
    assertThat(refused(test.course.open(planned.id(), SOMEBODY)))
        .containsExactly("round/other-state");
    assertThat(refused(test.course.change(planned.id(), DRAFT, SOMEBODY)))
        .containsExactly("round/other-state");
    done(test.course.close(planned.id(), true, SOMEBODY));
    assertThat(refused(test.course.count(planned.id(), 1, 1, SOMEBODY)))
        .containsExactly("round/other-state");
    assertThat(refused(test.course.extend(planned.id(), later, later, SOMEBODY)))
        .containsExactly("round/other-state");
    assertThat(refused(test.course.close(planned.id(), true, SOMEBODY)))
        .containsExactly("round/other-state");
    assertThat(test.events()).containsExactly("round.planned", "round.opened", "round.closed");
  }

  @Test
  void badDaysAndNumbersAreRefusedAllAtOnce() {
    Agency agency = test.agency("A");
    Days past = new Days(TODAY.minusDays(1), TODAY.minusDays(2));
    Days far = new Days(LocalDate.of(2028, 2, 11), LocalDate.of(2569, 3, 1));
    RoundDraft bad = new RoundDraft(YEAR, "nacc-ita-2566", past, far, -1, 10_000_001);
    assertThat(refused(test.course.plan(agency, bad, SOMEBODY)))
        .containsExactly(
            "round/incomplete-framework framework",
            "round/closes-before-opens iit_last",
            "round/opens-in-the-past iit_first",
            "round/too-far eit_first",
            "round/too-far eit_last",
            "round/not-a-number staff",
            "round/not-a-number visitors");
    RoundDraft unknown = new RoundDraft(YEAR, "../etc", MARCH, APRIL, 0, 10_000_000);
    assertThat(refused(test.course.plan(agency, unknown, SOMEBODY)))
        .containsExactly("round/no-framework framework");
    assertThat(test.rounds.of(agency.id())).isEmpty();
    Agency gone = test.agency("B", false);
    assertThat(refused(test.course.plan(gone, DRAFT, SOMEBODY)))
        .containsExactly("round/inactive-agency");
  }

  @Test
  void anAgencyHasOneRoundAYear() {
    Round round = test.planned("A");
    Agency agency = test.agencies.find(round.agency()).orElseThrow();
    assertThat(refused(test.course.plan(agency, DRAFT, SOMEBODY)))
        .containsExactly("round/exists year");
  }

  @Test
  void anExtensionOnlyLengthens() {
    Round round = test.open("A");
    assertThat(refused(test.course.extend(round.id(), MARCH.last(), APRIL.last(), SOMEBODY)))
        .containsExactly("round/not-later iit_last");
    assertThat(
            refused(
                test.course.extend(
                    round.id(), MARCH.last().minusDays(1), APRIL.last().plusDays(5), SOMEBODY)))
        .containsExactly("round/not-later iit_last");
    test.clock.set(LocalDate.of(2026, 5, 10));
    assertThat(
            refused(
                test.course.extend(round.id(), MARCH.last(), LocalDate.of(2026, 5, 9), SOMEBODY)))
        .containsExactly("round/closes-in-the-past eit_last");
  }

  @Test
  void aRoundWhoseLastDaysHavePassedIsNotOpened() {
    Round round = test.planned("A");
    test.clock.set(LocalDate.of(2026, 4, 2));
    assertThat(refused(test.course.open(round.id(), SOMEBODY)))
        .containsExactly("round/closes-in-the-past iit_last");
  }

  @Test
  void closingBeforeTheLastDayIsOverMustBeMeant() {
    Round round = test.open("A");
    test.clock.set(APRIL.last());
    assertThat(refused(test.course.close(round.id(), false, SOMEBODY)))
        .containsExactly("round/still-running early");
    assertThat(done(test.course.close(round.id(), true, SOMEBODY)).state())
        .isEqualTo(RoundState.CLOSED);
  }

  @Test
  void nothingIsDoneThatCannotBeWrittenDown() {
    Round round = test.planned("A");
    JdbcClient owner = JdbcClient.create(test.database.owner());
    owner.sql("ALTER TABLE access.audit ADD CHECK (name <> 'round.opened')").update();
    assertThatThrownBy(() -> test.course.open(round.id(), SOMEBODY))
        .isInstanceOf(RuntimeException.class);
    assertThat(test.rounds.find(round.id()).orElseThrow().state()).isEqualTo(RoundState.PLANNED);
  }

  @Test
  void ofManyStepsAtOnceExactlyOneIsTaken() throws Exception {
    Round round = test.open("A");
    List<Callable<RoundChange>> steps = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      steps.add(() -> test.course.close(round.id(), true, SOMEBODY));
      steps.add(
          () -> test.course.extend(round.id(), MARCH.last(), APRIL.last().plusDays(9), SOMEBODY));
      steps.add(() -> test.course.open(round.id(), SOMEBODY));
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (Future<RoundChange> step : pool.invokeAll(steps)) step.get();
    }
    assertThat(test.events().stream().filter("round.closed"::equals)).hasSize(1);
    assertThat(test.rounds.find(round.id()).orElseThrow().state()).isEqualTo(RoundState.CLOSED);
  }

  /// A writer of answers holds the shared lock from before it looks whether the round is open until
  /// its answers are stored.
  @Test
  void closingWaitsForWhoIsWritingAndKeepsOthersOut() throws Exception {
    Round round = test.open("A");
    test.clock.set(MARCH.first());
    TransactionTemplate box =
        new TransactionTemplate(new JdbcTransactionManager(test.database.box()));
    JdbcClient boxJdbc = JdbcClient.create(test.database.box());
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch written = new CountDownLatch(1);
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      Future<?> writer =
          pool.submit(() ->
              box.executeWithoutResult(_ -> {
                boxJdbc
                    .sql("SELECT pg_advisory_xact_lock_shared(hashtextextended(?, 0))")
                    .param(round.id().toString())
                    .query(rows -> {});
                assertThat(isOpen(boxJdbc, round)).isTrue();
                writing.countDown();
                await(written);
              }));
      writing.await();
      Future<RoundChange> closing =
          pool.submit(() -> test.course.close(round.id(), true, SOMEBODY));
      assertThatThrownBy(() -> closing.get(300, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      assertThat(test.rounds.find(round.id()).orElseThrow().state()).isEqualTo(RoundState.OPEN);
      written.countDown();
      writer.get();
      done(closing.get(20, TimeUnit.SECONDS));
    }
    assertThat(isOpen(boxJdbc, round)).isFalse();
  }

  private static boolean isOpen(JdbcClient box, Round round) {
    return box.sql("SELECT round.is_open(?, 'IIT', ?)")
        .params(round.id().value(), RoundTable.moment(round.iit().opens()))
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void servicePointsComeAndGoUntilTheRoundIsClosed() {
    Round round = test.planned("A");
    done(test.points.add(round.id(), "งานทะเบียน", SOMEBODY));
    assertThat(refused(test.points.add(round.id(), "งานทะเบียน", SOMEBODY)))
        .containsExactly("round/point-exists name");
    assertThat(refused(test.points.add(round.id(), " ", SOMEBODY)))
        .containsExactly("round/no-point-name name");
    done(test.points.add(round.id(), "กองคลัง", SOMEBODY));
    ServicePoint first = test.rounds.servicePoints(round.id()).getFirst();
    assertThat(first.name()).isEqualTo("กองคลัง");
    assertThat(refused(test.points.rename(round.id(), first.id(), "งานทะเบียน", SOMEBODY)))
        .containsExactly("round/point-exists name");
    done(test.points.rename(round.id(), first.id(), "กองคลัง ชั้น 2", SOMEBODY));
    assertThat(test.links.find(first.link()).orElseThrow().servicePointName())
        .isEqualTo("กองคลัง ชั้น 2");
    done(test.points.remove(round.id(), first.id(), SOMEBODY));
    assertThat(test.rounds.servicePoints(round.id())).hasSize(1);
    done(test.course.open(round.id(), SOMEBODY));
    ServicePoint second = test.rounds.servicePoints(round.id()).getFirst();
    done(test.points.remove(round.id(), second.id(), SOMEBODY));
    assertThat(test.rounds.servicePoints(round.id())).allMatch(point -> !point.active()).hasSize(1);
    assertThat(test.links.find(second.link())).isEmpty();
    assertThat(refused(test.points.remove(round.id(), second.id(), SOMEBODY)))
        .containsExactly("round/other-state name");
    done(test.course.close(round.id(), true, SOMEBODY));
    assertThat(refused(test.points.add(round.id(), "ใหม่", SOMEBODY)))
        .containsExactly("round/other-state name");
  }
}
