package prongsai.invitation.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The table of codes.
public final class CodeStore {
  private final DataSource source;
  private final JdbcClient door;
  private final TransactionTemplate transaction;

  /// @param door connections in the door's role
  public CodeStore(DataSource door) {
    this.source = door;
    this.door = JdbcClient.create(door);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(door));
  }

  /// A code as stored.
  ///
  /// @param blindedHash of what it was exchanged for; empty until then
  public record StoredCode(LocalDate expiresOn, Optional<byte[]> blindedHash) {

    /// Whether it was exchanged.
    public boolean isSpent() {
      return blindedHash.isPresent();
    }

    /// Whether it was exchanged, but not for this message.
    public boolean isSpentForOther(byte[] hash) {
      return isSpent() && !Arrays.equals(blindedHash.get(), hash);
    }
  }

  /// Spends a code that is not spent, valid and of an open round, in one statement.
  ///
  /// @param blindedHash of the message it is exchanged for
  /// @return whether it was spent by this very call
  public boolean spend(byte[] code, UUID round, byte[] blindedHash, Instant now, LocalDate today) {
    return door.sql(
                """
                UPDATE invitation.code SET spent = true, blinded_hash = :blinded
                WHERE code_hash = :code AND round_id = :round AND NOT spent
                  AND expires_on >= :today AND round.is_open(:round, 'IIT', :now)
                """)
            .param("blinded", blindedHash)
            .param("code", code)
            .param("round", round)
            .param("today", today)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// A code of a round.
  public Optional<StoredCode> find(byte[] code, UUID round) {
    return door.sql(
            "SELECT expires_on, blinded_hash FROM invitation.code WHERE code_hash = ? AND round_id = ?")
        .param(code)
        .param(round)
        .query((row, number) ->
            new StoredCode(
                row.getObject("expires_on", LocalDate.class),
                Optional.ofNullable(row.getBytes("blinded_hash"))))
        .optional();
  }

  /// Whether staff may answer now.
  public boolean isOpen(UUID round, Instant now) {
    return door.sql("SELECT round.is_open(?, 'IIT', ?)")
        .param(round)
        .param(now.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /// Whether there is such a round, and codes can still be of use to it.
  public boolean takesCodes(UUID round) {
    return door.sql(
                "SELECT count(*) FROM round.round WHERE id = ? AND state IN ('planned', 'open')")
            .param(round)
            .query(Long.class)
            .single()
        == 1;
  }

  /// Adds codes, in the order of their hashes: it has nothing to do with the order on paper.
  public void add(UUID round, LocalDate expiresOn, Collection<byte[]> codes) {
    transaction.executeWithoutResult(status ->
        door.sql(
                """
                INSERT INTO invitation.code (code_hash, round_id, expires_on)
                SELECT hash, :round, :day FROM unnest(:codes) AS hash ORDER BY hash
                """)
            .param("round", round)
            .param("day", expiresOn)
            .param("codes", codes.toArray(byte[][]::new))
            .update());
  }

  /// Withdraws every unspent code of a round: its last day is long past. It stays in the count, or
  /// else what is left would tell how many were spent.
  public void revoke(UUID round) {
    door.sql(
            "UPDATE invitation.code SET expires_on = DATE '2000-01-01'"
                + " WHERE round_id = ? AND NOT spent")
        .param(round)
        .update();
  }

  /// Issued and spent codes of a round.
  public record Counted(long issued, long spent) {}

  /// Counts the codes of a round.
  public Counted count(UUID round) {
    return door.sql(
            "SELECT count(*) AS issued, count(*) FILTER (WHERE spent) AS spent"
                + " FROM invitation.code WHERE round_id = ?")
        .param(round)
        .query((row, number) -> new Counted(row.getLong("issued"), row.getLong("spent")))
        .single();
  }

  /// Writes the codes of a round anew in random order, so that where and by which transaction a row
  /// was written tells nothing of when its code was spent. Exchanges wait for it, readers do not.
  public void mix(UUID round) {
    transaction.executeWithoutResult(status -> {
      door.sql("LOCK TABLE invitation.code IN SHARE ROW EXCLUSIVE MODE").update();
      door.sql(
              """
              WITH moved AS (DELETE FROM invitation.code WHERE round_id = ? RETURNING *)
              INSERT INTO invitation.code SELECT * FROM moved ORDER BY code_hash
              """)
          .param(round)
          .update();
    });
  }

  /// Removes what the rows left behind at their old places. Rewrites the table if nobody is reading
  /// it for long; otherwise only frees the places for other rows.
  public void clear() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET lock_timeout = '5s'");
      try {
        statement.execute("VACUUM (FULL, ANALYZE) invitation.code");
      } catch (SQLException busy) {
        statement.execute("VACUUM (ANALYZE) invitation.code");
      }
      statement.execute("RESET lock_timeout");
    } catch (SQLException failed) {
      throw new IllegalStateException("old places of codes cannot be cleared", failed);
    }
  }

  /// Rounds that are not frozen and have spent codes.
  public List<UUID> rounds() {
    return door.sql(
            """
            SELECT id FROM round.round r WHERE state <> 'frozen'
              AND EXISTS (SELECT FROM invitation.code c WHERE c.round_id = r.id AND c.spent)
            """)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }
}
