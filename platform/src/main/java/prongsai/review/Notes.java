package prongsai.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// What assessors write beside their marks: a journal that only its author reads, and phrases to
/// use again. Neither goes into the audit trail.
@Component
public class Notes {
  /// An entry of the journal may have this many letters.
  public static final int LONGEST_ENTRY = 4_000;

  /// A phrase may have this many letters.
  public static final int LONGEST_PHRASE = 500;

  private final JdbcClient desk;
  private final Clock clock;

  Notes(JdbcClient desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /// What somebody has noted for an item of a round; empty for nothing.
  public String journal(RoundId round, Code item, AccountId author) {
    return desk.sql(
            "SELECT text FROM review.journal WHERE round_id = ? AND item = ? AND author = ?")
        .params(round.value(), item.value(), author.value())
        .query(String.class)
        .optional()
        .orElse("");
  }

  /// Notes something in the place of what was there; nothing at all takes the note away.
  public void write(RoundId round, Code item, AccountId author, String text) {
    if (text.isEmpty()) {
      desk.sql("DELETE FROM review.journal WHERE round_id = ? AND item = ? AND author = ?")
          .params(round.value(), item.value(), author.value())
          .update();
      return;
    }
    desk.sql(
            """
            INSERT INTO review.journal (round_id, item, author, text, at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (round_id, item, author) DO UPDATE SET text = excluded.text, at = excluded.at
            """)
        .params(
            round.value(),
            item.value(),
            author.value(),
            text,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// A reason to use again.
  ///
  /// @param id its name in addresses
  /// @param item for this item; empty for any
  /// @param text the words
  /// @param shared whether all assessors see it
  /// @param own whether it is the asking person's
  public record Phrase(UUID id, String item, String text, boolean shared, boolean own) {}

  /// The phrases that somebody may use: their own and the shared ones.
  public List<Phrase> phrases(AccountId account) {
    return desk.sql(
            """
            SELECT id, item, text, shared, author = :account AS own FROM review.phrase
            WHERE author = :account OR shared ORDER BY item = '', item, text COLLATE "th-x-icu", id
            """)
        .param("account", account.value())
        .query((row, number) ->
            new Phrase(
                row.getObject("id", UUID.class),
                row.getString("item"),
                row.getString("text"),
                row.getBoolean("shared"),
                row.getBoolean("own")))
        .list();
  }

  /// Keeps a phrase.
  public void keep(AccountId author, String item, String text, boolean shared) {
    desk.sql("INSERT INTO review.phrase (author, item, text, shared) VALUES (?, ?, ?, ?)")
        .params(author.value(), item, text, shared)
        .update();
  }

  /// Forgets one of somebody's own phrases.
  ///
  /// @return false when they have no such
  public boolean forget(AccountId author, UUID phrase) {
    return desk.sql("DELETE FROM review.phrase WHERE id = ? AND author = ?")
            .params(phrase, author.value())
            .update()
        == 1;
  }
}
