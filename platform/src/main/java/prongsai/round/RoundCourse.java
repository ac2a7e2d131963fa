package prongsai.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.agency.Agency;
import prongsai.agency.AgencyId;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;
import prongsai.web.ThaiDates;

/// The course of a round: planned, opened, extended, closed, frozen. Each step is one transaction
/// with its entry in the audit trail, and refused when the round stands elsewhere by then.
@Component
public class RoundCourse {
  private static final System.Logger LOG = System.getLogger(RoundCourse.class.getName());

  private final TransactionTemplate transaction;
  private final RoundTable table;
  private final AuditTrail trail;
  private final SurveyLinks links;
  private final Clock clock;

  /// On the tables that the desk may read and write.
  public RoundCourse(
      JdbcClient desk,
      TransactionTemplate transaction,
      AuditTrail trail,
      SurveyLinks links,
      Clock clock) {
    this.table = new RoundTable(desk);
    this.transaction = transaction;
    this.trail = trail;
    this.links = links;
    this.clock = clock;
  }

  /// Plans a round of an agency.
  public RoundChange plan(Agency agency, RoundDraft draft, Actor by) {
    List<Problem> problems = rules().draft(draft).problems();
    if (!agency.active()) problems.add(Problem.error("round/inactive-agency", Where.NOWHERE));
    if (!problems.isEmpty()) return new RoundChange.Refused(problems);
    return inTransaction(() ->
        table
            .insert(agency.id(), draft)
            .map(round -> done(by, "round.planned", round, details(round)))
            .orElseGet(() ->
                RoundChange.refused(
                    Problem.error("round/exists", Where.part("year"), "year", draft.year()))));
  }

  /// Plans a round anew that is not open yet. Its year stays.
  public RoundChange change(RoundId id, RoundDraft draft, Actor by) {
    return step(
        id,
        round -> rules().draft(draft).in(round, RoundState.PLANNED).problems(),
        round -> {
          Round changed = table.update(id, draft);
          return done(by, "round.changed", changed, details(changed));
        });
  }

  /// Says how many people there are to ask, until the round is closed.
  public RoundChange count(RoundId id, int staff, int visitors, Actor by) {
    return step(
        id,
        round ->
            rules()
                .numbers(staff, visitors)
                .in(round, RoundState.PLANNED, RoundState.OPEN)
                .problems(),
        round ->
            done(
                by,
                "round.counted",
                table.numbers(id, staff, visitors),
                Map.of(
                    "staff", round.staff() + " > " + staff,
                    "visitors", round.visitors() + " > " + visitors)));
  }

  /// Lets people answer, from the first day of each survey on.
  public RoundChange open(RoundId id, Actor by) {
    return step(
        id,
        round -> rules().opening(round).framework(round.frameworkId()).problems(),
        round -> done(by, "round.opened", table.state(id, RoundState.OPEN), details(round)));
  }

  /// Lets people answer for longer.
  ///
  /// @param iitLast last day for staff; the same as before where only the other survey is extended
  /// @param eitLast last day for the public
  public RoundChange extend(RoundId id, LocalDate iitLast, LocalDate eitLast, Actor by) {
    return step(
        id,
        round -> rules().extension(round, iitLast, eitLast).problems(),
        round -> {
          Days iit = Days.of(round.iit());
          Days eit = Days.of(round.eit());
          Round extended =
              table.closes(
                  id,
                  new Days(iit.first(), iitLast).window(),
                  new Days(eit.first(), eitLast).window());
          return done(
              by,
              "round.extended",
              extended,
              Map.of("iit", iit.last() + " > " + iitLast, "eit", eit.last() + " > " + eitLast));
        });
  }

  /// Takes no answers any more, for good. When this returns, every answer that was accepted is
  /// stored, and none will be.
  ///
  /// @param early whether that may be before the last day is over
  public RoundChange close(RoundId id, boolean early, Actor by) {
    return inTransaction(() -> {
      table.keepAnswersOut(id);
      return stepWithin(
          id,
          round -> rules().closing(round, early).problems(),
          round -> done(by, "round.closed", table.state(id, RoundState.CLOSED), details(round)));
    });
  }

  /// Fixes a closed round: its result stands.
  public RoundChange freeze(RoundId id, Actor by) {
    return step(
        id,
        round -> rules().in(round, RoundState.CLOSED).problems(),
        round -> done(by, "round.frozen", table.state(id, RoundState.FROZEN), Map.of()));
  }

  private RoundRules rules() {
    return new RoundRules(ThaiDates.today(clock));
  }

  private RoundChange step(
      RoundId id, Function<Round, List<Problem>> guard, Function<Round, RoundChange> act) {
    return inTransaction(() -> stepWithin(id, guard, act));
  }

  private RoundChange stepWithin(
      RoundId id, Function<Round, List<Problem>> guard, Function<Round, RoundChange> act) {
    return table
        .locked(id)
        .map(round -> {
          List<Problem> problems = guard.apply(round);
          return problems.isEmpty() ? act.apply(round) : new RoundChange.Refused(problems);
        })
        .orElseGet(() -> RoundChange.refused(Problem.error("round/other-state", Where.NOWHERE)));
  }

  private RoundChange inTransaction(Supplier<RoundChange> step) {
    RoundChange change = Objects.requireNonNull(transaction.execute(_ -> step.get()));
    if (change instanceof RoundChange.Done) links.forget();
    return change;
  }

  private RoundChange done(Actor by, String event, Round round, Map<String, String> details) {
    trail.record(event(event, by, round.id(), round.agency(), details));
    LOG.log(
        System.Logger.Level.INFO, "{0} round={1} agency={2}", event, round.id(), round.agency());
    return new RoundChange.Done(round);
  }

  /// Something that became of a round, as the audit trail keeps it.
  static AuditEvent event(
      String name, Actor by, RoundId round, AgencyId agency, Map<String, String> details) {
    Map<String, String> all = new TreeMap<>(details);
    all.put("round", round.toString());
    return AuditEvent.of(name, by, agency, all);
  }

  /// A round as the audit trail keeps it.
  static Map<String, String> details(Round round) {
    Map<String, String> details = new TreeMap<>();
    details.put("year", round.year().toString());
    details.put("framework", round.frameworkId());
    details.put("framework_sha256", round.frameworkSha256());
    details.put("iit", Days.of(round.iit()).first() + " – " + Days.of(round.iit()).last());
    details.put("eit", Days.of(round.eit()).first() + " – " + Days.of(round.eit()).last());
    details.put("staff", Integer.toString(round.staff()));
    details.put("visitors", Integer.toString(round.visitors()));
    return details;
  }
}
