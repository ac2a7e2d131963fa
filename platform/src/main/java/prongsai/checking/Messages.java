package prongsai.checking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.agency.AgencyId;

/// Messages until they are sent: tried again after 1, 4, 16, 64 minutes and so on, given up after
/// [#TRIES] times, about two days.
@Component
public class Messages {
  /// So often a message is tried.
  public static final int TRIES = 7;

  private static final Duration LEASE = Duration.ofMinutes(15);
  private static final int BATCH = 100;
  private static final int SHOWN = 20;
  private static final int LONGEST_ERROR = 300;
  private final JdbcClient desk;

  Messages(JdbcClient desk) {
    this.desk = desk;
  }

  void add(Recipient to, String subject, String body, Instant now) {
    desk.sql(
            """
            INSERT INTO checking.message (recipient_id, subject, body, made, due)
            VALUES (?, ?, ?, ?, ?)
            """)
        .params(to.id(), subject, body, now.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// What is to be sent now. Nobody else gets the same for [#LEASE], so that two servers do not
  /// send it twice; a server that dies meanwhile leaves it to the next.
  List<Message> claim(Instant now) {
    return desk.sql(
            """
            UPDATE checking.message SET due = ? WHERE id IN (
              SELECT id FROM checking.message WHERE sent IS NULL AND NOT given_up AND due <= ?
              ORDER BY due, id LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING *
            """)
        .params(now.plus(LEASE).atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC), BATCH)
        .query(Messages::row)
        .list();
  }

  void sent(Message message, Instant now) {
    desk.sql("UPDATE checking.message SET sent = ?, tries = tries + 1 WHERE id = ?")
        .params(now.atOffset(ZoneOffset.UTC), message.id())
        .update();
  }

  void failed(Message message, String error, Instant now) {
    Duration wait = Duration.ofMinutes(1L << (2 * message.tries()));
    desk.sql(
            """
            UPDATE checking.message SET tries = tries + 1, last_error = ?, due = ?, given_up = ?
            WHERE id = ?
            """)
        .params(
            error.substring(0, Math.min(error.length(), LONGEST_ERROR)),
            now.plus(wait).atOffset(ZoneOffset.UTC),
            message.tries() + 1 >= TRIES,
            message.id())
        .update();
  }

  /// The last messages to recipients of an agency, the latest first.
  public List<Message> of(AgencyId agency) {
    return desk.sql(
            """
            SELECT m.* FROM checking.message m JOIN checking.recipient r ON r.id = m.recipient_id
            WHERE r.agency_id = ? ORDER BY m.made DESC, m.id LIMIT ?
            """)
        .params(agency.value(), SHOWN)
        .query(Messages::row)
        .list();
  }

  private static Message row(ResultSet row, int number) throws SQLException {
    return new Message(
        row.getObject("id", UUID.class),
        row.getObject("recipient_id", UUID.class),
        row.getString("subject"),
        row.getString("body"),
        row.getObject("made", OffsetDateTime.class).toInstant(),
        row.getObject("due", OffsetDateTime.class).toInstant(),
        row.getInt("tries"),
        Optional.ofNullable(row.getObject("sent", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getBoolean("given_up"),
        row.getString("last_error"));
  }
}
