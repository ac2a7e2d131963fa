package prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.SignedIn;
import prongsai.browser.Chromium;
import prongsai.server.TestServer;

/// Words that were typed on the pages of a review are there again, and newer ones are not lost.
class DraftsTest {
  private TestServer server;
  private ReviewedRound reviewed;

  @BeforeEach
  void start() {
    server = TestServer.start();
    reviewed = new ReviewedRound(server, 2);
    reviewed.assign(0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String keep(SignedIn who, String page, String field, String value, int seen) {
    return who.post(
            page + "/draft", Map.of("field", field, "value", value, "seen", Integer.toString(seen)))
        .body();
  }

  @Test
  void aReasonAndANoteStandThereAgainUntilTheyAreSent() {
    Assignment one = reviewed.seat("O1", Seat.FIRST).orElseThrow();
    SignedIn assessor = reviewed.at(one);
    String page = "/desk/review/" + one.id();
    assertThat(keep(assessor, page, "reason", "ไม่พบผัง <b>", 0))
        .contains("\"saved\"", "\"version\":1");
    assertThat(keep(assessor, page, "text", "ถามหัวหน้า", 0)).contains("\"saved\"");
    assertThat(assessor.get(page).body())
        .contains("ไม่พบผัง &lt;b&gt;</textarea>", "ถามหัวหน้า</textarea>");
    assertThat(keep(assessor, page, "reason", "ของหน้าต่างเก่า", 0))
        .contains("\"conflict\"", "ท่านในอีกหน้าต่างหนึ่ง");
    assertThat(keep(assessor, page, "reason", "ไม่พบผัง <b>", 0))
        .as("sent twice")
        .contains("\"saved\"");
    assertThat(assessor.post(page + "/draft", Map.of("field", "mark", "seen", "0")).statusCode())
        .isEqualTo(400);
    assertThat(reviewed.mark(one, reviewed.none(), "ไม่พบผังจริง")).isEqualTo(302);
    assertThat(assessor.get(page).body())
        .contains("ไม่พบผังจริง</textarea>", "ถามหัวหน้า</textarea>")
        .doesNotContain("&lt;b");
    assertThat(keep(assessor, page, "reason", "ของหน้าต่างเก่า", 1))
        .contains("\"conflict\"", "ส่งแล้ว");
    SignedIn other = reviewed.notSeated("O1");
    assertThat(other.post(page + "/draft", Map.of("field", "reason", "seen", "0")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void whatWasRefusedIsThereWhenThePageIsLeftAndOpenedAgain() {
    Assignment one = reviewed.seat("O1", Seat.FIRST).orElseThrow();
    String page = "/desk/review/" + one.id();
    assertThat(reviewed.mark(one, "", "ยังไม่เลือกผล")).isEqualTo(422);
    assertThat(reviewed.at(one).get(page).body()).contains("ยังไม่เลือกผล</textarea>");
  }

  @Test
  void clarificationsAndDecisionsAreKeptForWhoTypedThem() {
    reviewed.mark(reviewed.seat("O1", Seat.FIRST).orElseThrow(), reviewed.none(), "ไม่พบ");
    reviewed.markTheRest();
    reviewed.administrator.post(
        "/desk/review/rounds/open", Map.of("round", reviewed.id().toString(), "days", "15"));
    String page = reviewed.running.desk() + "/clarification/O1";
    assertThat(keep(reviewed.officer, page, "text", "ผังอยู่", 0)).contains("\"saved\"");
    assertThat(reviewed.officer.get(page).body()).contains("ผังอยู่</textarea>");
    SignedIn colleague = reviewed.running.signedIn(Role.AGENCY_OFFICER);
    assertThat(colleague.get(page).body()).doesNotContain("ผังอยู่");
    reviewed.officer.post(page, Map.of("text", "ผังอยู่ท้ายหน้า"));
    assertThat(
            server
                .part(Drafts.class)
                .find(reviewed.officer.account(), "clarification/" + reviewed.id() + "/O1")
                .sent())
        .isTrue();
    reviewed.endWindow();
    UUID id = reviewed.desk().sql("SELECT id FROM review.clarification").query(UUID.class).single();
    SignedIn second = reviewed.notSeated("O1");
    String decision = "/desk/review/clarifications/" + id;
    assertThat(keep(second, decision, "reason", "เห็นตามหน่วยงาน", 0)).contains("\"saved\"");
    assertThat(second.get(decision).body()).contains("เห็นตามหน่วยงาน</textarea>");
    SignedIn marker = reviewed.at(reviewed.seat("O1", Seat.FIRST).orElseThrow());
    assertThat(marker.post(decision + "/draft", Map.of("seen", "0")).statusCode()).isEqualTo(404);
  }

  @Test
  void theScriptKeepsBothFieldsOfTheMarkingPage() {
    Assignment one = reviewed.seat("O1", Seat.FIRST).orElseThrow();
    try (BrowserContext desk = Chromium.desk()) {
      desk.addCookies(List.of(reviewed.at(one).cookie()));
      Page page = desk.newPage();
      List<String> complaints = Chromium.complaints(page);
      page.navigate(server.address() + "/desk/review/" + one.id());
      page.locator("#reason").fill("ไม่พบผังโครงสร้าง");
      page.locator("summary").click();
      page.locator("#text").fill("โทรถามแล้ว");
      page.locator("#text").blur();
      PlaywrightAssertions.assertThat(page.locator("[data-status]")).containsText("บันทึกแล้ว");
      page.waitForCondition(() ->
          server
                  .part(Drafts.class)
                  .find(reviewed.at(one).account(), "journal/" + one.id())
                  .version()
              > 0);
      page.navigate(server.address() + "/desk/review/" + one.id());
      assertThat(page.locator("#reason").inputValue()).isEqualTo("ไม่พบผังโครงสร้าง");
      assertThat(page.locator("#text").inputValue()).isEqualTo("โทรถามแล้ว");
      assertThat(complaints).isEmpty();
    }
  }
}
