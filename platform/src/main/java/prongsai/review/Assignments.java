package prongsai.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// Who marks what, as it stands in the database.
@Component
public class Assignments {
  static final String SELECT = "SELECT a.* FROM review.assignment a ";

  /// The duties of `:account` in the order of work: item by item, across agencies.
  private static final String QUEUE =
      """
      FROM review.assignment a JOIN round.round r ON r.id = a.round_id
      JOIN agency.agency g ON g.id = r.agency_id WHERE a.assessor = :account
      """;

  private static final String IN_ORDER =
      "r.fiscal_year DESC, a.place, g.name COLLATE \"th-x-icu\", a.id";

  private final JdbcClient desk;

  Assignments(JdbcClient desk) {
    this.desk = desk;
  }

  /// One of them.
  public Optional<Assignment> find(UUID id) {
    return desk.sql(SELECT + "WHERE a.id = ?").param(id).query(Assignments::assignment).optional();
  }

  /// The seats of an item of a round, first to third.
  public List<Assignment> of(RoundId round, Code item) {
    return desk.sql(SELECT + "WHERE a.round_id = ? AND a.item = ? ORDER BY a.seat")
        .params(round.value(), item.value())
        .query(Assignments::assignment)
        .list();
  }

  /// A line of somebody's queue.
  ///
  /// @param id of the assignment
  /// @param round of this round
  /// @param year its fiscal year
  /// @param agencyName of whom
  /// @param item to be marked
  /// @param seat as what
  /// @param done whether it is marked
  /// @param unsure whether it was marked without being sure
  public record Line(
      UUID id,
      RoundId round,
      int year,
      String agencyName,
      Code item,
      Seat seat,
      boolean done,
      boolean unsure) {}

  /// How far somebody is with an item.
  public record Progress(Code item, long done, long all) {}

  /// Which part of a queue is asked for.
  ///
  /// @param item one item; empty for all
  /// @param state `todo`, `done` or `unsure`; empty for all
  /// @param words in the agency's name; empty for all
  public record Filter(String item, String state, String words) {
    private static final Map<String, String> STATES =
        Map.of(
            "todo", " AND a.mark IS NULL",
            "done", " AND a.mark IS NOT NULL",
            "unsure", " AND a.confidence = 'UNSURE'");

    private String condition() {
      return STATES.getOrDefault(state, "")
          + (item.isEmpty() ? "" : " AND a.item = :item")
          + (words.isEmpty() ? "" : " AND strpos(g.name, :words) > 0");
    }
  }

  /// A part of somebody's queue.
  public List<Line> queue(AccountId account, Filter filter, int from, int limit) {
    return desk.sql(
            "SELECT a.*, r.fiscal_year, g.name AS agency_name "
                + QUEUE
                + filter.condition()
                + " ORDER BY "
                + IN_ORDER
                + " OFFSET :from LIMIT :limit")
        .param("account", account.value())
        .param("item", filter.item())
        .param("words", filter.words())
        .param("from", from)
        .param("limit", limit)
        .query(Assignments::line)
        .list();
  }

  /// How many duties a filter leaves.
  public long count(AccountId account, Filter filter) {
    return desk.sql("SELECT count(*) " + QUEUE + filter.condition())
        .param("account", account.value())
        .param("item", filter.item())
        .param("words", filter.words())
        .query(Long.class)
        .single();
  }

  /// How far somebody is, item by item.
  public List<Progress> progress(AccountId account) {
    return desk.sql(
            "SELECT a.item, count(a.mark) AS done, count(*) AS every "
                + QUEUE
                + " GROUP BY a.item ORDER BY min(a.place)")
        .param("account", account.value())
        .query((row, number) ->
            new Progress(new Code(row.getString(1)), row.getLong(2), row.getLong(3)))
        .list();
  }

  /// Where an assignment stands in its assessor's queue.
  ///
  /// @param number from 1
  /// @param all of how many
  /// @param before the one before; empty for the first
  /// @param after the one after; empty for the last
  /// @param open the next one that is not marked, behind this one or else from the beginning
  public record Place(
      long number, long all, Optional<UUID> before, Optional<UUID> after, Optional<UUID> open) {}

  /// The place of an assignment of somebody.
  public Place place(AccountId account, UUID id) {
    return desk.sql(
            "WITH q AS (SELECT a.id, a.mark, row_number() OVER w AS n, count(*) OVER () AS every,"
                + " lag(a.id) OVER w AS before, lead(a.id) OVER w AS after "
                + QUEUE
                + " WINDOW w AS (ORDER BY "
                + IN_ORDER
                + ")) SELECT h.*, (SELECT o.id FROM q o WHERE o.mark IS NULL AND o.id <> h.id"
                + " ORDER BY o.n < h.n, o.n LIMIT 1) AS open FROM q h WHERE h.id = :id")
        .param("account", account.value())
        .param("id", id)
        .query((row, number) ->
            new Place(
                row.getLong("n"),
                row.getLong("every"),
                uuid(row, "before"),
                uuid(row, "after"),
                uuid(row, "open")))
        .single();
  }

  private static Optional<UUID> uuid(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class));
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    Assignment one = assignment(row, number);
    return new Line(
        one.id(),
        one.round(),
        row.getInt("fiscal_year"),
        row.getString("agency_name"),
        one.item(),
        one.seat(),
        one.given().isPresent(),
        one.given().filter(given -> given.confidence() == Confidence.UNSURE).isPresent());
  }

  static Assignment assignment(ResultSet row, int number) throws SQLException {
    @Nullable Long assessor = row.getObject("assessor", Long.class);
    @Nullable String mark = row.getString("mark");
    return new Assignment(
        row.getObject("id", UUID.class),
        new RoundId(row.getObject("round_id", UUID.class)),
        new Code(row.getString("item")),
        Seat.of(row.getInt("seat")),
        Optional.ofNullable(assessor).map(AccountId::new),
        mark == null ? Optional.empty() : Optional.of(given(mark, row)));
  }

  private static Given given(String mark, ResultSet row) throws SQLException {
    return new Given(
        mark,
        Objects.requireNonNull(row.getString("reason")),
        Confidence.valueOf(row.getString("confidence")),
        row.getObject("marked_at", OffsetDateTime.class).toInstant());
  }
}
