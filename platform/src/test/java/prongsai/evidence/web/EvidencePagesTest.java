package prongsai.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.SignedIn;
import prongsai.browser.Chromium;
import prongsai.browser.Looks;
import prongsai.evidence.CaptureId;
import prongsai.evidence.Evidence;
import prongsai.evidence.TestCaptures;
import prongsai.round.RunningRound;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;
import prongsai.server.TestServer;
import prongsai.testsite.AgencySite;

class EvidencePagesTest {
  /// What would run if a browser took it for a page.
  private static final String HOSTILE =
      """
      <h1>โครงสร้างเทศบาล</h1><p>&lt;script&gt;document.title='RUN'&lt;/script&gt;</p>
      <p>&lt;svg onload="document.title='RUN'"&gt; <script>document.title='RUN'</script>
      <svg xmlns="http://www.w3.org/2000/svg" onload="document.title='RUN'"></svg>
      """;

  private static TestServer server;
  private static AgencySite site;

  @BeforeAll
  static void start() {
    server = TestServer.start("prongsai.evidence.rendering=false");
    site = AgencySite.start(FiscalYear.of(2565));
  }

  @AfterAll
  static void stop() {
    site.close();
    server.close();
  }

  private static CaptureId keep(RunningRound round, String item, String page) {
    return TestCaptures.keep(server.database(), round.id(), item, site.page(page));
  }

  private static String path(RunningRound round, CaptureId capture) {
    return round.desk() + "/evidence/" + capture.value();
  }

  @Test
  void whatWasSeenIsShownWithItsProof() {
    RunningRound round = RunningRound.of(server);
    CaptureId before = keep(round, "O10", "wrong-year");
    CaptureId after = keep(round, "O10", "o10");
    SignedIn officer = round.signedIn(Role.AGENCY_OFFICER);
    String page = path(round, after) + "?verify=1&against=" + before.value();
    assertThat(officer.get(page).body())
        .contains(
            "หลักฐานตรงกับค่าแฮชที่บันทึกไว้ทุกส่วน",
            "ไม่มีตราเวลาจากภายนอก",
            "<del>2563</del>",
            "<ins>2565</ins>")
        .contains("rel=\"noopener noreferrer external\"");
    Looks.at(server.address() + page, officer.cookie(), "evidence");
    Looks.at(
        server.address() + path(round, keep(round, "O4", "plan-pdf")),
        officer.cookie(),
        "evidence-pdf");
  }

  @Test
  void changedEvidenceIsSaidToBeChanged() {
    RunningRound round = RunningRound.of(server);
    CaptureId capture = keep(round, "O1", "o1");
    var owner = org.springframework.jdbc.core.simple.JdbcClient.create(server.database().owner());
    owner.sql("ALTER TABLE evidence.capture DISABLE TRIGGER append_only").update();
    owner
        .sql("UPDATE evidence.capture SET status = 404 WHERE id = ?")
        .param(capture.value())
        .update();
    owner.sql("ALTER TABLE evidence.capture ENABLE TRIGGER append_only").update();
    SignedIn officer = round.signedIn(Role.AGENCY_OFFICER);
    assertThat(officer.get(path(round, capture) + "?verify=1").body())
        .contains("หลักฐานไม่ตรงกับที่บันทึกไว้", "ข้อมูลของหลักฐานไม่ตรงกับบัญชีรายการ");
    Looks.at(
        server.address() + path(round, capture) + "?verify=1",
        officer.cookie(),
        "evidence-changed");
  }

  @Test
  void storedScriptNeverRuns() {
    RunningRound round = RunningRound.of(server);
    site.put("script", HOSTILE);
    CaptureId capture = keep(round, "O1", "script");
    SignedIn officer = round.signedIn(Role.AGENCY_OFFICER);
    try (BrowserContext visitor = Chromium.desk()) {
      visitor.addCookies(List.of(officer.cookie()));
      Page page = visitor.newPage();
      List<String> complaints = Chromium.complaints(page);
      page.navigate(server.address() + path(round, capture));
      page.locator("details.seen-text summary").click();
      assertThat(page.locator("details.seen-text pre").textContent()).contains("<script>");
      assertThat(page.title()).startsWith("หลักฐานข้อ O1");
      assertThat(page.locator("main script, main svg, main iframe").count()).isZero();
      assertThat(complaints).isEmpty();
      page.navigate(server.address() + path(round, capture) + "/picture");
      assertThat(page.title()).isNotEqualTo("RUN");
    }
  }

  @Test
  void whatIsHandedOutIsNothingToRun() {
    RunningRound round = RunningRound.of(server);
    CaptureId capture = keep(round, "O1", "o1");
    SignedIn officer = round.signedIn(Role.AGENCY_OFFICER);
    for (String part : List.of("warc", "text", "picture")) {
      HttpResponse<String> answer = officer.get(path(round, capture) + "/" + part);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().allValues("Content-Security-Policy"))
          .containsExactly("default-src 'none'; sandbox");
      assertThat(answer.headers().allValues("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
          .isEqualTo(part.equals("picture") ? "image/png" : "application/octet-stream");
      assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
          .startsWith(part.equals("picture") ? "inline" : "attachment");
    }
    assertThat(officer.get(path(round, capture) + "/manifest").statusCode()).isEqualTo(404);
  }

  @Test
  void evidenceIsSeenByItsAgencyOnly() {
    RunningRound round = RunningRound.of(server);
    RunningRound other = RunningRound.of(server);
    CaptureId capture = keep(round, "O1", "o1");
    SignedIn stranger = other.signedIn(Role.AGENCY_OFFICER);
    assertThat(stranger.get(path(round, capture)).statusCode()).isEqualTo(404);
    assertThat(stranger.get(path(round, capture) + "/text").statusCode()).isEqualTo(404);
    assertThat(stranger.get(path(other, capture)).statusCode()).isEqualTo(404);
    assertThat(server.part(Evidence.class).of(other.id(), new Code("O1"))).isEmpty();
  }
}
