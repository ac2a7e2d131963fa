package prongsai.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.Actor;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.agency.AgencyEntry;
import prongsai.agency.Register;
import prongsai.agency.Wishes;
import prongsai.scoring.framework.FiscalYear;
import prongsai.server.TestServer;
import prongsai.web.ThaiDates;

/// A round on a test's server that takes answers today: open since nine days ago for three weeks,
/// with a service point, 120 members of staff and 5,000 visitors.
public final class RunningRound {
  private static final Actor SOMEBODY = new Actor.Program("test");
  private static final int SINCE = 9;
  private final TestServer server;
  private final Agency agency;
  private final RoundId id;

  private RunningRound(TestServer server, Agency agency, RoundId id) {
    this.server = server;
    this.agency = agency;
    this.id = id;
  }

  /// A round of a new agency.
  public static RunningRound of(TestServer server) {
    Agency agency = agency(server);
    LocalDate today = ThaiDates.today(Clock.systemUTC());
    Days days = new Days(today, today.plusDays(11));
    RoundDraft draft = new RoundDraft(FiscalYear.of(2569), "nacc-ita-2565", days, days, 120, 5_000);
    RoundCourse course = server.part(RoundCourse.class);
    Round round = done(course.plan(agency, draft, SOMEBODY));
    done(server.part(ServicePoints.class).add(round.id(), "งานทะเบียน", SOMEBODY));
    done(course.open(round.id(), SOMEBODY));
    server
        .part(JdbcClient.class)
        .sql(
            "UPDATE round.round SET iit_opens = iit_opens - :days * interval '1 day',"
                + " eit_opens = eit_opens - :days * interval '1 day' WHERE id = :id")
        .param("days", SINCE)
        .param("id", round.id().value())
        .update();
    return new RunningRound(server, agency, round.id());
  }

  private static Agency agency(TestServer server) {
    String code = "T" + UUID.randomUUID().toString().substring(0, 8);
    Register register = server.part(Register.class);
    Wishes wish =
        Wishes.typed(
            new AgencyEntry(
                code, "เทศบาลตำบลบ้านใหม่", "", "เทศบาลตำบล", "กระทรวงมหาดไทย", "ตราด", "", true));
    register.carryOut(wish, register.plan(wish).sha256(), plan -> {});
    return server.part(Agencies.class).byCode(code).orElseThrow();
  }

  private static Round done(RoundChange change) {
    return switch (change) {
      case RoundChange.Done(Round round) -> round;
      case RoundChange.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  /// Its id.
  public RoundId id() {
    return id;
  }

  /// Its page at the desk, without a slash at the end.
  public String desk() {
    return "/desk/rounds/" + id;
  }

  /// The round as it stands.
  public Round now() {
    return server.part(Rounds.class).find(id).orElseThrow();
  }

  /// Its survey as visitors find it.
  public SurveyLink link(SurveyInstrument instrument) {
    return server.part(SurveyLinks.class).find(now().link(instrument)).orElseThrow();
  }

  /// Somebody of this agency, signed in.
  public SignedIn signedIn(Role role) {
    return SignedIn.as(server, role, new Scope.Branch(agency.id()));
  }

  /// The same, whose second factor was shown at some moment.
  public SignedIn signedIn(Role role, Instant proved) {
    return SignedIn.as(server, role, new Scope.Branch(agency.id()), proved);
  }

  /// Takes no answers any more.
  public void close() {
    done(server.part(RoundCourse.class).close(id, true, SOMEBODY));
  }

  /// Fixes it.
  public void freeze() {
    done(server.part(RoundCourse.class).freeze(id, SOMEBODY));
  }
}
