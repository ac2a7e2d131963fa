package prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.browser.Chromium;
import prongsai.checking.CheckRuns;
import prongsai.checking.Checks;
import prongsai.disclosure.ChecklistFilling;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.Field;
import prongsai.disclosure.Marks;
import prongsai.results.Freezing;
import prongsai.round.RunningRound;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Item;
import prongsai.server.TestServer;
import prongsai.testsite.AgencySite;

/// A disclosure check in a real browser, from the first field to the mark in the result, as its
/// people walk through it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OitWalkTest {
  private final AgencySite site = AgencySite.start();
  private TestServer server;
  private RunningRound running;
  private SignedIn administrator;
  private SignedIn officer;
  private List<SignedIn> assessors;

  @BeforeAll
  void start() {
    server =
        TestServer.start(
            "prongsai.checks.allow-private=true",
            "prongsai.checks.polite=false",
            "prongsai.evidence.rendering=false");
    running = RunningRound.of(server);
    administrator = SignedIn.as(server, Role.SYSTEM_ADMINISTRATOR, Scope.everything());
    officer = running.signedIn(Role.AGENCY_OFFICER);
    assessors = List.of(assessor(), assessor(), assessor());
  }

  private SignedIn assessor() {
    return SignedIn.as(server, Role.ASSESSOR, Scope.everything());
  }

  @AfterAll
  void stop() {
    server.close();
    site.close();
  }

  @Test
  void fromTheFirstFieldToTheMarkInTheResult() throws InterruptedException {
    officerFills();
    executiveApproves();
    everyLinkIsLookedAtAndKept();
    everybodyCanReadTheList();
    assign();
    mark("O1", "1", "");
    mark("O42", "0", "แผนไม่ระบุผู้รับผิดชอบและกำหนดเวลา");
    markTheRest();
    openProvisionalMarks();
    assertThat(server.part(Freezing.class).awaitsReview(running.now())).isTrue();
    agencyClarifies();
    secondReviewerDecides();
    makeFinal();
    resultHasTheMarks();
  }

  private interface Steps {
    void of(Page page) throws InterruptedException;
  }

  private void walk(SignedIn who, String path, Steps steps) throws InterruptedException {
    try (BrowserContext context = Chromium.desk()) {
      context.addCookies(List.of(who.cookie()));
      Page page = context.newPage();
      List<String> complaints = Chromium.complaints(page);
      page.navigate(server.address() + path);
      Chromium.assertAccessible(page);
      steps.of(page);
      assertThat(complaints).isEmpty();
    }
  }

  private static void press(Page page, String button) {
    page.locator("main button", new Page.LocatorOptions().setHasText(button)).first().click();
  }

  /// Sends a form that keeps drafts: what is on its way to be kept goes first.
  private static void send(Page page, String button) {
    page.waitForResponse(
        answer -> answer.request().method().equals("POST") && !answer.url().endsWith("/draft"),
        () -> press(page, button));
    page.waitForLoadState();
  }

  private String path(String rest) {
    return "/desk/rounds/" + running.id() + rest;
  }

  private JdbcClient desk() {
    return server.part(JdbcClient.class);
  }

  private void officerFills() throws InterruptedException {
    walk(
        officer,
        path("/disclosure/O1"),
        page -> {
          page.locator("input[name='has'][value='yes']").check();
          Locator url = page.locator("input[name='link.1.url']");
          url.fill(site.page("o1").toString());
          url.blur();
          page.waitForFunction(
              "() => [...document.querySelectorAll('[role=status]')]"
                  + ".some(e => e.textContent.includes('บันทึกแล้ว'))");
        });
    ChecklistFilling filling = server.part(ChecklistFilling.class);
    for (Item item : Checklists.items(running.now().framework())) {
      String page = site.page(item.code().value().toLowerCase(Locale.ROOT)).toString();
      filling.save(running.now(), item, Field.HAS, "yes", 0, officer.account());
      filling.save(running.now(), item, Field.url(1), page, 0, officer.account());
    }
    walk(
        officer,
        path("/disclosure/send"),
        page -> {
          press(page, "ส่งให้ผู้บริหาร");
          assertThat(page.innerText("main")).contains("ผู้บริหาร");
        });
  }

  private void executiveApproves() throws InterruptedException {
    walk(
        running.signedIn(Role.AGENCY_EXECUTIVE),
        path("/disclosure/approve"),
        page -> {
          press(page, "อนุมัติตามที่แสดง");
          press(page, "อนุมัติ");
          assertThat(page.url()).doesNotContain("confirm");
        });
    assertThat(server.part(Checklists.class).approved(running.id())).isPresent();
  }

  private void everyLinkIsLookedAtAndKept() throws InterruptedException {
    CheckRuns runs = server.part(CheckRuns.class);
    while (runs.of(running.id()).isEmpty() || runs.of(running.id()).orElseThrow().running())
      Thread.sleep(50);
    assertThat(server.part(Checks.class).latest(running.id()))
        .hasSize(43)
        .allSatisfy(check -> assertThat(check.capture()).isPresent());
  }

  private void everybodyCanReadTheList() {
    String code =
        desk()
            .sql("SELECT code FROM agency.agency WHERE id = ?")
            .param(running.now().agency().value())
            .query(String.class)
            .single();
    assertThat(server.get("/o/" + running.now().year() + "/" + code).body())
        .contains(site.page("o1").toString());
  }

  private void assign() throws InterruptedException {
    walk(
        administrator,
        "/desk/review/assign?year=" + running.now().year(),
        page -> {
          for (SignedIn one : assessors)
            page.locator("input[name='assessors'][value='" + one.account() + "']").check();
          page.fill("#share", "100");
          press(page, "ดูแผนก่อนมอบหมาย");
          Chromium.assertAccessible(page);
          press(page, "มอบหมาย 1 รอบ");
          assertThat(page.locator(".error-summary").count()).isZero();
        });
    assertThat(server.part(Assignments.class).of(running.id(), new Code("O1"))).hasSize(2);
  }

  /// Both assessors of an item mark it by keyboard.
  private void mark(String item, String key, String reason) throws InterruptedException {
    for (Assignment seat : server.part(Assignments.class).of(running.id(), new Code(item)))
      walk(
          at(seat),
          "/desk/review/" + seat.id(),
          page -> {
            assertThat(page.innerText("main")).contains(item);
            page.keyboard().press(key);
            if (!reason.isEmpty()) page.fill("#reason", reason);
            page.locator("#confidence").check();
            send(page, "บันทึกและอยู่หน้านี้");
            assertThat(page.locator(".error-summary").count()).isZero();
          });
  }

  private SignedIn at(Assignment seat) {
    AccountId id = seat.assessor().orElseThrow();
    return assessors.stream().filter(one -> one.account().equals(id)).findFirst().orElseThrow();
  }

  private void markTheRest() {
    desk()
        .sql(
            "UPDATE review.assignment SET mark = 'complete', confidence = 'SURE', marked_at = now()"
                + " WHERE round_id = ? AND mark IS NULL")
        .param(running.id().value())
        .update();
  }

  private void openProvisionalMarks() throws InterruptedException {
    walk(
        administrator,
        "/desk/review/rounds",
        page -> {
          page.locator("input[name='round'][value='" + running.id() + "']").check();
          page.locator("#opening ~ p button, section button")
              .filter(new Locator.FilterOptions().setHasText("เปิดผลเบื้องต้น"))
              .first()
              .click();
          assertThat(page.locator(".error-summary").count()).isZero();
        });
  }

  private void agencyClarifies() throws InterruptedException {
    walk(
        officer,
        path("/clarification/O42"),
        page -> {
          assertThat(page.innerText("main")).contains("แผนไม่ระบุผู้รับผิดชอบและกำหนดเวลา");
          page.fill("#text", "แผนในลิงก์ที่ส่งไว้ระบุผู้รับผิดชอบและกำหนดเวลาในตารางท้ายหน้า");
          send(page, "ส่งคำชี้แจง");
          assertThat(page.locator(".error-summary").count()).isZero();
        });
    desk()
        .sql(
            "UPDATE review.review SET opened_at = now() - interval '20 days',"
                + " closes_at = now() - interval '1 day' WHERE round_id = ?")
        .param(running.id().value())
        .update();
  }

  private void secondReviewerDecides() throws InterruptedException {
    List<AccountId> first =
        server.part(Assignments.class).of(running.id(), new Code("O42")).stream()
            .flatMap(one -> one.assessor().stream())
            .toList();
    SignedIn second =
        assessors.stream().filter(one -> !first.contains(one.account())).findFirst().orElseThrow();
    walk(
        second,
        "/desk/review/clarifications",
        page -> {
          page.locator("main a[href^='/desk/review/clarifications/']").first().click();
          Chromium.assertAccessible(page);
          page.locator("input[name='mark'][value='complete']").check();
          page.fill("#reason", "ตารางท้ายหน้าในหลักฐานครบถ้วน");
          send(page, "บันทึกผลการพิจารณา");
          assertThat(page.locator(".error-summary").count()).isZero();
        });
  }

  private void makeFinal() throws InterruptedException {
    walk(administrator, path("/review/final"), page -> press(page, "ยืนยันผลสุดท้าย"));
    assertThat(server.part(Marks.class).of(running.id()))
        .hasSize(43)
        .containsEntry("O42", "complete");
  }

  private void resultHasTheMarks() throws InterruptedException {
    running.close();
    server
        .part(Freezing.class)
        .freeze(running.now(), "ปิดรอบการประเมิน", "test", new Actor.Program("test"));
    walk(
        officer,
        path("/results"),
        page -> assertThat(page.innerText("main")).contains("OIT").contains("100.00"));
  }
}
