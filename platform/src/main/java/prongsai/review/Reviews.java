package prongsai.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.disclosure.Marks;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Option;
import prongsai.web.ThaiDates;

/// The course of a review: marks are given, opened to the agency, made final.
@Component
public class Reviews {
  /// How many days an agency usually has to clarify (rule R23).
  public static final int USUAL_DAYS = 15;

  /// The most days it may be given.
  public static final int MOST_DAYS = 90;

  private final JdbcClient desk;
  private final TransactionTemplate transaction;
  private final Substitutes substitutes;
  private final Marks marks;
  private final AuditTrail trail;
  private final Clock clock;

  Reviews(
      JdbcClient desk,
      TransactionTemplate transaction,
      Substitutes substitutes,
      Marks marks,
      AuditTrail trail,
      Clock clock) {
    this.desk = desk;
    this.transaction = transaction;
    this.substitutes = substitutes;
    this.marks = marks;
    this.trail = trail;
    this.clock = clock;
  }

  /// The review of a round; empty for one that is not reviewed here.
  public Optional<Review> find(RoundId round) {
    return desk.sql(ReviewRows.REVIEW + "WHERE v.round_id = ?")
        .param(round.value())
        .query(ReviewRows::review)
        .optional();
  }

  /// The numbers of one.
  public Optional<ReviewCounts> counts(RoundId round) {
    return desk.sql(ReviewRows.chosen("WHERE v.round_id = ?"))
        .param(round.value())
        .query(ReviewRows::counts)
        .optional();
  }

  /// What every item of a round stands at, in the framework's order.
  public List<Standing> standings(RoundId round) {
    return desk.sql(ReviewRows.STANDING + "WHERE s.round_id = ? ORDER BY s.place")
        .param(round.value())
        .query(ReviewRows::standing)
        .list();
  }

  /// Looks for somebody for every vacant seat; everybody who may mark counts as chosen from now on.
  ///
  /// @return how many stay vacant
  public int fill(List<RoundId> rounds, List<Long> accounts, Actor by) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          for (RoundId round : rounds)
            desk.sql("INSERT INTO review.assessor SELECT ?, unnest(?) ON CONFLICT DO NOTHING")
                .params(round.value(), accounts.toArray(Long[]::new))
                .update();
          int vacant = substitutes.fill(rounds);
          trail.record(
              AuditEvent.of("review.filled", by, Map.of("count", Integer.toString(rounds.size()))));
          return vacant;
        }));
  }

  /// The end of a window of so many days that begins now: the last day counts whole.
  public static Instant closes(Instant now, int days) {
    LocalDate last = ThaiDates.day(now).plusDays(days);
    return ThaiDates.start(last.plusDays(1));
  }

  /// Opens provisional marks to the agencies. Rounds with an item that is not settled, and those
  /// that were opened before, are left alone.
  ///
  /// @param days how many days each has, the last one whole; 1 to [#MOST_DAYS]
  /// @return the rounds that were opened
  public List<RoundId> open(List<Round> rounds, int days, Actor by) {
    if (days < 1 || days > MOST_DAYS) throw new IllegalArgumentException("days: " + days);
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          Instant now = clock.instant();
          Instant closes = closes(now, days);
          List<AuditEvent> events = new ArrayList<>();
          List<RoundId> opened = new ArrayList<>();
          for (Round round : rounds)
            if (open(round.id(), now, closes)) {
              opened.add(round.id());
              events.add(
                  event(
                      "review.opened",
                      by,
                      round,
                      Map.of("until", ThaiDates.day(closes.minusSeconds(1)).toString())));
            }
          trail.record(events);
          return opened;
        }));
  }

  /// The review is locked before its marks are looked at: markers hold it while they write.
  private boolean open(RoundId round, Instant now, Instant closes) {
    boolean waits =
        desk.sql("SELECT 1 FROM review.review WHERE round_id = ? AND opened_at IS NULL FOR UPDATE")
            .param(round.value())
            .query(Integer.class)
            .optional()
            .isPresent();
    return waits
        && counts(round).filter(ReviewCounts::isSettled).isPresent()
        && desk.sql("UPDATE review.review SET opened_at = ?, closes_at = ? WHERE round_id = ?")
                .params(
                    now.atOffset(ZoneOffset.UTC), closes.atOffset(ZoneOffset.UTC), round.value())
                .update()
            == 1;
  }

  /// Whether marks can become final, and what is missing.
  public enum Readiness {
    READY,
    /// They are final.
    FINAL,
    /// They are not open to the agency yet.
    NOT_OPENED,
    /// The agency may still clarify.
    WINDOW_OPEN,
    /// A clarification waits for its decision.
    UNDECIDED
  }

  /// How ready a review is.
  public Readiness readiness(ReviewCounts counts) {
    return switch (counts.review().state(clock.instant())) {
      case FINAL -> Readiness.FINAL;
      case MARKING -> Readiness.NOT_OPENED;
      case CLARIFYING -> Readiness.WINDOW_OPEN;
      case DECIDING -> counts.undecided() > 0 ? Readiness.UNDECIDED : Readiness.READY;
    };
  }

  /// Writes the final marks of a round.
  ///
  /// @return [Readiness#READY] when it is done now; anything else is why not
  public Readiness makeFinal(Round round, Actor by) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          desk.sql("SELECT 1 FROM review.review WHERE round_id = ? FOR UPDATE")
              .param(round.id().value())
              .query(row -> {});
          Readiness readiness =
              counts(round.id()).map(this::readiness).orElse(Readiness.NOT_OPENED);
          if (readiness == Readiness.READY) write(round, by);
          return readiness;
        }));
  }

  private void write(Round round, Actor by) {
    Map<Code, Option> last = new HashMap<>();
    for (Standing standing : standings(round.id())) {
      Item item = DisclosureItems.find(round, standing.item()).orElseThrow();
      last.put(
          item.code(), DisclosureItems.option(item, standing.last().orElseThrow()).orElseThrow());
    }
    marks.replace(round.id(), last);
    desk.sql("UPDATE review.review SET final_at = ? WHERE round_id = ?")
        .params(clock.instant().atOffset(ZoneOffset.UTC), round.id().value())
        .update();
    trail.record(event("review.final", by, round, Map.of("count", Integer.toString(last.size()))));
  }

  private static AuditEvent event(String name, Actor by, Round round, Map<String, String> details) {
    Map<String, String> all = new HashMap<>(details);
    all.put("round", round.id().toString());
    return AuditEvent.of(name, by, round.agency(), all);
  }
}
