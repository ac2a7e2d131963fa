package prongsai.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import prongsai.round.RoundId;
import prongsai.round.Window;
import prongsai.scoring.framework.Code;

/// Rows of reviews and clarifications as records.
final class ReviewRows {
  static final String REVIEW =
      "SELECT v.round_id, v.share, v.opened_at, v.closes_at, v.final_at FROM review.review v ";

  static final String COUNTS =
      """
      SELECT v.*, r.fiscal_year, g.name AS agency_name, coalesce(s.items, 0) AS items,
        coalesce(s.settled, 0) AS settled, coalesce(x.vacant, 0) AS vacant,
        coalesce(c.clarified, 0) AS clarified, coalesce(c.undecided, 0) AS undecided
      FROM review.review v JOIN round.round r ON r.id = v.round_id
      JOIN agency.agency g ON g.id = r.agency_id
      LEFT JOIN (SELECT round_id, count(*) AS items, count(mark) AS settled FROM review.standing
        GROUP BY round_id) s ON s.round_id = v.round_id
      LEFT JOIN (SELECT round_id, count(*) AS vacant FROM review.assignment WHERE assessor IS NULL
        GROUP BY round_id) x ON x.round_id = v.round_id
      LEFT JOIN (SELECT round_id, count(*) AS clarified, count(*) FILTER (WHERE decided_at IS NULL)
        AS undecided FROM review.clarification WHERE withdrawn_at IS NULL GROUP BY round_id) c
        ON c.round_id = v.round_id
      """;

  static final String STANDING =
      """
      SELECT s.round_id, s.item, s.mark AS provisional, s.reason, c.id, c.text, c.sent_at,
        c.decided_at, c.mark, c.decision_reason
      FROM review.standing s LEFT JOIN review.clarification c
        ON c.round_id = s.round_id AND c.item = s.item AND c.withdrawn_at IS NULL
      """;

  private ReviewRows() {}

  static Review review(ResultSet row, int number) throws SQLException {
    Optional<Instant> opened = instant(row, "opened_at");
    Optional<Instant> closes = instant(row, "closes_at");
    return new Review(
        new RoundId(row.getObject("round_id", UUID.class)),
        row.getInt("share"),
        opened.flatMap(from -> closes.map(until -> new Window(from, until))),
        instant(row, "final_at"));
  }

  static ReviewCounts counts(ResultSet row, int number) throws SQLException {
    return new ReviewCounts(
        review(row, number),
        row.getInt("fiscal_year"),
        row.getString("agency_name"),
        row.getLong("items"),
        row.getLong("settled"),
        row.getLong("vacant"),
        row.getLong("clarified"),
        row.getLong("undecided"));
  }

  static Standing standing(ResultSet row, int number) throws SQLException {
    @Nullable Object clarification = row.getObject("id");
    return new Standing(
        new Code(row.getString("item")),
        Optional.ofNullable(row.getString("provisional")),
        Objects.requireNonNull(row.getString("reason")),
        clarification == null ? Optional.empty() : Optional.of(clarification(row, number)));
  }

  static Clarification clarification(ResultSet row, int number) throws SQLException {
    Optional<Instant> decided = instant(row, "decided_at");
    String mark = Objects.requireNonNullElse(row.getString("mark"), "");
    String reason = row.getString("decision_reason");
    return new Clarification(
        row.getObject("id", UUID.class),
        new RoundId(row.getObject("round_id", UUID.class)),
        new Code(row.getString("item")),
        row.getString("text"),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        decided.map(at -> new Clarification.Decision(mark, reason, at)));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
    return Optional.ofNullable(found).map(OffsetDateTime::toInstant);
  }
}
