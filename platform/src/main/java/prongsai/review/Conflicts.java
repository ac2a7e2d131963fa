package prongsai.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.agency.AgencyId;
import prongsai.round.RoundId;

/// Conflicts of interest: declared by the assessor, withdrawn by an administrator only, never
/// forgotten. Declaring one takes away what is not marked yet.
@Component
public class Conflicts {
  private static final String SELECT =
      """
      SELECT c.*, a.name AS account_name, g.name AS agency_name FROM review.conflict c
      JOIN access.account a ON a.id = c.account_id JOIN agency.agency g ON g.id = c.agency_id
      """;

  private final JdbcClient desk;
  private final TransactionTemplate transaction;
  private final Substitutes substitutes;
  private final AuditTrail trail;
  private final Clock clock;

  Conflicts(
      JdbcClient desk,
      TransactionTemplate transaction,
      Substitutes substitutes,
      AuditTrail trail,
      Clock clock) {
    this.desk = desk;
    this.transaction = transaction;
    this.substitutes = substitutes;
    this.trail = trail;
    this.clock = clock;
  }

  /// What somebody has declared, the latest first.
  public List<Conflict> of(AccountId account) {
    return desk.sql(SELECT + "WHERE c.account_id = ? ORDER BY c.declared_at DESC, c.id")
        .param(account.value())
        .query(Conflicts::conflict)
        .list();
  }

  /// What everybody has declared, the latest first.
  public List<Conflict> all() {
    return desk.sql(SELECT + "ORDER BY c.declared_at DESC, c.id").query(Conflicts::conflict).list();
  }

  /// One of them.
  public Optional<Conflict> find(UUID id) {
    return desk.sql(SELECT + "WHERE c.id = ?").param(id).query(Conflicts::conflict).optional();
  }

  /// Declares a conflict. What the assessor has not marked yet of this agency goes to others.
  ///
  /// @return how many items were taken away; empty, with nothing done, when it stands already
  public Optional<Integer> declare(AccountId account, AgencyId agency, String reason, Actor by) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          int added =
              desk.sql(
                      """
                      INSERT INTO review.conflict (account_id, agency_id, reason, declared_at)
                      VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
                      """)
                  .params(account.value(), agency.value(), reason, now())
                  .update();
          if (added == 0) return Optional.<Integer>empty();
          int taken = takeAway(account, agency);
          trail.record(
              AuditEvent.of(
                  "conflict.declared",
                  by,
                  Map.of(
                      "account", account.toString(),
                      "agency", agency.toString(),
                      "count", Integer.toString(taken))));
          return Optional.of(taken);
        }));
  }

  private int takeAway(AccountId account, AgencyId agency) {
    List<RoundId> rounds =
        desk.sql(
                """
                UPDATE review.assignment a SET assessor = NULL FROM round.round r
                WHERE r.id = a.round_id AND a.assessor = ? AND r.agency_id = ? AND a.mark IS NULL
                  AND r.state <> 'frozen'
                RETURNING a.round_id
                """)
            .params(account.value(), agency.value())
            .query((row, number) -> new RoundId(row.getObject("round_id", UUID.class)))
            .list();
    substitutes.fill(rounds.stream().distinct().toList());
    return rounds.size();
  }

  /// Takes a conflict back.
  ///
  /// @return false, with nothing done, when it does not stand
  public boolean withdraw(Conflict conflict, AccountId by, String reason, Actor actor) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          int changed =
              desk.sql(
                      """
                      UPDATE review.conflict
                      SET withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ?
                      WHERE id = ? AND withdrawn_at IS NULL
                      """)
                  .params(now(), by.value(), reason, conflict.id())
                  .update();
          if (changed == 1)
            trail.record(
                AuditEvent.of(
                    "conflict.withdrawn",
                    actor,
                    Map.of(
                        "account", conflict.account().toString(),
                        "agency", conflict.agency().toString(),
                        "reason", reason)));
          return changed == 1;
        }));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Conflict conflict(ResultSet row, int number) throws SQLException {
    @Nullable OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
    Optional<Instant> ended = Optional.ofNullable(withdrawn).map(OffsetDateTime::toInstant);
    return new Conflict(
        row.getObject("id", UUID.class),
        new AccountId(row.getLong("account_id")),
        row.getString("account_name"),
        new AgencyId(row.getLong("agency_id")),
        row.getString("agency_name"),
        row.getString("reason"),
        row.getObject("declared_at", OffsetDateTime.class).toInstant(),
        ended,
        row.getString("withdrawn_reason"));
  }
}
