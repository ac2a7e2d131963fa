package prongsai.response.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads stored answers.
public final class AnswerStore {
  private static final int FETCH = 5_000;

  private final DataSource source;
  private final JdbcClient box;

  /// @param box connections in the box's role
  public AnswerStore(DataSource box) {
    this.source = box;
    this.box = JdbcClient.create(box);
  }

  /// A survey of a round: its state as stored, and when it takes answers.
  public record Survey(String state, Instant opens, Instant closes) {}

  /// Looks a survey up.
  public Optional<Survey> survey(UUID round, String instrument) {
    return box.sql(
            """
            SELECT state, CASE :instrument WHEN 'IIT' THEN iit_opens ELSE eit_opens END AS opens,
                   CASE :instrument WHEN 'IIT' THEN iit_closes ELSE eit_closes END AS closes
            FROM round.round WHERE id = :round
            """)
        .param("instrument", instrument)
        .param("round", round)
        .query((row, number) ->
            new Survey(
                row.getString("state"),
                row.getTimestamp("opens").toInstant(),
                row.getTimestamp("closes").toInstant()))
        .optional();
  }

  /// How many answered on each day on which anybody did.
  public Map<LocalDate, Long> byDay(UUID round, String instrument) {
    Map<LocalDate, Long> days = new TreeMap<>();
    box.sql(
            "SELECT answered_on, count(*) AS n FROM response.answer"
                + " WHERE round_id = ? AND instrument = ? GROUP BY answered_on")
        .param(round)
        .param(instrument)
        .query(row -> {
          days.put(row.getObject("answered_on", LocalDate.class), row.getLong("n"));
        });
    return days;
  }

  /// Takes one answer after the other.
  @FunctionalInterface
  public interface Reader {
    /// Takes one.
    ///
    /// @param answers one byte a question
    void read(byte[] answers, int flags);
  }

  /// Reads all answers to a survey in the order of their random ids, some thousand in memory at a
  /// time.
  public void read(UUID round, String instrument, Reader reader) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false); // or else the driver reads everything at once
      connection.setReadOnly(true);
      try (PreparedStatement statement =
          connection.prepareStatement(
              "SELECT answers, flags FROM response.answer WHERE round_id = ? AND instrument = ?"
                  + " ORDER BY id")) {
        statement.setFetchSize(FETCH);
        statement.setObject(1, round);
        statement.setString(2, instrument);
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) reader.read(rows.getBytes(1), rows.getInt(2));
        }
      } finally {
        connection.rollback();
      }
    } catch (SQLException failed) {
      throw StoreFailure.of("answers cannot be read", failed);
    }
  }
}
