package prongsai.slips;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.SignedIn;
import prongsai.browser.Chromium;
import prongsai.browser.Looks;
import prongsai.round.RunningRound;
import prongsai.server.TestServer;

/// The page of printed matter in a real browser.
class PrintedPagesInBrowserTest {
  private static TestServer server;
  private static RunningRound round;
  private static SignedIn officer;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    round = RunningRound.of(server);
    officer = round.signedIn(Role.AGENCY_OFFICER);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void thePagesLookRightEverywhere() {
    Looks.at(server.address() + round.desk() + "/printed", officer.cookie(), "printed");
    Looks.at(server.address() + round.desk() + "/printed/revoke", officer.cookie(), "revoke");
  }

  @Test
  void anOfficerTakesTheSuggestedNumberAndGetsAFile() throws IOException {
    try (BrowserContext visitor = Chromium.phone()) {
      visitor.addCookies(List.of(officer.cookie()));
      Page page = visitor.newPage();
      page.navigate(server.address() + round.desk() + "/printed");
      assertThat(page.locator("#count").inputValue()).isEqualTo("150");
      page.locator("#count").fill("หลายใบ");
      page.getByText("สร้างและดาวน์โหลดสลิป").click();
      assertThat(page.title()).startsWith("ข้อผิดพลาด:");
      Chromium.assertAccessible(page);
      Chromium.screenshot(page, "printed-phone-error");
      page.locator("#count").fill("๑๕๐");
      Download download =
          page.waitForDownload(() -> page.getByText("สร้างและดาวน์โหลดสลิป").click());
      assertThat(download.suggestedFilename()).startsWith("slips-iit-2569-").endsWith(".pdf");
      Path file = Path.of("target", "screenshots", "slips.pdf");
      download.saveAs(file);
      try (PDDocument slips = Loader.loadPDF(Files.readAllBytes(file))) {
        assertThat(slips.getNumberOfPages()).isEqualTo(15);
      }
      page.navigate(server.address() + round.desk() + "/printed/slips");
      assertThat(page.locator("dl.counts").textContent()).contains("150 รหัส", "น้อยกว่า 10 รหัส");
      assertThat(page.locator("#count").inputValue()).isEmpty();
    }
  }
}
