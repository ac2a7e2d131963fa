package prongsai.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.AccountId;

/// Reminders that were written, and letters until they are sent: tried again after 1, 4, 16 minutes
/// and so on, given up after [#TRIES] times, about two days.
final class LetterTable {
  static final int TRIES = 7;
  private static final Duration LEASE = Duration.ofMinutes(15);
  private static final int BATCH = 100;
  private static final int LONGEST_ERROR = 300;

  private final JdbcClient desk;

  LetterTable(JdbcClient desk) {
    this.desk = desk;
  }

  /// A letter.
  record Letter(
      UUID id,
      String address,
      Optional<AccountId> account,
      String subject,
      String body,
      int tries) {}

  /// Nobody else writes reminders until the end of the transaction.
  void lock() {
    desk.sql("SELECT pg_advisory_xact_lock(181, 1)").query(row -> {});
  }

  /// Whether somebody has had a letter on a day.
  boolean hasLetter(Addressee to, LocalDate day) {
    return desk.sql("SELECT EXISTS (SELECT FROM progress.letter WHERE address = ? AND day = ?)")
        .params(to.address(), day)
        .query(Boolean.class)
        .single();
  }

  /// Notes a reminder.
  ///
  /// @return whether it is a new one
  boolean note(Addressee to, Due due, Instant now) {
    return desk.sql(
                """
                INSERT INTO progress.reminder (address, step_id, ends, occasion, at)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """)
            .params(
                to.address(),
                due.found().step().step().id().value(),
                due.found().step().step().ends().orElseThrow(),
                due.occasion().key(),
                now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void add(Addressee to, ReminderText text, Instant now) {
    desk.sql(
            """
            INSERT INTO progress.letter (address, account, day, subject, body, due)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .param(to.address())
        .param(to.account().map(AccountId::value).orElse(null))
        .param(text.day())
        .param(text.subject())
        .param(text.letter())
        .param(now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// What is to be sent now. Nobody else gets the same for [#LEASE].
  List<Letter> claim(Instant now) {
    return desk.sql(
            """
            UPDATE progress.letter SET due = ? WHERE id IN (
              SELECT id FROM progress.letter WHERE sent IS NULL AND NOT given_up AND due <= ?
              ORDER BY due, id LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING *
            """)
        .params(now.plus(LEASE).atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC), BATCH)
        .query(LetterTable::row)
        .list();
  }

  void sent(Letter letter, Instant now) {
    desk.sql("UPDATE progress.letter SET sent = ?, tries = tries + 1 WHERE id = ?")
        .params(now.atOffset(ZoneOffset.UTC), letter.id())
        .update();
  }

  void failed(Letter letter, String error, boolean forGood, Instant now) {
    desk.sql(
            """
            UPDATE progress.letter SET tries = tries + 1, last_error = ?, due = ?, given_up = ?
            WHERE id = ?
            """)
        .params(
            error.substring(0, Math.min(error.length(), LONGEST_ERROR)),
            now.plus(Duration.ofMinutes(1L << (2 * letter.tries()))).atOffset(ZoneOffset.UTC),
            forGood || letter.tries() + 1 >= TRIES,
            letter.id())
        .update();
  }

  private static Letter row(ResultSet row, int number) throws SQLException {
    return new Letter(
        row.getObject("id", UUID.class),
        row.getString("address"),
        Optional.ofNullable(row.getObject("account", Long.class)).map(AccountId::new),
        row.getString("subject"),
        row.getString("body"),
        row.getInt("tries"));
  }
}
