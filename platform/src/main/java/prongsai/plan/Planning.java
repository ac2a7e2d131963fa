package prongsai.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.results.FrozenResult;
import prongsai.round.Round;

/// Officers draft a plan, measure by measure. A measure is written only over the version that its
/// writer saw, so nobody's work is lost to somebody else's; what is taken out can be brought back.
@Component
public class Planning {
  private static final String GONE = "ไม่พบมาตรการนี้ในแผน";

  private final JdbcClient desk;
  private final MeasureTable measures;
  private final PlanLock lock;
  private final TransactionTemplate transaction;
  private final AuditTrail trail;
  private final Clock clock;

  Planning(JdbcClient desk, TransactionTemplate transaction, AuditTrail trail, Clock clock) {
    this.desk = desk;
    this.transaction = transaction;
    this.trail = trail;
    this.clock = clock;
    measures = new MeasureTable(desk);
    lock = new PlanLock(desk, transaction);
  }

  /// Begins the plan of a round with these measures, unless there is one already.
  public void begin(
      Round round, FrozenResult result, List<Measure> proposed, AccountId by, Actor actor) {
    transaction.executeWithoutResult(_ -> {
      int begun =
          desk.sql(
                  """
                  INSERT INTO plan.plan (round_id, result_number, result_sha256) VALUES (?, ?, ?)
                  ON CONFLICT DO NOTHING
                  """)
              .params(round.id().value(), result.number(), result.result().sha256())
              .update();
      if (begun == 0) return;
      proposed.forEach(measure -> measures.add(round.id(), measure, now(), by));
      trail.record(
          AuditEvent.of(
              "plan.begun",
              actor,
              round.agency(),
              Map.of("round", round.id().toString(), "count", Integer.toString(proposed.size()))));
    });
  }

  /// Adds measures behind all others.
  ///
  /// @return why not, in Thai; empty when they were
  public Optional<String> add(Round round, List<Measure> more, AccountId by) {
    return lock.drafting(
        round,
        () -> {
          if (measures.count(round.id()) + more.size() > Plan.MOST_MEASURES)
            return Optional.of(
                "แผนหนึ่งมีได้ไม่เกิน "
                    + Plan.MOST_MEASURES
                    + " มาตรการ โปรดรวมมาตรการที่ใกล้เคียงกันก่อนเพิ่ม");
          more.forEach(measure -> measures.add(round.id(), measure, now(), by));
          return Optional.empty();
        });
  }

  /// Saves a measure without [MeasureRules#faults].
  ///
  /// @param seen the version that the writer saw
  public Planned save(Round round, Measure measure, long seen, AccountId by) {
    return change(round, measure.id(), seen, by, before -> new Wanted(measure, before.removed()));
  }

  /// Takes a measure out; it can be brought back.
  public Planned remove(Round round, MeasureId id, long seen, AccountId by) {
    return change(round, id, seen, by, before -> new Wanted(before.measure(), true));
  }

  /// Brings a removed measure back.
  public Planned restore(Round round, MeasureId id, long seen, AccountId by) {
    return change(round, id, seen, by, before -> new Wanted(before.measure(), false));
  }

  private record Wanted(Measure measure, boolean removed) {}

  private Planned change(
      Round round, MeasureId id, long seen, AccountId by, Function<MeasureVersion, Wanted> how) {
    Planned[] done = {new Planned.Refused(GONE)};
    Optional<String> refused =
        lock.drafting(
            round,
            () -> {
              Optional<MeasureVersion> before = measures.find(round.id(), id);
              if (before.isEmpty()) return Optional.of(GONE);
              done[0] = write(before.get(), how.apply(before.get()), seen, by);
              return Optional.empty();
            });
    return refused.<Planned>map(Planned.Refused::new).orElse(done[0]);
  }

  private Planned write(MeasureVersion before, Wanted wanted, long seen, AccountId by) {
    if (before.measure().equals(wanted.measure()) && before.removed() == wanted.removed())
      return new Planned.Done(before);
    return measures
        .write(wanted.measure(), wanted.removed(), seen, now(), by)
        .<Planned>map(Planned.Done::new)
        .orElseGet(() -> new Planned.Conflict(before));
  }

  /// Makes one measure out of several: the first keeps its name and takes over what the others have
  /// more; the others are taken out.
  ///
  /// @return why not, in Thai; empty when they were merged
  public Optional<String> merge(Round round, List<MeasureId> together, AccountId by) {
    return lock.drafting(
        round,
        () -> {
          List<MeasureVersion> found = new ArrayList<>();
          for (MeasureId id : together)
            measures.find(round.id(), id).filter(one -> !one.removed()).ifPresent(found::add);
          if (found.size() < 2) return Optional.of("โปรดเลือกอย่างน้อยสองมาตรการที่จะรวมกัน");
          Measure merged = found.getFirst().measure();
          for (MeasureVersion other : found.subList(1, found.size()))
            merged = Merging.merged(merged, other.measure());
          List<String> faults = MeasureRules.faults(merged);
          if (!faults.isEmpty()) return Optional.of("รวมไม่ได้ " + faults.getFirst());
          measures.write(merged, false, found.getFirst().version(), now(), by);
          for (MeasureVersion other : found.subList(1, found.size()))
            measures.write(other.measure(), true, other.version(), now(), by);
          return Optional.empty();
        });
  }

  /// Puts the measures into an order.
  ///
  /// @return why not, in Thai; empty when they were
  public Optional<String> arrange(Round round, List<MeasureId> order) {
    return lock.drafting(
        round,
        () -> {
          measures.arrange(round.id(), order);
          return Optional.empty();
        });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
