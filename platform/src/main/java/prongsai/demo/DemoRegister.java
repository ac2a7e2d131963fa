package prongsai.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.agency.AgencyId;
import prongsai.database.Database;
import prongsai.frameworks.Frameworks;
import prongsai.round.RoundId;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.web.ThaiDates;

/// Writes agencies and rounds of the demo past the rules of a round's course: its first round lies
/// years back, when nobody could open it any more.
@Component
@ConditionalOnProperty("prongsai.demo")
class DemoRegister {
  /// The entry of the audit trail that says that everything is there.
  static final String LOADED = "demo.loaded";

  private static final Framework RULES = Frameworks.load("nacc-ita-2565");

  private final JdbcClient owner;

  DemoRegister(Database database) {
    owner = JdbcClient.create(database.owner());
  }

  /// An agency in the province of Ubon Ratchathani.
  record Entry(String code, String name, String english, String type) {}

  /// Whether the rounds are there already.
  ///
  /// @throws IllegalStateException if an earlier start was cut off while it wrote them
  boolean isFilled() {
    if (!isThere("SELECT EXISTS (SELECT 1 FROM agency.agency)")) return false;
    if (isThere("SELECT EXISTS (SELECT 1 FROM access.audit WHERE name = '" + LOADED + "')"))
      return true;
    throw new IllegalStateException(
        "the demo's data folder was filled only in part; delete the folder and start again");
  }

  private boolean isThere(String question) {
    return owner.sql(question).query(Boolean.class).single();
  }

  AgencyId agency(Entry entry) {
    return new AgencyId(
        owner
            .sql(
                """
                INSERT INTO agency.agency
                  (id, code, name, name_en, type, ministry, province, path, active)
                OVERRIDING SYSTEM VALUE
                SELECT n, ?, ?, ?, ?, 'กระทรวงมหาดไทย', 'อุบลราชธานี', '/' || n || '/', true
                FROM nextval(pg_get_serial_sequence('agency.agency', 'id')) n RETURNING id
                """)
            .params(entry.code(), entry.name(), entry.english(), entry.type())
            .query(Long.class)
            .single());
  }

  /// Plans a round whose two surveys run from the first to the last day.
  RoundId round(
      AgencyId agency, FiscalYear year, LocalDate first, LocalDate last, int staff, int visitors) {
    OffsetDateTime opens = ThaiDates.start(first).atOffset(ZoneOffset.UTC);
    OffsetDateTime closes = ThaiDates.start(last.plusDays(1)).atOffset(ZoneOffset.UTC);
    return new RoundId(
        owner
            .sql(
                """
                INSERT INTO round.round (agency_id, fiscal_year, framework_id, framework_sha256,
                  state, iit_opens, iit_closes, eit_opens, eit_closes, staff, visitors)
                VALUES (?, ?, ?, ?, 'planned', ?, ?, ?, ?, ?, ?) RETURNING id
                """)
            .params(agency.value(), year.buddhistEra(), RULES.id(), RULES.sha256())
            .params(opens, closes, opens, closes, staff, visitors)
            .query(UUID.class)
            .single());
  }

  void open(RoundId round) {
    state(round, "open");
  }

  void close(RoundId round) {
    state(round, "closed");
  }

  private void state(RoundId round, String state) {
    owner
        .sql("UPDATE round.round SET state = ? WHERE id = ?")
        .params(state, round.value())
        .update();
  }
}
