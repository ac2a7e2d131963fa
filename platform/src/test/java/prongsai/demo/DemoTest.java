package prongsai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.browser.Chromium;
import prongsai.results.FrozenResults;
import prongsai.round.RoundId;
import prongsai.server.TestServer;

/// The case of Ubon Ratchathani from raw answers to the pages and documents of its result.
class DemoTest {
  private static final String SECRET = "0123456789abcdef";
  private static TestServer server;
  private static UUID ubon;

  @BeforeAll
  static void start() {
    server = TestServer.start("prongsai.demo=" + SECRET);
    ubon =
        owner()
            .sql("SELECT id FROM round.round WHERE fiscal_year = 2565")
            .query(UUID.class)
            .single();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JdbcClient owner() {
    return JdbcClient.create(server.database().owner());
  }

  private static String results() {
    return "/desk/rounds/" + ubon + "/results";
  }

  private static Page executive(BrowserContext context) {
    Page page = context.newPage();
    page.navigate(server.address() + "/demo/" + SECRET);
    page.click("form[action$='/AGENCY_EXECUTIVE'] button");
    return page;
  }

  @Test
  void theResultExplainsItselfOnAPhoneAndOnADesk() {
    for (BrowserContext context : List.of(Chromium.phone(), Chromium.desk())) {
      try (context) {
        Page page = executive(context);
        page.navigate(server.address() + results());
        assertThat(page.textContent("main"))
            .contains("79.43", "ขาดอีก 5.57 คะแนน", "ได้ผลตรงกันทุกไบต์");
        page.click("summary:has-text('คะแนนนี้มาอย่างไร')");
        assertThat(page.isVisible("text=(30×IIT + 30×EIT + 40×OIT) หาร 100")).isTrue();
        Chromium.assertAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
            .isEqualTo(true);
      }
    }
  }

  @Test
  void whatIfUsesTheSameEngine() {
    try (BrowserContext context = Chromium.phone()) {
      Page page = executive(context);
      page.navigate(server.address() + results() + "/what-if");
      page.check("input[name=O42]");
      page.check("input[name=O43]");
      page.click("main .actions button");
      assertThat(page.textContent(".estimate")).contains("ประมาณการ", "89.43", "ผ่านเกณฑ์");
      page.click("button[aria-label='เพิ่ม I12 ขึ้น 5 คะแนน']");
      PlaywrightAssertions.assertThat(page.locator("input[name=I12]")).hasValue("78.29");
      Chromium.assertAccessible(page);
    }
  }

  @Test
  void theDocumentsAreThereSoonAndWhole() throws IOException {
    try (BrowserContext context = Chromium.desk()) {
      Page page = executive(context);
      page.navigate(server.address() + results());
      for (int i = 0; i < 120 && !page.isVisible("text=รายงานการวิเคราะห์ (PDF"); i++) {
        page.waitForTimeout(500);
        page.reload();
      }
      var download = page.waitForDownload(() -> page.click("text=รายงานการวิเคราะห์ (PDF"));
      assertThat(download.suggestedFilename())
          .contains("อุบลราชธานี", "2565")
          .endsWith("report.pdf");
      assertThat(
              new String(
                  Files.readAllBytes(download.path()),
                  java.nio.charset.StandardCharsets.ISO_8859_1))
          .startsWith("%PDF-");
    }
  }

  @Test
  void aCorrectionIsAFurtherVersionWithItsReason() {
    SignedIn executive = SignedIn.as(server, Role.AGENCY_EXECUTIVE, Scope.everything());
    assertThat(executive.post(results() + "/freeze", Map.of()).statusCode()).isEqualTo(302);
    int before = server.part(FrozenResults.class).versions(new RoundId(ubon)).size();
    executive.post(results() + "/freeze", Map.of("reason", "แก้ชื่อหน่วยงาน"));
    var versions = server.part(FrozenResults.class).versions(new RoundId(ubon));
    assertThat(versions).hasSize(before + 1);
    assertThat(versions.getFirst().reason()).isEqualTo("แก้ชื่อหน่วยงาน");
    assertThat(versions.getFirst().result()).isEqualTo(versions.getLast().result());
  }

  @Test
  void neitherAResultNorItsMarksChangeInTheDatabase() {
    assertThatThrownBy(() -> owner().sql("UPDATE results.version SET level = 'AA'").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> owner().sql("DELETE FROM results.version").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> owner().sql("UPDATE disclosure.mark SET mark = 'full'").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void anOfficerOfAnotherAgencyFindsNothing() {
    Agency other = server.part(Agencies.class).byCode("sample-town").orElseThrow();
    SignedIn officer = SignedIn.as(server, Role.AGENCY_OFFICER, new Scope.Branch(other.id()));
    for (String path :
        List.of(results(), results() + "/what-if", "/desk/rounds/" + ubon + "/marks"))
      assertThat(officer.get(path).statusCode()).as(path).isEqualTo(404);
  }

  @Test
  void theEntranceNeedsItsSecret() {
    assertThat(server.get("/demo/0000").statusCode()).isEqualTo(404);
  }
}
