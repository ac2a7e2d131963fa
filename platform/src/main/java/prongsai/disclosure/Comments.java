package prongsai.disclosure;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.round.Round;

/// What executives said of items, and whether officers have settled it.
@Component
public class Comments {
  private final JdbcClient desk;
  private final TransactionTemplate transaction;
  private final AuditTrail trail;

  Comments(JdbcClient desk, TransactionTemplate transaction, AuditTrail trail) {
    this.desk = desk;
    this.transaction = transaction;
    this.trail = trail;
  }

  /// Marks a comment of a round as settled; nothing happens when there is none, or it is already.
  public void settle(Round round, UUID comment, Actor actor) {
    transaction.executeWithoutResult(_ -> {
      int settled =
          desk.sql(
                  """
                  UPDATE disclosure.comment SET done = true
                  WHERE id = ? AND round_id = ? AND NOT done
                  """)
              .params(comment, round.id().value())
              .update();
      if (settled > 0)
        trail.record(
            AuditEvent.of(
                "checklist.comment-settled",
                actor,
                round.agency(),
                Map.of("round", round.id().toString())));
    });
  }
}
