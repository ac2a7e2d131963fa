package prongsai.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.agency.AgencyId;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.scoring.framework.FiscalYear;

/// Decides which results are public. Whatever is shown to the public asks here first.
@Component
public class Publications {
  private final JdbcClient desk;
  private final TransactionTemplate transaction;
  private final AuditTrail audit;
  private final PortalChanges changes;
  private final Clock clock;

  Publications(
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

  /// Whether, and since when, a round is public.
  public Optional<Publication> of(RoundId round) {
    return desk.sql("SELECT round_id, at, account FROM portal.publication WHERE round_id = ?")
        .param(round.value())
        .query(Publications::row)
        .optional();
  }

  /// The published rounds of an agency, latest year first.
  public List<RoundId> of(AgencyId agency) {
    return desk.sql(
            """
            SELECT r.id FROM round.round r JOIN portal.publication p ON p.round_id = r.id
            WHERE r.agency_id = ? ORDER BY r.fiscal_year DESC
            """)
        .param(agency.value())
        .query((row, number) -> new RoundId(row.getObject(1, UUID.class)))
        .list();
  }

  /// The years with frozen results, the latest first.
  public List<PublishedYear> years() {
    return desk.sql(
            """
            SELECT r.fiscal_year, count(*) AS frozen, count(p.round_id) AS published
            FROM round.round r LEFT JOIN portal.publication p ON p.round_id = r.id
            WHERE EXISTS (SELECT FROM results.version v WHERE v.round_id = r.id)
            GROUP BY 1 ORDER BY 1 DESC
            """)
        .query((row, number) ->
            new PublishedYear(
                FiscalYear.of(row.getInt("fiscal_year")),
                row.getInt("frozen"),
                row.getInt("published")))
        .list();
  }

  /// Publishes the result of a round.
  ///
  /// @return false when it has no frozen result, or is public already
  public boolean publish(Round round, AccountId by, Actor actor) {
    boolean done = Boolean.TRUE.equals(transaction.execute(_ -> publishNow(round, by, actor)));
    changes.look();
    return done;
  }

  private boolean publishNow(Round round, AccountId by, Actor actor) {
    int added =
        desk.sql(
                """
                INSERT INTO portal.publication (round_id, at, account)
                SELECT :round, :at, :account
                WHERE EXISTS (SELECT FROM results.version WHERE round_id = :round)
                ON CONFLICT DO NOTHING
                """)
            .param("round", round.id().value())
            .param("at", now())
            .param("account", by.value())
            .update();
    if (added > 0)
      audit.record(AuditEvent.of("result.published", actor, round.agency(), details(round)));
    return added > 0;
  }

  /// Takes the result of a round back from the public, for one that was shown by mistake.
  ///
  /// @return false when it was not public
  public boolean withdraw(Round round, Actor actor) {
    boolean done = Boolean.TRUE.equals(transaction.execute(_ -> withdrawNow(round, actor)));
    changes.look();
    return done;
  }

  private boolean withdrawNow(Round round, Actor actor) {
    int taken =
        desk.sql("DELETE FROM portal.publication WHERE round_id = ?")
            .param(round.id().value())
            .update();
    if (taken > 0)
      audit.record(AuditEvent.of("result.withdrawn", actor, round.agency(), details(round)));
    return taken > 0;
  }

  private static Map<String, String> details(Round round) {
    return Map.of("round", round.id().toString(), "year", round.year().toString());
  }

  /// Publishes every frozen result of a year that is not public yet.
  ///
  /// @return the rounds that became public
  public List<RoundId> publishYear(FiscalYear year, AccountId by, Actor actor) {
    List<RoundId> added =
        Optional.ofNullable(transaction.execute(_ -> publishYearNow(year, by, actor)))
            .orElse(List.of());
    changes.look();
    return added;
  }

  private List<RoundId> publishYearNow(FiscalYear year, AccountId by, Actor actor) {
    List<RoundId> added =
        desk.sql(
                """
                INSERT INTO portal.publication (round_id, at, account)
                SELECT r.id, :at, :account FROM round.round r
                WHERE r.fiscal_year = :year
                  AND EXISTS (SELECT FROM results.version v WHERE v.round_id = r.id)
                ON CONFLICT DO NOTHING RETURNING round_id
                """)
            .param("year", year.buddhistEra())
            .param("at", now())
            .param("account", by.value())
            .query((row, number) -> new RoundId(row.getObject(1, UUID.class)))
            .list();
    if (!added.isEmpty())
      audit.record(
          AuditEvent.of(
              "year.published",
              actor,
              Map.of("year", year.toString(), "count", Integer.toString(added.size()))));
    return added;
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static Publication row(ResultSet row, int number) throws SQLException {
    return new Publication(
        new RoundId(row.getObject("round_id", UUID.class)),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new AccountId(row.getLong("account")));
  }
}
