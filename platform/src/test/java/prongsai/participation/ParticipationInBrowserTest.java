package prongsai.participation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.SignedIn;
import prongsai.browser.Chromium;
import prongsai.browser.Looks;
import prongsai.response.Anomaly;
import prongsai.round.RunningRound;
import prongsai.round.SurveyInstrument;
import prongsai.server.TestServer;
import prongsai.web.ThaiDates;

/// The pages of participation in a real browser.
class ParticipationInBrowserTest {
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

  private static RunningRound answered() {
    RunningRound round = RunningRound.of(server);
    StoredAnswers answers = new StoredAnswers(server, round);
    int[] staff = {0, 12, 25, 3, 4, 9, 17, 0, 11, 4};
    int[] visitors = {14, 38, 52, 20, 6, 2, 61, 44, 37, 23};
    for (int i = 0; i < staff.length; i++) {
      answers.put(SurveyInstrument.IIT, TODAY.minusDays(9 - i), staff[i], 0);
      answers.put(SurveyInstrument.EIT, TODAY.minusDays(9 - i), visitors[i], 0);
    }
    answers.put(SurveyInstrument.EIT, TODAY, 31, Anomaly.OVER_NETWORK_BUDGET.bit());
    answers.put(SurveyInstrument.EIT, TODAY, 3, Anomaly.NO_PROOF_OF_WORK.bit());
    answers.alike(SurveyInstrument.EIT, TODAY, 13);
    return round;
  }

  @Test
  void thePagesOfAnOpenRoundLookRightEverywhere() {
    RunningRound round = answered();
    SignedIn officer = round.signedIn(Role.AGENCY_OFFICER);
    SignedIn assessor = round.signedIn(Role.ASSESSOR);
    String desk = server.address() + round.desk();
    Looks.at(desk + "/participation", officer.cookie(), "participation");
    Looks.at(desk + "/anomalies", assessor.cookie(), "anomalies-open");
    RunningRound empty = RunningRound.of(server);
    Looks.at(
        server.address() + empty.desk() + "/participation",
        empty.signedIn(Role.AGENCY_OFFICER).cookie(),
        "participation-empty");
  }

  @Test
  void anAssessorDecidesInTheBrowser() {
    RunningRound round = answered();
    round.close();
    SignedIn assessor = round.signedIn(Role.ASSESSOR);
    String address = server.address() + round.desk() + "/anomalies";
    Looks.at(address, assessor.cookie(), "anomalies-closed");
    try (BrowserContext visitor = Chromium.phone()) {
      visitor.addCookies(List.of(assessor.cookie()));
      Page page = visitor.newPage();
      page.navigate(address);
      page.getByLabel("เกินจำนวนปกติจากเครือข่ายเดียวกัน").check();
      page.getByText("บันทึกการตัดสิน").click();
      assertThat(page.title()).startsWith("ข้อผิดพลาด:");
      Chromium.assertAccessible(page);
      Chromium.screenshot(page, "anomalies-phone-error");
      page.getByLabel("เหตุผล").fill("มาจากเครื่องเดียวในคืนเดียว");
      page.getByText("บันทึกการตัดสิน").click();
      assertThat(page.locator("main").textContent())
          .contains("บันทึกการตัดสินแล้ว", "มาจากเครื่องเดียวในคืนเดียว", "31 ชุด");
      Chromium.screenshot(page, "anomalies-phone-decided");
    }
  }
}
