package prongsai.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AuditVerdict.Break;
import prongsai.database.Database;
import prongsai.database.TestDatabase;

class AuditTrailTest {
  private static final Actor SERVER = new Actor.Program("server");
  private Database database;
  private AuditTrail trail;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh();
    JdbcTransactionManager transactions = new JdbcTransactionManager(database.desk());
    trail = new AuditTrail(JdbcClient.create(database.desk()), transactions, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static AuditEvent event(int number) {
    return AuditEvent.of(
        "demo.loaded",
        SERVER,
        Map.of("n", Integer.toString(number), "ข้อความ", "ก\n\"ข\"\\\u0001"));
  }

  private void write(int count) {
    for (int i = 0; i < count; i++) trail.record(event(i));
  }

  private AuditVerdict check(Optional<AuditHead> noted) throws SQLException {
    return AuditCheck.of(database.desk(), noted);
  }

  private AuditHead head() throws SQLException {
    return AuditCheck.head(database.desk());
  }

  @Test
  void anUntouchedTrailIsWhole() throws SQLException {
    assertThat(check(Optional.empty()))
        .isEqualTo(new AuditVerdict.Whole(new AuditHead(0, Sha256.NONE)));
    write(3);
    AuditHead after3 = head();
    trail.record(List.of(event(3), event(4)));
    assertThat(check(Optional.of(after3))).isEqualTo(new AuditVerdict.Whole(head()));
    assertThat(head().seq()).isEqualTo(5);
    assertThat(AuditHead.parse(head().toString())).contains(head());
  }

  @Test
  void theHashIsTheOneThatAnybodyCanWorkOut() {
    trail.record(AuditEvent.of("demo.loaded", SERVER, Map.of("b", "2", "a", "1\"")));
    String line =
        JdbcClient.create(database.desk())
            .sql(
                """
                SELECT '{"actor":"program:server","agency":"","at":"'
                  || to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                  || '","details":"{\\"a\\":\\"1\\\\\\"\\",\\"b\\":\\"2\\"}","name":"demo.loaded","previous":"'
                  || encode(previous, 'hex') || '","seq":"1"}' FROM access.audit
                """)
            .query(String.class)
            .single();
    String hash =
        JdbcClient.create(database.desk())
            .sql("SELECT encode(hash, 'hex') FROM access.audit")
            .query(String.class)
            .single();
    assertThat(Sha256.of(line).hex()).as(line).isEqualTo(hash);
  }

  @Test
  void nobodyOnTheDeskMayChangeWhatIsWritten() {
    write(2);
    JdbcClient desk = JdbcClient.create(database.desk());
    for (String change :
        List.of(
            "UPDATE access.audit SET actor = 'account:1'",
            "DELETE FROM access.audit",
            "TRUNCATE access.audit",
            "ALTER TABLE access.audit DISABLE TRIGGER ALL"))
      assertThatThrownBy(() -> desk.sql(change).update()).isInstanceOf(DataAccessException.class);
  }

  @Test
  void notEvenTheOwnerChangesItByMistake() {
    write(2);
    for (String change :
        List.of(
            "UPDATE access.audit SET actor = 'account:1'",
            "DELETE FROM access.audit",
            "TRUNCATE access.audit"))
      assertThatThrownBy(() -> JdbcClient.create(database.owner()).sql(change).update())
          .hasMessageContaining("append-only");
  }

  static Stream<Arguments> tampering() {
    return Stream.of(
        Arguments.of("UPDATE access.audit SET actor = 'account:1' WHERE seq = 3", 3, Break.CHANGED),
        Arguments.of(
            "UPDATE access.audit SET at = at + interval '1 second' WHERE seq = 1",
            1,
            Break.CHANGED),
        Arguments.of("UPDATE access.audit SET details = '{}' WHERE seq = 5", 5, Break.CHANGED),
        Arguments.of("UPDATE access.audit SET agency_id = 7 WHERE seq = 2", 2, Break.CHANGED),
        Arguments.of("UPDATE access.audit SET hash = sha256('x') WHERE seq = 2", 2, Break.CHANGED),
        Arguments.of(
            "UPDATE access.audit SET previous = sha256('x') WHERE seq = 4", 4, Break.NOT_LINKED),
        Arguments.of("DELETE FROM access.audit WHERE seq = 2", 3, Break.MISSING),
        Arguments.of("DELETE FROM access.audit WHERE seq = 1", 2, Break.MISSING),
        Arguments.of("DELETE FROM access.audit WHERE seq = 5", 5, Break.CUT_OFF),
        Arguments.of(
            "DELETE FROM access.audit WHERE seq = 3; UPDATE access.audit SET seq = 3 WHERE seq = 4",
            3,
            Break.NOT_LINKED));
  }

  /// The owner of the tables, past the trigger.
  @ParameterizedTest
  @MethodSource("tampering")
  void whateverIsTamperedWithIsFoundAtItsFirstEntry(String sql, long seq, Break how)
      throws SQLException {
    write(5);
    AuditHead noted = head();
    tamper(sql);
    assertThat(check(Optional.of(noted))).isEqualTo(new AuditVerdict.Broken(seq, how));
  }

  private void tamper(String sql) throws SQLException {
    try (Connection owner = database.owner().getConnection();
        Statement statement = owner.createStatement()) {
      statement.execute("ALTER TABLE access.audit DISABLE TRIGGER ALL");
      statement.execute(sql);
      statement.execute("ALTER TABLE access.audit ENABLE TRIGGER ALL");
    }
  }

  @Test
  void aChainForgedAnewIsFoundByWhatWasNotedOutside() throws SQLException {
    write(4);
    AuditHead noted = head();
    tamper("TRUNCATE access.audit");
    write(6);
    assertThat(check(Optional.empty())).isInstanceOf(AuditVerdict.Whole.class);
    assertThat(check(Optional.of(noted))).isEqualTo(new AuditVerdict.Broken(4, Break.NOT_AS_NOTED));
  }

  @Test
  void manyWritersMakeOneChain() throws SQLException {
    IntStream.range(0, 200).parallel().forEach(number -> trail.record(event(number)));
    assertThat(check(Optional.empty())).isInstanceOf(AuditVerdict.Whole.class);
    assertThat(head().seq()).isEqualTo(200);
  }

  @Test
  void whatIsRolledBackWasNeverDone() throws SQLException {
    write(1);
    new TransactionTemplate(new JdbcTransactionManager(database.desk()))
        .executeWithoutResult(status -> {
          write(2);
          status.setRollbackOnly();
        });
    write(1);
    assertThat(check(Optional.empty())).isInstanceOf(AuditVerdict.Whole.class);
    assertThat(head().seq()).isEqualTo(2);
  }
}
