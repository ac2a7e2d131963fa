package prongsai.response.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Loads many answers at once, by COPY into a temporary table first: they are moved on in random
/// order when all have come, or not at all.
public final class AnswerLoad implements AutoCloseable {
  private static final int ROW_BYTES = 1 << 14;

  private final Connection connection;
  private final CopyIn copy;
  private final StringBuilder waiting = new StringBuilder();
  private boolean isCopying = true;

  /// Begins.
  ///
  /// @param box connections in the box's role
  public AnswerLoad(DataSource box) {
    try {
      connection = box.getConnection();
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE TEMPORARY TABLE loading (answers bytea) ON COMMIT DROP");
      }
      copy =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("COPY loading (answers) FROM STDIN");
    } catch (SQLException failed) {
      throw StoreFailure.of("answers cannot be loaded", failed);
    }
  }

  /// Takes the answers of one respondent, one byte a question.
  public void add(byte[] answers) {
    waiting.append("\\\\x").append(HexFormat.of().formatHex(answers)).append('\n');
    if (waiting.length() > ROW_BYTES) send();
  }

  private void send() {
    byte[] bytes = waiting.toString().getBytes(StandardCharsets.US_ASCII);
    waiting.setLength(0);
    try {
      copy.writeToCopy(bytes, 0, bytes.length);
    } catch (SQLException failed) {
      throw StoreFailure.of("answers cannot be loaded", failed);
    }
  }

  /// Puts all that came in place of what was loaded into the survey before.
  ///
  /// @param lastly done when all stands ready; if it fails nothing is changed
  /// @return what became of them; nothing was changed unless they stand
  public Loading replace(
      UUID round, String instrument, LocalDate day, int stream, Runnable lastly) {
    send();
    try {
      copy.endCopy();
      isCopying = false;
      lock(round);
      if (!takesAnswers(round)) return Loading.OVER;
      if (isAnsweredHere(connection, round, instrument, stream)) return Loading.ANSWERED_HERE;
      mark(round, instrument);
      delete(round, instrument, stream);
      insert(round, instrument, day, stream);
      lastly.run();
      connection.commit();
      return Loading.DONE;
    } catch (SQLException failed) {
      throw StoreFailure.of("answers cannot be loaded", failed);
    }
  }

  /// As who closes a round does: nobody answers meanwhile.
  private void lock(UUID round) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?::text, 0))")) {
      statement.setObject(1, round);
      statement.execute();
    }
  }

  private boolean takesAnswers(UUID round) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT 1 FROM round.round WHERE id = ? AND state IN ('planned', 'open')")) {
      statement.setObject(1, round);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static boolean isAnsweredHere(
      Connection connection, UUID round, String instrument, int stream) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT FROM response.answer WHERE round_id = ? AND instrument = ? AND stream <> ? LIMIT 1")) {
      statement.setObject(1, round);
      statement.setString(2, instrument);
      statement.setInt(3, stream);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  /// Whether a survey has answers that did not come this way.
  public static boolean isAnsweredHere(DataSource box, UUID round, String instrument, int stream) {
    try (Connection connection = box.getConnection()) {
      return isAnsweredHere(connection, round, instrument, stream);
    } catch (SQLException failed) {
      throw StoreFailure.of("answers cannot be looked for", failed);
    }
  }

  private void mark(UUID round, String instrument) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO response.imported (round_id, instrument) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
      statement.setObject(1, round);
      statement.setString(2, instrument);
      statement.executeUpdate();
    }
  }

  private void delete(UUID round, String instrument, int stream) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "DELETE FROM response.answer WHERE round_id = ? AND instrument = ? AND stream = ?")) {
      statement.setObject(1, round);
      statement.setString(2, instrument);
      statement.setInt(3, stream);
      statement.executeUpdate();
    }
  }

  private void insert(UUID round, String instrument, LocalDate day, int stream)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            INSERT INTO response.answer (id, round_id, instrument, answered_on, stream, flags, answers)
            SELECT gen_random_uuid() AS id, ?, ?, ?, ?, 0, answers FROM loading ORDER BY id
            """)) {
      statement.setObject(1, round);
      statement.setString(2, instrument);
      statement.setObject(3, day);
      statement.setInt(4, stream);
      statement.executeUpdate();
    }
  }

  /// Ends; what was not put in place is gone.
  @Override
  public void close() {
    try (connection) {
      if (isCopying) copy.cancelCopy();
      connection.rollback();
    } catch (SQLException failed) {
      throw StoreFailure.of("the load of answers did not end well", failed);
    }
  }
}
