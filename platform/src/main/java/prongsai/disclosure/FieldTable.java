package prongsai.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.AccountId;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// Fields as rows.
final class FieldTable {
  private final JdbcClient desk;

  FieldTable(JdbcClient desk) {
    this.desk = desk;
  }

  Map<Code, Map<Field, FieldValue>> all(RoundId round) {
    Map<Code, Map<Field, FieldValue>> all = new TreeMap<>();
    desk.sql("SELECT * FROM disclosure.field WHERE round_id = ?")
        .param(round.value())
        .query(row -> {
          all.computeIfAbsent(new Code(row.getString("item")), _ -> new LinkedHashMap<>())
              .put(new Field(row.getString("field")), value(row));
        });
    return all;
  }

  Map<Field, FieldValue> of(RoundId round, Code item) {
    Map<Field, FieldValue> fields = new LinkedHashMap<>();
    desk.sql("SELECT * FROM disclosure.field WHERE round_id = ? AND item = ?")
        .params(round.value(), item.value())
        .query(row -> {
          fields.put(new Field(row.getString("field")), value(row));
        });
    return fields;
  }

  /// Writes a field if its version still is the one that the writer saw.
  ///
  /// @return what stands there now; empty when somebody else wrote meanwhile
  Optional<FieldValue> write(
      RoundId round, Code item, Field field, String value, long seen, Instant at, AccountId by) {
    Optional<FieldValue> written =
        desk.sql(
                """
                INSERT INTO disclosure.field AS f
                  (round_id, item, field, value, version, changed_at, changed_by)
                VALUES (:round, :item, :field, :value, 1, :at, :by)
                ON CONFLICT (round_id, item, field) DO UPDATE
                SET value = excluded.value, version = f.version + 1,
                  changed_at = excluded.changed_at, changed_by = excluded.changed_by
                WHERE f.version = :seen
                RETURNING *
                """)
            .param("round", round.value())
            .param("item", item.value())
            .param("field", field.key())
            .param("value", value)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by.value())
            .param("seen", seen)
            .query((row, number) -> value(row))
            .optional();
    written.ifPresent(now -> note(round, item, field, now));
    return written;
  }

  private void note(RoundId round, Code item, Field field, FieldValue now) {
    desk.sql("INSERT INTO disclosure.change VALUES (?, ?, ?, ?, ?, ?, ?)")
        .params(
            round.value(),
            item.value(),
            field.key(),
            now.version(),
            now.value(),
            now.at().atOffset(ZoneOffset.UTC),
            now.by().value())
        .update();
  }

  /// What a field held, the latest first.
  List<FieldValue> history(RoundId round, Code item, Field field) {
    return desk.sql(
            """
            SELECT value, version, at AS changed_at, account AS changed_by FROM disclosure.change
            WHERE round_id = ? AND item = ? AND field = ? ORDER BY version DESC
            """)
        .params(round.value(), item.value(), field.key())
        .query((row, number) -> value(row))
        .list();
  }

  private static FieldValue value(ResultSet row) throws SQLException {
    return new FieldValue(
        row.getString("value"),
        row.getLong("version"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        new AccountId(row.getLong("changed_by")));
  }
}
