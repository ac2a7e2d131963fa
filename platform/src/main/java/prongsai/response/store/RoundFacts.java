package prongsai.response.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the box reads about rounds and points, and its counts by point.
public final class RoundFacts {
  private final JdbcClient box;

  /// @param box connections in the box's role
  public RoundFacts(DataSource box) {
    this.box = JdbcClient.create(box);
  }

  /// A framework by id and version.
  ///
  /// @param isFixed whether the round keeps it from now on: it is no plan any more
  public record FrameworkOf(String id, String sha256, boolean isFixed) {}

  /// The framework of a round.
  public Optional<FrameworkOf> framework(UUID round) {
    return box.sql(
            "SELECT framework_id, framework_sha256, state <> 'planned' AS fixed"
                + " FROM round.round WHERE id = ?")
        .param(round)
        .query((row, number) ->
            new FrameworkOf(
                row.getString("framework_id"),
                row.getString("framework_sha256"),
                row.getBoolean("fixed")))
        .optional();
  }

  /// The state of a round as stored.
  public Optional<String> state(UUID round) {
    return box.sql("SELECT state FROM round.round WHERE id = ?")
        .param(round)
        .query(String.class)
        .optional();
  }

  /// Whether the answers to a survey were collected elsewhere.
  public boolean isImported(UUID round, String instrument) {
    return box.sql(
            "SELECT EXISTS (SELECT FROM response.imported WHERE round_id = ? AND instrument = ?)")
        .param(round)
        .param(instrument)
        .query(Boolean.class)
        .single();
  }

  /// The public key of a round's tickets.
  public Optional<byte[]> ticketKey(UUID round) {
    return box.sql("SELECT public_key FROM round.ticket_key WHERE round_id = ?")
        .param(round)
        .query((row, number) -> row.getBytes("public_key"))
        .optional();
  }

  /// How many answered over a service point on a day.
  public long atPoint(UUID servicePoint, LocalDate day) {
    return box.sql("SELECT n FROM response.point_count WHERE service_point = ? AND day = ?")
        .param(servicePoint)
        .param(day)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }
}
