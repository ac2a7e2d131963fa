package prongsai.round;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.Actor;
import prongsai.access.AuditTrail;

/// Which kinds of answers of a closed round do not count, because of what was odd about how they
/// came in. Decided with a reason between closing and freezing; the number of answers set aside is
/// published with the result.
@Component
public class SetAside {
  /// A reason may have this many letters.
  public static final int LONGEST_REASON = 1_000;

  private final JdbcClient desk;
  private final TransactionTemplate transaction;
  private final RoundTable rounds;
  private final AuditTrail trail;

  /// On the tables that the desk may read and write.
  public SetAside(JdbcClient desk, TransactionTemplate transaction, AuditTrail trail) {
    this.desk = desk;
    this.transaction = transaction;
    this.rounds = new RoundTable(desk);
    this.trail = trail;
  }

  /// What was decided.
  ///
  /// @param kinds bits, as the answers carry them; 0 when all answers count
  /// @param reason for everybody to read
  public record Decision(int kinds, String reason) {
    public Decision {
      if (kinds < 0) throw new IllegalArgumentException("kinds: " + kinds);
      if (reason.isBlank() || reason.length() > LONGEST_REASON)
        throw new IllegalArgumentException("letters of a reason: " + reason.length());
    }
  }

  /// What was decided for a round; empty while nobody has.
  public Optional<Decision> decision(RoundId round) {
    return desk.sql("SELECT kinds, reason FROM round.set_aside WHERE round_id = ?")
        .param(round.value())
        .query((row, number) -> new Decision(row.getInt("kinds"), row.getString("reason")))
        .optional();
  }

  /// The kinds that do not count, as bits; 0 while nobody has decided.
  public int kinds(RoundId round) {
    return decision(round).map(Decision::kinds).orElse(0);
  }

  /// Decides, or decides anew.
  ///
  /// @param names the kinds in words, for the audit trail
  /// @return false, with nothing done, when the round is not closed or its result stands already
  public boolean decide(RoundId id, Decision decision, String names, Actor by) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          Optional<Round> round =
              rounds.locked(id).filter(found -> found.state() == RoundState.CLOSED);
          round.ifPresent(found -> decide(found, decision, names, by));
          return round.isPresent();
        }));
  }

  private void decide(Round round, Decision decision, String names, Actor by) {
    desk.sql(
            "INSERT INTO round.set_aside (round_id, kinds, reason) VALUES (:round, :kinds, :reason)"
                + " ON CONFLICT (round_id) DO UPDATE SET kinds = :kinds, reason = :reason")
        .param("round", round.id().value())
        .param("kinds", decision.kinds())
        .param("reason", decision.reason())
        .update();
    trail.record(
        RoundCourse.event(
            "answers.set-aside",
            by,
            round.id(),
            round.agency(),
            Map.of("kinds", names, "reason", decision.reason())));
  }
}
