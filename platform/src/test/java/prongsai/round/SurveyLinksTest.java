package prongsai.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.frameworks.Frameworks;

class SurveyLinksTest {
  private static final Instant OPENS = Instant.parse("2022-03-01T00:00:00Z");
  private static final Instant CLOSES = Instant.parse("2022-05-01T00:00:00Z");
  private static Database database;
  private static JdbcClient desk;
  private static Round round;

  @BeforeAll
  static void open() {
    database = TestDatabase.fresh();
    desk = JdbcClient.create(database.desk());
    desk.sql(
            "INSERT INTO agency.agency (id, code, name, path) VALUES (7, 'A7', 'เทศบาลหนึ่ง', '/7/')")
        .update();
    UUID id =
        desk.sql(
                "INSERT INTO round.round (agency_id, fiscal_year, framework_id, framework_sha256,"
                    + " state, iit_opens, iit_closes, eit_opens, eit_closes, staff, visitors)"
                    + " VALUES (7, 2565, 'nacc-ita-2565', :sha, 'open', :opens, :closes, :opens,"
                    + " :closes, 100, 5000) RETURNING id")
            .param("sha", Frameworks.load("nacc-ita-2565").sha256())
            .param("opens", OPENS.atOffset(ZoneOffset.UTC))
            .param("closes", CLOSES.atOffset(ZoneOffset.UTC))
            .query(UUID.class)
            .single();
    round = new Rounds(desk).find(new RoundId(id)).orElseThrow();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void eachSurveyHasAnUnguessableLinkOfItsOwn() {
    assertThat(round.iitLink()).matches("[0-9a-hjkmnp-tv-z]{10}").isNotEqualTo(round.eitLink());
    List<String> many =
        desk.sql("SELECT round.new_link() FROM generate_series(1, 10000)")
            .query((row, number) -> row.getString(1))
            .list();
    assertThat(many).doesNotHaveDuplicates().allMatch(link -> link.matches("[0-9a-z]{10}"));
    assertThat(String.join("", many).chars().distinct().count()).isEqualTo(32);
  }

  @Test
  void aLinkIsFoundHoweverItWasTyped() {
    SurveyLinks links = new SurveyLinks(desk);
    SurveyLink found = links.find(round.iitLink().toUpperCase(Locale.ROOT)).orElseThrow();
    assertThat(found.instrument()).isEqualTo(SurveyInstrument.IIT);
    assertThat(found.agencyName()).isEqualTo("เทศบาลหนึ่ง");
    assertThat(found.window()).isEqualTo(new Window(OPENS, CLOSES));
    assertThat(links.find(round.iitLink().replace('0', 'o').replace('1', 'l'))).contains(found);
    assertThat(links.find("0000000000")).isEmpty();
    assertThat(links.find("' OR 1=1 --")).isEmpty();
  }

  @Test
  void aServicePointLeadsToThePublicSurveyUntilItIsTakenAway() {
    String link =
        desk.sql(
                "INSERT INTO round.service_point (round_id, name) VALUES (?, 'งานทะเบียน') RETURNING link")
            .param(round.id().value())
            .query(String.class)
            .single();
    SurveyLinks links = new SurveyLinks(desk);
    SurveyLink found = links.find(link).orElseThrow();
    assertThat(found.instrument()).isEqualTo(SurveyInstrument.EIT);
    assertThat(found.servicePointName()).isEqualTo("งานทะเบียน");
    desk.sql("UPDATE round.service_point SET active = false WHERE link = ?").param(link).update();
    links.forget();
    assertThat(links.find(link)).isEqualTo(Optional.empty());
  }

  @Test
  void theDoorAndTheBoxMaySeeWhetherARoundIsOpenAndChangeNothing() {
    for (JdbcClient other :
        List.of(JdbcClient.create(database.door()), JdbcClient.create(database.box()))) {
      assertThat(isOpen(other, "IIT", OPENS)).isTrue();
      assertThat(isOpen(other, "EIT", CLOSES.minusMillis(1))).isTrue();
      assertThat(isOpen(other, "IIT", OPENS.minusMillis(1))).isFalse();
      assertThat(isOpen(other, "EIT", CLOSES)).isFalse();
      assertThat(isOpen(other, "OIT", OPENS)).isFalse();
      assertThatThrownBy(() -> other.sql("UPDATE round.round SET staff = 1").update())
          .hasStackTraceContaining("permission denied");
      assertThatThrownBy(() -> other.sql("SELECT * FROM agency.agency").query().listOfRows())
          .hasStackTraceContaining("permission denied");
    }
  }

  private static boolean isOpen(JdbcClient client, String instrument, Instant at) {
    OffsetDateTime moment = at.atOffset(ZoneOffset.UTC);
    return client
        .sql("SELECT round.is_open(?, ?, ?)")
        .param(round.id().value())
        .param(instrument)
        .param(moment)
        .query(Boolean.class)
        .single();
  }

  @Test
  void theMinimumFollowsTheRuleOfTheFramework() {
    assertThat(round.minimumSample(SurveyInstrument.IIT)).isEqualTo(30);
    assertThat(round.minimumSample(SurveyInstrument.EIT)).isEqualTo(400);
  }
}
