package prongsai.survey.interview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.blind.Base64Url;
import prongsai.round.RoundId;
import prongsai.web.ThaiDates;

/// Gives devices of assessors their permits, and knows them again. Of a permit's text only the hash
/// is kept.
@Component
public class Permits {
  private static final int BYTES = 16;

  /// How long a withdrawn permit may still count.
  private static final Duration AGE = Duration.ofSeconds(5);

  private static final String COLUMNS = "id, device, issued_on, valid_to, withdrawn";

  private record Asked(RoundId round, String text) {}

  private final JdbcClient desk;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Cache<Asked, Optional<Permit>> known =
      Caffeine.newBuilder().expireAfterWrite(AGE).maximumSize(10_000).build();

  Permits(JdbcClient desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /// A new permit; its text is given this once.
  ///
  /// @param device 1 to 60 characters
  /// @param validTo today or later
  public String issue(RoundId round, String device, LocalDate validTo) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String text = Base64Url.encode(bytes);
    desk.sql(
            "INSERT INTO survey.interview_permit (round_id, token_hash, device, issued_on, valid_to)"
                + " VALUES (:round, :hash, :device, :today, :to)")
        .param("round", round.value())
        .param("hash", hash(text))
        .param("device", device)
        .param("today", ThaiDates.today(clock))
        .param("to", validTo)
        .update();
    return text;
  }

  /// The permits of a round, the newest first.
  public List<Permit> of(RoundId round) {
    return desk.sql(
            "SELECT "
                + COLUMNS
                + " FROM survey.interview_permit WHERE round_id = :round"
                + " ORDER BY issued_on DESC, device, id")
        .param("round", round.value())
        .query(Permits::permit)
        .list();
  }

  /// Ends a permit; answers handed in before stay.
  public void withdraw(RoundId round, UUID id) {
    desk.sql(
            "UPDATE survey.interview_permit SET withdrawn = true WHERE id = :id AND round_id = :round")
        .param("id", id)
        .param("round", round.value())
        .update();
    known.invalidateAll();
  }

  /// Whether a text is a permit that counts for a round today.
  ///
  /// @param text as it came from outside
  boolean admits(RoundId round, String text) {
    return text.length() == (BYTES * Byte.SIZE + 5) / 6
        && known
            .get(new Asked(round, text), this::find)
            .filter(permit -> permit.isValid(ThaiDates.today(clock)))
            .isPresent();
  }

  private Optional<Permit> find(Asked asked) {
    return desk.sql(
            "SELECT "
                + COLUMNS
                + " FROM survey.interview_permit WHERE token_hash = :hash AND round_id = :round")
        .param("hash", hash(asked.text()))
        .param("round", asked.round().value())
        .query(Permits::permit)
        .optional();
  }

  private static Permit permit(ResultSet row, int number) throws SQLException {
    return new Permit(
        row.getObject("id", UUID.class),
        row.getString("device"),
        row.getObject("issued_on", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getBoolean("withdrawn"));
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
