package prongsai.response.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes rows of a round anew, so that the place of a row in its table and the transaction that
/// wrote it tell nothing of when it came.
///
/// One round at a time, under the lock that writers of answers share: nobody writes into the round
/// meanwhile, and it is over in milliseconds. Readers see the old rows or the new ones, never both
/// or none. Nothing is lost whatever is killed, because it is one transaction.
public final class RowMixing {
  private static final String LOCK =
      "SELECT pg_advisory_xact_lock(hashtextextended(?::uuid::text, 0))";
  private static final String ANSWERS =
      """
      WITH moved AS (
        DELETE FROM response.answer WHERE round_id = ?
        RETURNING round_id, instrument, answered_on, stream, flags, answers)
      INSERT INTO response.answer (id, round_id, instrument, answered_on, stream, flags, answers)
      SELECT gen_random_uuid() AS id, moved.* FROM moved ORDER BY id
      """;
  private static final String SPENT =
      """
      WITH moved AS (
        DELETE FROM response.spent WHERE round_id = ? RETURNING token_hash, round_id, digest)
      INSERT INTO response.spent (token_hash, round_id, digest)
      SELECT token_hash, round_id, digest FROM moved ORDER BY token_hash
      """;

  private final DataSource source;

  /// @param box connections in the box's role
  public RowMixing(DataSource box) {
    this.source = box;
  }

  /// Rounds that are not frozen and have answers.
  public List<UUID> rounds() {
    return JdbcClient.create(source)
        .sql(
            """
            SELECT id FROM round.round r WHERE state <> 'frozen'
              AND EXISTS (SELECT FROM response.answer a WHERE a.round_id = r.id)
            """)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  /// Mixes the rows of a round.
  public void mix(UUID round) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        run(connection, LOCK, round);
        run(connection, ANSWERS, round);
        run(connection, SPENT, round);
        connection.commit();
      } finally {
        connection.rollback(); // does nothing after the commit
      }
    } catch (SQLException failed) {
      throw StoreFailure.of("rows cannot be mixed", failed);
    }
  }

  private static void run(Connection connection, String sql, UUID round) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, round);
      statement.execute();
    }
  }

  /// Removes what the rows left behind at their old places. Rewrites the tables if nobody is
  /// reading them for long; otherwise only frees the places for other rows.
  public void clear() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET lock_timeout = '5s'");
      for (String table : List.of("response.answer", "response.spent")) clear(statement, table);
      statement.execute("RESET lock_timeout");
    } catch (SQLException failed) {
      throw StoreFailure.of("old places of rows cannot be cleared", failed);
    }
  }

  private static void clear(Statement statement, String table) throws SQLException {
    try {
      statement.execute("VACUUM (FULL, ANALYZE) " + table);
    } catch (SQLException busy) {
      statement.execute("VACUUM (ANALYZE) " + table);
    }
  }
}
