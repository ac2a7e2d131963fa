package prongsai.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.AccountId;
import prongsai.round.RoundId;

/// Measures as rows.
final class MeasureTable {
  private final JdbcClient desk;

  MeasureTable(JdbcClient desk) {
    this.desk = desk;
  }

  List<MeasureVersion> of(RoundId round, boolean removed) {
    return desk.sql(
            "SELECT * FROM plan.measure WHERE round_id = ? AND removed = ? ORDER BY place, id")
        .params(round.value(), removed)
        .query(MeasureTable::row)
        .list();
  }

  Optional<MeasureVersion> find(RoundId round, MeasureId id) {
    return desk.sql("SELECT * FROM plan.measure WHERE round_id = ? AND id = ?")
        .params(round.value(), id.value())
        .query(MeasureTable::row)
        .optional();
  }

  /// What a measure ever was, the latest first.
  List<MeasureVersion> history(RoundId round, MeasureId id) {
    return desk.sql(
            """
            SELECT c.content, c.version, c.removed, c.at AS changed_at, c.account AS changed_by
            FROM plan.change c JOIN plan.measure m ON m.id = c.measure_id
            WHERE m.round_id = ? AND m.id = ? ORDER BY c.version DESC
            """)
        .params(round.value(), id.value())
        .query(MeasureTable::row)
        .list();
  }

  /// The measures of a plan as they stood at a moment, in no order; without those removed.
  List<MeasureVersion> asOf(RoundId round, Instant moment) {
    return desk
        .sql(
            """
            SELECT DISTINCT ON (c.measure_id)
              c.content, c.version, c.removed, c.at AS changed_at, c.account AS changed_by
            FROM plan.change c JOIN plan.measure m ON m.id = c.measure_id
            WHERE m.round_id = ? AND c.at <= ? ORDER BY c.measure_id, c.version DESC
            """)
        .params(round.value(), moment.atOffset(ZoneOffset.UTC))
        .query(MeasureTable::row)
        .list()
        .stream()
        .filter(one -> !one.removed())
        .toList();
  }

  int count(RoundId round) {
    return desk.sql("SELECT count(*) FROM plan.measure WHERE round_id = ? AND NOT removed")
        .param(round.value())
        .query(Integer.class)
        .single();
  }

  /// Adds a measure behind all others.
  MeasureVersion add(RoundId round, Measure measure, Instant at, AccountId by) {
    desk.sql(
            """
            INSERT INTO plan.measure (id, round_id, place, content, version, changed_at, changed_by)
            SELECT ?, ?, coalesce(max(place), 0) + 1, ?, 1, ?, ? FROM plan.measure WHERE round_id = ?
            """)
        .params(
            measure.id().value(),
            round.value(),
            MeasureJson.text(measure),
            at.atOffset(ZoneOffset.UTC),
            by.value(),
            round.value())
        .update();
    return kept(new MeasureVersion(measure, 1, false, at, by));
  }

  /// Writes a measure if its version still is the one that the writer saw.
  ///
  /// @return what stands there now; empty when somebody else wrote meanwhile
  Optional<MeasureVersion> write(
      Measure measure, boolean removed, long seen, Instant at, AccountId by) {
    int written =
        desk.sql(
                """
                UPDATE plan.measure
                SET content = ?, removed = ?, version = version + 1, changed_at = ?, changed_by = ?
                WHERE id = ? AND version = ?
                """)
            .params(
                MeasureJson.text(measure),
                removed,
                at.atOffset(ZoneOffset.UTC),
                by.value(),
                measure.id().value(),
                seen)
            .update();
    return written == 0
        ? Optional.empty()
        : Optional.of(kept(new MeasureVersion(measure, seen + 1, removed, at, by)));
  }

  private MeasureVersion kept(MeasureVersion now) {
    desk.sql("INSERT INTO plan.change VALUES (?, ?, ?, ?, ?, ?)")
        .params(
            now.measure().id().value(),
            now.version(),
            MeasureJson.text(now.measure()),
            now.removed(),
            now.changedAt().atOffset(ZoneOffset.UTC),
            now.changedBy().value())
        .update();
    return now;
  }

  /// Puts measures into an order; those not named keep theirs, behind.
  void arrange(RoundId round, List<MeasureId> order) {
    for (int place = 0; place < order.size(); place++)
      desk.sql("UPDATE plan.measure SET place = ? WHERE round_id = ? AND id = ?")
          .params(place + 1, round.value(), order.get(place).value())
          .update();
  }

  private static MeasureVersion row(ResultSet row, int number) throws SQLException {
    return new MeasureVersion(
        MeasureJson.read(row.getString("content")),
        row.getLong("version"),
        row.getBoolean("removed"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        new AccountId(row.getLong("changed_by")));
  }
}
