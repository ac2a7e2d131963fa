package prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.SignedIn;
import prongsai.browser.Chromium;
import prongsai.browser.Looks;
import prongsai.server.TestServer;

/// The pages of a review in a real browser: marked by keyboard, looked at on a phone and at a desk.
class ReviewWalkTest {
  private static TestServer server;
  private static ReviewedRound reviewed;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    reviewed = new ReviewedRound(server, 2);
    reviewed
        .desk()
        .sql(
            """
            INSERT INTO checking.link_check (id, round_id, item, url, at, occasion, verdict, reason,
              status, landed, rules, hints)
            VALUES (?, ?, 'O1', ?, ?, 'SUBMISSION', 'BLOCKED', 'REFUSED_TO_PROGRAMS', 403, ?,
              'nacc-ita-2565/1.0.0', ?::jsonb)
            """)
        .params(
            UUID.randomUUID(),
            reviewed.id(),
            ReviewedRound.LINK,
            OffsetDateTime.parse("2026-03-01T10:00:00+07:00"),
            ReviewedRound.LINK,
            "[{\"key\":\"year\",\"finding\":\"SEEN\",\"thai\":\"พบปี 2565\",\"evidence\":\"โครงสร้าง"
                + " ปี 2565\"}]")
        .update();
    reviewed.assign(0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void look(SignedIn who, String path, String name) {
    Looks.at(server.address() + path, who.cookie(), "review-" + name);
  }

  @Test
  void fromTheQueueByKeyboardToTheFinalMarks() {
    Assignment one = reviewed.seat("O1", Seat.FIRST).orElseThrow();
    SignedIn assessor = reviewed.at(one);
    look(assessor, "/desk/review", "queue");
    look(assessor, "/desk/review/" + one.id(), "marking");
    look(assessor, "/desk/review/phrases", "phrases");
    look(assessor, "/desk/review/conflicts", "conflicts");
    byKeyboard(assessor, one);
    withoutScript(reviewed.seat("O2", Seat.FIRST).orElseThrow());
    reviewed.markTheRest();
    clarified(reviewed.administrator);
  }

  private static void clarified(SignedIn administrator) {
    look(administrator, "/desk/review/rounds", "rounds");
    look(administrator, "/desk/review/assign", "assign");
    look(administrator, "/desk/review/agreement", "agreement");
    administrator.post(
        "/desk/review/rounds/open", Map.of("round", reviewed.id().toString(), "days", "15"));
    String page = reviewed.running.desk() + "/clarification";
    look(reviewed.officer, page, "clarification");
    look(reviewed.officer, page + "/O1", "clarify");
    reviewed.officer.post(page + "/O1", Map.of("text", "ผังอยู่ท้ายหน้า"));
    reviewed.endWindow();
    look(reviewed.notSeated("O1"), "/desk/review/clarifications", "decisions");
    look(reviewed.notSeated("O1"), decision(), "decide");
    look(administrator, reviewed.running.desk() + "/review/final", "final");
  }

  private static String decision() {
    return "/desk/review/clarifications/"
        + reviewed
            .desk()
            .sql("SELECT id FROM review.clarification WHERE round_id = ?")
            .param(reviewed.id())
            .query(UUID.class)
            .single();
  }

  private static void byKeyboard(SignedIn assessor, Assignment one) {
    try (BrowserContext desk = Chromium.desk()) {
      desk.addCookies(List.of(assessor.cookie()));
      Page page = desk.newPage();
      List<String> complaints = Chromium.complaints(page);
      String here = server.address() + "/desk/review/" + one.id();
      page.navigate(here);
      page.keyboard().press("j");
      page.waitForURL(url -> !url.equals(here));
      page.keyboard().press("k");
      page.waitForURL(here);
      chooses(page);
      assertThat(page.url()).isEqualTo(here);
      switchesOffAndSaves(page);
      assertThat(complaints).isEmpty();
    }
    Given given = reviewed.seat("O1", Seat.FIRST).orElseThrow().given().orElseThrow();
    assertThat(given.mark()).isEqualTo(reviewed.none());
    assertThat(given.confidence()).isEqualTo(Confidence.UNSURE);
    assertThat(given.reason()).isEqualTo("10 jk ไม่พบผัง");
  }

  private static void chooses(Page page) {
    page.keyboard().press("1");
    assertThat(page.locator("input[name=mark]:checked").inputValue()).isEqualTo(reviewed.full());
    page.keyboard().press("?");
    assertThat(page.locator("input[name=confidence]:checked").inputValue()).isEqualTo("unsure");
    page.keyboard().press("0");
    page.keyboard().type("10 jk ไม่พบผัง"); // the reason has the focus now
    assertThat(page.locator("#reason").inputValue()).isEqualTo("10 jk ไม่พบผัง");
  }

  private static void switchesOffAndSaves(Page page) {
    page.locator("#shortcuts").uncheck();
    page.keyboard().press("1");
    assertThat(page.locator("input[name=mark]:checked").inputValue())
        .as("switched off")
        .isEqualTo(reviewed.none());
    page.locator("#shortcuts").check();
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.endsWith("?saved"));
  }

  private static void withoutScript(Assignment one) {
    try (BrowserContext phone = Chromium.phoneWithoutScript()) {
      phone.addCookies(List.of(reviewed.at(one).cookie()));
      Page page = phone.newPage();
      page.navigate(server.address() + "/desk/review/" + one.id());
      page.locator("input[name=mark][value='" + reviewed.full() + "']").check();
      page.locator("main button").first().click();
      assertThat(page.locator("main").innerText()).contains("บันทึกรายการก่อนหน้าแล้ว");
    }
    assertThat(reviewed.seat("O2", Seat.FIRST).orElseThrow().given()).isPresent();
  }
}
