package prongsai.round;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.database.Database;
import prongsai.frameworks.Frameworks;
import prongsai.scoring.framework.FiscalYear;

/// A round of fiscal year 2565 in a database, of an agency of its own.
public final class TestRound {
  /// When both surveys open: the first of March 2565 in Bangkok.
  public static final Instant OPENS = Instant.parse("2022-02-28T17:00:00Z");

  /// When both close.
  public static final Instant CLOSES = Instant.parse("2022-04-30T17:00:00Z");

  /// A moment between: two in the afternoon of the tenth.
  public static final Instant DURING = Instant.parse("2022-03-10T07:00:00Z");

  private static final String FRAMEWORK = "nacc-ita-2565";
  private static final AtomicLong AGENCY = new AtomicLong(1_000);

  private final Database database;
  private final JdbcClient desk;
  private final RoundId id;

  private TestRound(Database database, RoundId id) {
    this.database = database;
    desk = JdbcClient.create(database.desk());
    this.id = id;
  }

  /// A round that is open from [#OPENS] to [#CLOSES].
  public static TestRound open(Database database) {
    return in(database, RoundState.OPEN);
  }

  /// A round in a state.
  public static TestRound in(Database database, RoundState state) {
    JdbcClient desk = JdbcClient.create(database.desk());
    long agency = AGENCY.incrementAndGet();
    desk.sql(
            "INSERT INTO agency.agency (id, code, name, path) VALUES (:id, :code, 'เทศบาล', :path)")
        .param("id", agency)
        .param("code", "T" + agency)
        .param("path", "/" + agency + "/")
        .update();
    UUID id =
        desk.sql(
                """
                INSERT INTO round.round (agency_id, fiscal_year, framework_id, framework_sha256,
                  state, iit_opens, iit_closes, eit_opens, eit_closes, staff, visitors)
                VALUES (:agency, 2565, :framework, :sha, :state, :opens, :closes, :opens, :closes,
                  100, 5000) RETURNING id
                """)
            .param("agency", agency)
            .param("framework", FRAMEWORK)
            .param("sha", Frameworks.load(FRAMEWORK).sha256())
            .param("state", state.stored())
            .param("opens", OPENS.atOffset(ZoneOffset.UTC))
            .param("closes", CLOSES.atOffset(ZoneOffset.UTC))
            .query((row, number) -> row.getObject("id", UUID.class))
            .single();
    return new TestRound(database, new RoundId(id));
  }

  /// Its id.
  public RoundId id() {
    return id;
  }

  /// A link to one of its surveys, as [SurveyLinks] would find it.
  public SurveyLink link(SurveyInstrument instrument) {
    return new SurveyLink(
        id,
        instrument,
        Optional.empty(),
        "",
        "เทศบาล",
        "",
        FiscalYear.of(2565),
        FRAMEWORK,
        new Window(OPENS, CLOSES),
        RoundState.OPEN);
  }

  /// Moves it to a state, as the desk does: alone, after every answer that is just being stored.
  public void move(RoundState state) {
    new TransactionTemplate(new DataSourceTransactionManager(database.desk()))
        .executeWithoutResult(_ -> {
          desk.sql("SELECT pg_advisory_xact_lock(hashtextextended(:text, 0))")
              .param("text", id.toString())
              .query(row -> {});
          desk.sql("UPDATE round.round SET state = :state WHERE id = :id")
              .param("state", state.stored())
              .param("id", id.value())
              .update();
        });
  }
}
