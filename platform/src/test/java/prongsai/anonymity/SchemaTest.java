package prongsai.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.database.Database;
import prongsai.database.TestDatabase;

/// What there is room for in the tables of door and box: nothing that says who, when, from where or
/// in what order.
class SchemaTest {
  private static final Map<String, String> COLUMNS =
      Map.of(
          "invitation.code",
          "blinded_hash bytea, code_hash bytea, expires_on date, round_id uuid, spent boolean",
          "invitation.signing_key",
          "private_key bytea, round_id uuid",
          "response.answer",
          "answered_on date, answers bytea, flags smallint, id uuid, instrument text, round_id uuid,"
              + " stream smallint",
          "response.imported",
          "instrument text, round_id uuid",
          "response.point_count",
          "day date, n integer, service_point uuid",
          "response.spent",
          "digest bytea, round_id uuid, token_hash bytea");

  private static final Pattern TELLING =
      Pattern.compile(
          "(^|_)(ip|addr|address|agent|browser|user|account|name|mail|phone|time|at|seq|serial|batch|order)(_|$)");

  private static Database database;
  private static JdbcClient owner;

  @BeforeAll
  static void open() {
    database = TestDatabase.fresh();
    owner = JdbcClient.create(database.owner());
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new TreeMap<>();
    owner
        .sql(
            """
            SELECT table_schema || '.' || table_name AS name,
                   string_agg(column_name || ' ' || data_type, ', ' ORDER BY column_name) AS all_of
            FROM information_schema.columns WHERE table_schema IN ('invitation', 'response')
            GROUP BY 1
            """)
        .query(row -> {
          columns.put(row.getString("name"), row.getString("all_of"));
        });
    return columns;
  }

  @Test
  void theTablesHaveTheseColumnsAndNoOther() {
    assertThat(columns()).isEqualTo(new TreeMap<>(COLUMNS));
  }

  @Test
  void noColumnSoundsLikeAPersonATimeOrAnOrder() {
    List<String> names =
        owner
            .sql(
                "SELECT column_name || '' FROM information_schema.columns"
                    + " WHERE table_schema IN ('invitation', 'response')")
            .query((row, number) -> row.getString(1))
            .list();
    assertThat(names).hasSize(22).noneMatch(name -> TELLING.matcher(name).find());
    assertThat(List.of("ip", "user_agent", "created_at", "batch_no", "seq"))
        .allMatch(name -> TELLING.matcher(name).find());
  }

  @Test
  void noDefaultTriggerSequenceOrViewAddsAnything() {
    assertThat(
            list(
                "SELECT column_default FROM information_schema.columns WHERE table_schema IN"
                    + " ('invitation', 'response') AND column_default IS NOT NULL"))
        .containsExactlyInAnyOrder("gen_random_uuid()", "false");
    assertThat(
            list(
                "SELECT relname FROM pg_class WHERE relnamespace::regnamespace::text IN"
                    + " ('invitation', 'response') AND relkind NOT IN ('r', 'i', 't')"))
        .isEmpty();
    assertThat(
            list(
                "SELECT tgname FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid WHERE NOT tgisinternal"
                    + " AND c.relnamespace::regnamespace::text IN ('invitation', 'response')"))
        .isEmpty();
  }

  private static List<String> list(String sql) {
    return owner.sql(sql).query((row, number) -> row.getString(1)).list();
  }

  @Test
  void noForeignKeyLeadsFromTheBoxAnywhereNorFromTheDoorToMoreThanRounds() {
    assertThat(
            list(
                """
                SELECT DISTINCT conrelid::regclass || ' > ' || confrelid::regclass FROM pg_constraint
                JOIN pg_class c ON c.oid = conrelid JOIN pg_class f ON f.oid = confrelid
                WHERE contype = 'f'
                  AND (c.relnamespace::regnamespace::text IN ('invitation', 'response')
                    OR f.relnamespace::regnamespace::text IN ('invitation', 'response'))
                """))
        .containsExactlyInAnyOrder(
            "invitation.code > round.round", "invitation.signing_key > round.round");
  }

  @Test
  void doorBoxAndDeskCannotReadEachOthersTables() {
    Map<String, JdbcClient> roles =
        Map.of(
            "invitation",
            JdbcClient.create(database.door()),
            "response",
            JdbcClient.create(database.box()),
            "desk",
            JdbcClient.create(database.desk()));
    for (String table : COLUMNS.keySet())
      roles.forEach((role, client) -> {
        if (table.startsWith(role)) assertThat(count(client, table)).isZero();
        else
          assertThatThrownBy(() -> count(client, table))
              .as("%s of %s", role, table)
              .rootCause()
              .hasMessageContaining("permission denied");
      });
  }

  private static long count(JdbcClient client, String table) {
    return client.sql("SELECT count(*) FROM " + table).query(Long.class).single();
  }

  @Test
  void neitherMayChangeRoundsOrTheirKeys() {
    for (JdbcClient role :
        List.of(JdbcClient.create(database.door()), JdbcClient.create(database.box())))
      for (String change :
          List.of(
              "UPDATE round.round SET staff = 1",
              "DELETE FROM round.round",
              "UPDATE round.ticket_key SET fingerprint = ''",
              "DELETE FROM round.ticket_key"))
        assertThatThrownBy(() -> role.sql(change).update())
            .as(change)
            .rootCause()
            .hasMessageContaining("permission denied");
  }
}
