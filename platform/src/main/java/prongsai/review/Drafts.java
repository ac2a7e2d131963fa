package prongsai.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;

/// What somebody typed for a review and has not sent yet, for nobody but them. Not in the audit
/// trail: it is no act.
@Component
public class Drafts {
  /// A draft may have this many letters, more than what can be sent, so that too much is not lost.
  public static final int LONGEST = 20_000;

  private final JdbcClient desk;
  private final Clock clock;

  Drafts(JdbcClient desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /// What stands at a place.
  ///
  /// @param text the words; empty once sent
  /// @param version grows with each writing and sending; 0 when there never was any
  /// @param sent whether nothing waits to be sent
  public record Draft(String text, long version, boolean sent) {
    private static final Draft NEVER = new Draft("", 0, true);

    /// What to go on with: the draft, or what stands without one.
    public String or(String standing) {
      return sent ? standing : text;
    }
  }

  /// Somebody's draft at a place.
  public Draft find(AccountId account, String place) {
    return desk.sql(
            "SELECT text, version, sent FROM review.draft WHERE account_id = ? AND place = ?")
        .params(account.value(), place)
        .query((row, number) -> new Draft(row.getString(1), row.getLong(2), row.getBoolean(3)))
        .optional()
        .orElse(Draft.NEVER);
  }

  /// Keeps a draft if its version still is the one that the writer saw.
  ///
  /// @return the version now; empty when something newer stands there
  public Optional<Long> keep(AccountId account, String place, String text, long seen) {
    return desk.sql(
            """
            INSERT INTO review.draft AS d (account_id, place, text, version, at, sent)
            VALUES (:account, :place, :text, 1, :at, false)
            ON CONFLICT (account_id, place) DO UPDATE
            SET text = excluded.text, version = d.version + 1, at = excluded.at, sent = false
            WHERE d.version = :seen
            RETURNING version
            """)
        .param("account", account.value())
        .param("place", place)
        .param("text", text)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("seen", seen)
        .query(Long.class)
        .optional();
  }

  /// What was sent is no draft any more; windows that were opened before cannot write over it.
  public void sent(AccountId account, String place) {
    desk.sql(
            """
            UPDATE review.draft SET text = '', version = version + 1, sent = true, at = ?
            WHERE account_id = ? AND place = ?
            """)
        .params(clock.instant().atOffset(ZoneOffset.UTC), account.value(), place)
        .update();
  }
}
