package prongsai.round;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.Actor;
import prongsai.access.AuditTrail;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;

/// The service points of a round: added, named anew and taken away until the round is closed.
@Component
public class ServicePoints {
  /// So many at most.
  public static final int MOST = 200;

  private final Rounds rounds;
  private final TransactionTemplate transaction;
  private final RoundTable table;
  private final AuditTrail trail;
  private final SurveyLinks links;

  /// On the tables that the desk may read and write.
  public ServicePoints(
      JdbcClient desk,
      Rounds rounds,
      TransactionTemplate transaction,
      AuditTrail trail,
      SurveyLinks links) {
    this.rounds = rounds;
    this.table = new RoundTable(desk);
    this.transaction = transaction;
    this.trail = trail;
    this.links = links;
  }

  /// Adds one.
  public RoundChange add(RoundId id, String name, Actor by) {
    return step(
        id,
        (round, points) -> {
          Optional<Problem> wrong = wrong(name);
          if (wrong.isEmpty() && points.stream().filter(ServicePoint::active).count() >= MOST)
            wrong = Optional.of(problem("round/too-many-points", "most", MOST));
          if (wrong.isPresent()) return RoundChange.refused(wrong.get());
          return table
              .addPoint(id, name)
              .map(point -> done(by, "round.point-added", round, Map.of("point", name)))
              .orElseGet(() -> RoundChange.refused(problem("round/point-exists")));
        });
  }

  /// Names one anew; its link stays.
  public RoundChange rename(RoundId id, UUID point, String name, Actor by) {
    return step(
        id,
        (round, points) -> {
          Optional<Problem> wrong = wrong(name);
          if (wrong.isPresent()) return RoundChange.refused(wrong.get());
          return active(points, point)
              .map(before -> rename(round, before, name, by))
              .orElseGet(ServicePoints::elsewhere);
        });
  }

  private RoundChange rename(Round round, ServicePoint before, String name, Actor by) {
    return table.renamePoint(before.id(), round.id(), name)
        ? done(by, "round.point-renamed", round, Map.of("point", before.name() + " > " + name))
        : RoundChange.refused(problem("round/point-exists"));
  }

  /// Takes one away: its link works no more. Once the round is open its row stays, because answers
  /// may name it.
  public RoundChange remove(RoundId id, UUID point, Actor by) {
    return step(
        id,
        (round, points) ->
            active(points, point)
                .map(before -> remove(round, before, by))
                .orElseGet(ServicePoints::elsewhere));
  }

  private RoundChange remove(Round round, ServicePoint point, Actor by) {
    if (round.state() == RoundState.PLANNED) table.deletePoint(point.id());
    else table.endPoint(point.id());
    return done(by, "round.point-removed", round, Map.of("point", point.name()));
  }

  private static Optional<ServicePoint> active(List<ServicePoint> points, UUID id) {
    return points.stream().filter(point -> point.id().equals(id) && point.active()).findFirst();
  }

  private RoundChange step(RoundId id, BiFunction<Round, List<ServicePoint>, RoundChange> act) {
    RoundChange change =
        Objects.requireNonNull(
            transaction.execute(_ ->
                table
                    .locked(id)
                    .filter(ServicePoints::mayChange)
                    .map(round -> act.apply(round, rounds.servicePoints(id)))
                    .orElseGet(ServicePoints::elsewhere)));
    if (change instanceof RoundChange.Done) links.forget();
    return change;
  }

  private static RoundChange elsewhere() {
    return RoundChange.refused(problem("round/other-state"));
  }

  private static boolean mayChange(Round round) {
    return round.state() == RoundState.PLANNED || round.state() == RoundState.OPEN;
  }

  private RoundChange done(Actor by, String event, Round round, Map<String, String> details) {
    trail.record(RoundCourse.event(event, by, round.id(), round.agency(), details));
    return new RoundChange.Done(round);
  }

  private static Optional<Problem> wrong(String name) {
    return name.isBlank() || name.length() > ServicePoint.LONGEST_NAME
        ? Optional.of(problem("round/no-point-name", "most", ServicePoint.LONGEST_NAME))
        : Optional.empty();
  }

  private static Problem problem(String code, Object... arguments) {
    return Problem.error(code, Where.part("name"), arguments);
  }
}
