package prongsai.portal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.progress.ReportingRound;
import prongsai.round.Round;
import prongsai.round.RoundId;

/// Decides which reports on measures (disclosure O43) are public. What was reported afterwards is
/// not, until the report is published again.
@Component
public class ReportPublications {
  private final JdbcClient desk;
  private final TransactionTemplate transaction;
  private final AuditTrail audit;
  private final PortalChanges changes;
  private final Clock clock;

  ReportPublications(
      JdbcClient desk,
      TransactionTemplate transaction,
      AuditTrail audit,
      PortalChanges changes,
      Clock clock) {
    this.desk = desk;
    this.transaction = transaction;
    this.audit = audit;
    this.changes = changes;
    this.clock = clock;
  }

  /// The public reports of a round whose result is public, that of the whole year first.
  public List<ReportPublication> of(RoundId round) {
    return desk.sql(
            """
            SELECT r.reporting, r.at
            FROM portal.report_publication r JOIN portal.publication p ON p.round_id = r.round_id
            WHERE r.round_id = ? ORDER BY r.reporting DESC
            """)
        .param(round.value())
        .query((row, number) ->
            new ReportPublication(
                ReportingRound.valueOf(row.getString("reporting")),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /// Publishes a report as it stands now.
  ///
  /// @param reporting half a year or the whole
  /// @return false when the result is not public, or no plan was approved
  public boolean publish(Round round, ReportingRound reporting, AccountId by, Actor actor) {
    boolean done =
        Boolean.TRUE.equals(transaction.execute(_ -> publishNow(round, reporting, by, actor)));
    changes.look();
    return done;
  }

  private boolean publishNow(Round round, ReportingRound reporting, AccountId by, Actor actor) {
    int published =
        desk.sql(
                """
                INSERT INTO portal.report_publication (round_id, reporting, at, account)
                SELECT p.round_id, :reporting, :at, :account FROM portal.publication p
                WHERE p.round_id = :round
                  AND EXISTS (SELECT FROM plan.approved a WHERE a.round_id = p.round_id)
                ON CONFLICT (round_id, reporting)
                  DO UPDATE SET at = excluded.at, account = excluded.account
                """)
            .param("round", round.id().value())
            .param("reporting", reporting.name())
            .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
            .param("account", by.value())
            .update();
    if (published > 0)
      audit.record(
          AuditEvent.of(
              "progress.published",
              actor,
              round.agency(),
              Map.of("round", round.id().toString(), "reporting", reporting.name())));
    return published > 0;
  }
}
