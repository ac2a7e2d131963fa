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

  /// Reviews `v` of rounds `r` of agencies `a`.
  static final String OF_AGENCIES =
      """
      FROM review.review v JOIN round.round r ON r.id = v.round_id
      JOIN agency.agency a ON a.id = r.agency_id
      """;

  /// The latest year first.
  static final String ORDER =
      "ORDER BY r.fiscal_year DESC, a.name COLLATE \"th-x-icu\", v.round_id";

  /// What is counted of each review that was chosen, by way of indexes.
  private static final String COUNTED =
      """
      SELECT v.*, s.*, x.*, c.* FROM chosen v
      CROSS JOIN LATERAL (SELECT count(*) AS items, count(mark) AS settled FROM review.standing
        WHERE round_id = v.round_id) s
      CROSS JOIN LATERAL (SELECT count(*) AS vacant FROM review.assignment
        WHERE round_id = v.round_id AND assessor IS NULL) x
      CROSS JOIN LATERAL (SELECT count(*) AS clarified, count(*) FILTER (WHERE decided_at IS NULL)
        AS undecided FROM review.clarification
        WHERE round_id = v.round_id AND withdrawn_at IS NULL) c
      ORDER BY v.row
      """;

  /// Chooses reviews and counts only what belongs to these.
  ///
  /// @param which conditions, order and limits of our own, on `v`, `r` and `a`
  static String chosen(String which) {
    return "WITH chosen AS MATERIALIZED (SELECT v.*, r.fiscal_year, a.name AS agency_name,"
        + " row_number() OVER ("
        + ORDER
        + ") AS row "
        + OF_AGENCIES
        + which
        + ") "
        + COUNTED;
  }

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
