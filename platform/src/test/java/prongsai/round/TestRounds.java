package prongsai.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.Actor;
import prongsai.access.AuditTrail;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.agency.AgencyEntry;
import prongsai.agency.Register;
import prongsai.agency.Wishes;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.scoring.framework.FiscalYear;
import prongsai.web.ThaiDates;

/// A fresh database with what rounds need, and a clock that a test sets.
final class TestRounds implements AutoCloseable {
  static final Actor SOMEBODY = new Actor.Program("test");
  static final FiscalYear YEAR = FiscalYear.of(2569);
  static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
  static final Days MARCH = new Days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
  static final Days APRIL = new Days(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));
  static final RoundDraft DRAFT = new RoundDraft(YEAR, "nacc-ita-2565", MARCH, APRIL, 120, 5_000);

  final Database database = TestDatabase.fresh();
  final JdbcClient desk = JdbcClient.create(database.desk());
  final JdbcTransactionManager manager = new JdbcTransactionManager(database.desk());
  final TransactionTemplate transaction = new TransactionTemplate(manager);
  final SetClock clock = new SetClock(ThaiDates.start(TODAY).plusSeconds(9 * 3600));
  final Agencies agencies = new Agencies(desk);
  final Rounds rounds = new Rounds(desk);
  final SurveyLinks links = new SurveyLinks(desk);
  final AuditTrail trail = new AuditTrail(desk, manager, clock);
  final RoundCourse course = new RoundCourse(desk, transaction, trail, links, clock);
  final ServicePoints points = new ServicePoints(desk, rounds, transaction, trail, links);
  final SeasonOpening season = new SeasonOpening(desk, transaction, trail, links, clock);

  /// A clock that stands still until it is set.
  static final class SetClock extends Clock {
    private volatile Instant now;

    SetClock(Instant now) {
      this.now = now;
    }

    void set(LocalDate day) {
      now = ThaiDates.start(day).plusSeconds(9 * 3600);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ThaiDates.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  Agency agency(String code) {
    return agency(code, true);
  }

  Agency agency(String code, boolean active) {
    Register register = new Register(desk, transaction);
    Wishes wish =
        Wishes.typed(
            new AgencyEntry(code, "หน่วยงาน " + code, "", "อบต.", "มหาดไทย", "ตราด", "", active));
    register.carryOut(wish, register.plan(wish).sha256(), plan -> {});
    return agencies.byCode(code).orElseThrow();
  }

  Round planned(String code) {
    return done(course.plan(agency(code), DRAFT, SOMEBODY));
  }

  Round open(String code) {
    return done(course.open(planned(code).id(), SOMEBODY));
  }

  static Round done(RoundChange change) {
    return switch (change) {
      case RoundChange.Done(Round round) -> round;
      case RoundChange.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  /// `code field` of everything that was refused.
  static List<String> refused(RoundChange change) {
    return switch (change) {
      case RoundChange.Done(Round round) -> throw new AssertionError("done: " + round);
      case RoundChange.Refused(var problems) ->
          problems.stream()
              .map(problem -> (problem.code() + " " + problem.where().column()).strip())
              .toList();
    };
  }

  /// Names of the events in the audit trail, in order.
  List<String> events() {
    return desk.sql("SELECT name FROM access.audit ORDER BY seq")
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Override
  public void close() {
    database.close();
  }
}
