package prongsai.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.internal.AuditRow;
import prongsai.agency.AgencyId;

/// The append-only record of what was done. Each entry carries the hash of the one before, so that
/// none can be changed or taken out without breaking the chain.
///
/// Entries are written one transaction after another: record last in yours, so that others need not
/// wait long.
@Component
public class AuditTrail {
  /// Held until the end of the transaction, so that two never follow the same entry.
  private static final long LOCK = 0x61756469_74000000L;

  private final JdbcClient desk;
  private final TransactionTemplate transaction;
  private final Clock clock;

  /// On the tables that the desk may read and write.
  public AuditTrail(JdbcClient desk, JdbcTransactionManager transactions, Clock clock) {
    this.desk = desk;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /// Writes an event down, within the caller's transaction on the desk: both stay, or neither.
  public void record(AuditEvent event) {
    record(List.of(event));
  }

  /// Writes many down in order.
  public void record(List<AuditEvent> events) {
    if (!events.isEmpty()) transaction.executeWithoutResult(_ -> append(events));
  }

  private void append(List<AuditEvent> events) {
    desk.sql("SELECT pg_advisory_xact_lock(?)").param(LOCK).query(rows -> {});
    AuditRow last =
        desk.sql(AuditRow.SELECT + " ORDER BY seq DESC LIMIT 1")
            .query((row, number) -> AuditRow.of(row))
            .optional()
            .orElse(AuditRow.BEFORE_ALL);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (AuditEvent event : events) {
      last = last.followedBy(now, event);
      insert(last);
    }
  }

  private void insert(AuditRow row) {
    desk.sql(
            "INSERT INTO access.audit (seq, at, name, actor, agency_id, details, previous, hash)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .param(row.seq())
        .param(row.at().atOffset(ZoneOffset.UTC))
        .param(row.name())
        .param(row.actor())
        .param(row.agency().map(AgencyId::value).orElse(null))
        .param(row.details())
        .param(row.previous().bytes())
        .param(row.hash().bytes())
        .update();
  }
}
