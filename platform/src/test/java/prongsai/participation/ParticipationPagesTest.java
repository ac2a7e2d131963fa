package prongsai.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.Role;
import prongsai.access.SignedIn;
import prongsai.response.Anomaly;
import prongsai.round.RunningRound;
import prongsai.round.SetAside;
import prongsai.round.SurveyInstrument;
import prongsai.server.TestServer;
import prongsai.web.ThaiDates;

/// What officers and assessors learn of how many answered.
class ParticipationPagesTest {
  private static final LocalDate TODAY = ThaiDates.today(Clock.systemUTC());
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String page(RunningRound round, Role role) {
    return round.signedIn(role).get(round.desk() + "/participation").body();
  }

  @Test
  void fewerThanTenAreNotTold() {
    RunningRound round = RunningRound.of(server);
    new StoredAnswers(server, round).put(SurveyInstrument.IIT, TODAY.minusDays(1), 7, 0);
    assertThat(page(round, Role.AGENCY_OFFICER))
        .contains("<p class=\"figure\">น้อยกว่า 10 คน</p>", "ยังไม่มีวันใดที่แสดงได้")
        .doesNotContain(">7 คน", ">7</td>");
  }

  @Test
  void daysAreToldWithoutASmallNumber() {
    RunningRound round = RunningRound.of(server);
    StoredAnswers answers = new StoredAnswers(server, round);
    answers.put(SurveyInstrument.IIT, TODAY.minusDays(5), 14, 0);
    answers.put(SurveyInstrument.IIT, TODAY.minusDays(4), 3, 0);
    answers.put(SurveyInstrument.IIT, TODAY.minusDays(3), 8, 0);
    answers.put(SurveyInstrument.IIT, TODAY, 26, 0);
    assertThat(page(round, Role.AGENCY_EXECUTIVE))
        .contains(">14</td>", ">11</td>", ">อย่างน้อย 20</td>", "อย่างน้อย 45 คน")
        .contains("<svg class=\"days\"", "<title id=\"iit-title\">")
        .doesNotContain(">3</td>", ">8</td>", ">26</td>", "51 คน");
  }

  @Test
  void theMinimumIsShownWithTheWayToIt() {
    RunningRound round = RunningRound.of(server);
    long minimum = round.now().minimumSample(SurveyInstrument.IIT);
    new StoredAnswers(server, round)
        .put(SurveyInstrument.IIT, TODAY.minusDays(1), Math.toIntExact(minimum), 0);
    String page = page(round, Role.OVERSEER);
    assertThat(minimum).isPositive();
    assertThat(page).contains("ถึงขั้นต่ำแล้ว", "อย่างน้อยร้อยละ 100 ของจำนวนขั้นต่ำ");
    assertThat(page).contains("อย่างน้อยร้อยละ 0 ของจำนวนขั้นต่ำ", "ต้องการอีกไม่เกิน");
  }

  @Test
  void onlyTheirOwnIsShown() {
    RunningRound round = RunningRound.of(server);
    SignedIn stranger = RunningRound.of(server).signedIn(Role.AGENCY_OFFICER);
    for (String page : List.of("/participation", "/anomalies"))
      assertThat(stranger.get(round.desk() + page).statusCode()).isEqualTo(404);
    for (Role role : Role.values())
      assertThat(round.signedIn(role).get(round.desk() + "/participation").statusCode())
          .isEqualTo(200);
    for (Role role : List.of(Role.AGENCY_OFFICER, Role.AGENCY_EXECUTIVE, Role.OVERSEER))
      assertThat(round.signedIn(role).get(round.desk() + "/anomalies").statusCode()).isEqualTo(403);
  }

  @Test
  void whatLooksOddIsCountedOnlyOnceTheRoundIsClosed() {
    RunningRound round = RunningRound.of(server);
    StoredAnswers answers = new StoredAnswers(server, round);
    answers.put(SurveyInstrument.EIT, TODAY, 40, 0);
    answers.put(SurveyInstrument.EIT, TODAY, 12, Anomaly.OVER_NETWORK_BUDGET.bit());
    answers.put(SurveyInstrument.EIT, TODAY, 4, Anomaly.NO_PROOF_OF_WORK.bit());
    answers.alike(SurveyInstrument.EIT, TODAY, 11);
    SignedIn assessor = round.signedIn(Role.ASSESSOR);
    assertThat(assessor.get(round.desk() + "/anomalies").body())
        .contains("รอบนี้ยังไม่ปิด")
        .doesNotContain("<table");
    round.close();
    assertThat(assessor.get(round.desk() + "/anomalies").body())
        .contains(">67 ชุด<", ">12 ชุด<", ">11 ชุด<", ">น้อยกว่า 10 ชุด<")
        .doesNotContain(">4 ชุด<");
  }

  @Test
  void anAssessorSetsKindsAsideWithAReasonUntilTheResultStands() {
    RunningRound round = RunningRound.of(server);
    round.close();
    SignedIn assessor = round.signedIn(Role.ASSESSOR);
    String page = round.desk() + "/anomalies";
    Map<String, String> decision = Map.of("kind", "no_proof_of_work", "reason", "ส่งโดยโปรแกรม");
    assertThat(assessor.post(page, Map.of("kind", "no_proof_of_work")).statusCode()).isEqualTo(422);
    assertThat(kinds(round)).isZero();
    assertThat(assessor.post(page, decision).statusCode()).isEqualTo(302);
    assertThat(kinds(round)).isEqualTo(Anomaly.NO_PROOF_OF_WORK.bit());
    assertThat(assessor.get(page).body())
        .contains("ส่งโดยโปรแกรม", "value=\"no_proof_of_work\" checked");
    assertThat(lastEvent(round)).contains("answers.set-aside", "ส่งโดยโปรแกรม");
    for (Role role : List.of(Role.AUDITOR, Role.AGENCY_EXECUTIVE, Role.SYSTEM_ADMINISTRATOR))
      assertThat(round.signedIn(role).post(page, decision).statusCode()).isEqualTo(403);
    round.freeze();
    assertThat(assessor.post(page, Map.of("reason", "นับทั้งหมด")).statusCode()).isEqualTo(409);
    assertThat(kinds(round)).isEqualTo(Anomaly.NO_PROOF_OF_WORK.bit());
  }

  @Test
  void nothingIsSetAsideWhileAnswersComeIn() {
    RunningRound round = RunningRound.of(server);
    assertThat(
            round
                .signedIn(Role.ASSESSOR)
                .post(round.desk() + "/anomalies", Map.of("reason", "ก่อนเวลา"))
                .statusCode())
        .isEqualTo(409);
    assertThat(server.part(SetAside.class).decision(round.id())).isEmpty();
  }

  private static int kinds(RunningRound round) {
    return server.part(SetAside.class).kinds(round.id());
  }

  private static String lastEvent(RunningRound round) {
    return server
        .part(JdbcClient.class)
        .sql(
            "SELECT name || details::text FROM access.audit WHERE agency_id = ? ORDER BY seq DESC LIMIT 1")
        .param(round.now().agency().value())
        .query(String.class)
        .single();
  }
}
