package prongsai.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.disclosure.FilledChecklist.OFFICER;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.browser.Looks;
import prongsai.checking.CheckRun;
import prongsai.checking.CheckRuns;
import prongsai.checking.Checks;
import prongsai.checking.LinkCheck;
import prongsai.checking.NightlyChecks;
import prongsai.checking.Occasion;
import prongsai.evidence.Evidence;
import prongsai.fetching.Verdict;
import prongsai.server.TestServer;
import prongsai.testsite.AgencySite;

/// Links of a checklist, looked at on a real site by the whole server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinksCheckedTest {
  private final AgencySite site = AgencySite.start();
  private TestServer server;
  private FilledChecklist filled;

  @BeforeAll
  void start() {
    server =
        TestServer.start(
            "prongsai.checks.allow-private=true",
            "prongsai.checks.polite=false",
            "prongsai.checks.night=-",
            "prongsai.evidence.rendering=false");
    filled = new FilledChecklist(server.database());
    Map.of(
            "O1",
            "o1",
            "O2",
            "gone",
            "O3",
            "soft-404",
            "O4",
            "blocked",
            "O5",
            "moved",
            "O6",
            "windows-874",
            "O7",
            "fault",
            "O8",
            "redirect-home",
            "O12",
            "plan-pdf")
        .forEach((item, page) ->
            filled.save(item, Field.url(1), site.page(page).toString(), 0, OFFICER));
  }

  @AfterAll
  void stop() {
    server.close();
    site.close();
  }

  private Map<String, Verdict> verdicts() {
    return server.part(Checks.class).latest(filled.test.id()).stream()
        .collect(Collectors.toMap(one -> one.item().value(), LinkCheck::verdict));
  }

  @Test
  void everyKindOfPageHasItsVerdictAndItsEvidence() throws Exception {
    SignedIn officer =
        SignedIn.as(server, Role.AGENCY_OFFICER, new Scope.Branch(filled.round().agency()));
    String path = "/desk/rounds/" + filled.test.id() + "/checks";
    assertThat(officer.post(path, Map.of()).statusCode()).isIn(302, 303);
    waitForRun();
    assertThat(verdicts())
        .isEqualTo(
            Map.of(
                "O1", Verdict.REACHABLE,
                "O2", Verdict.GONE,
                "O3", Verdict.GONE,
                "O4", Verdict.BLOCKED,
                "O5", Verdict.MOVED,
                "O6", Verdict.REACHABLE,
                "O7", Verdict.UNSURE,
                "O8", Verdict.MOVED,
                "O12", Verdict.REACHABLE));
    HttpResponse<String> page = officer.get(path);
    assertThat(page.body()).contains("ทั้งหมด 9 ลิงก์", "ไม่พบหน้า 2", "ต้องให้คนเปิดดู 1");
    Looks.at(server.address() + path, officer.cookie(), "checks");
    Looks.at(
        server.address() + "/desk/agencies/" + filled.round().agency() + "/notices",
        officer.cookie(),
        "notices");
    LinkCheck good =
        server.part(Checks.class).latest(filled.test.id()).stream()
            .filter(one -> one.item().value().equals("O1"))
            .findFirst()
            .orElseThrow();
    assertThat(good.examination()).isPresent();
    assertThat(server.part(Evidence.class).verify(good.capture().orElseThrow()).unchanged())
        .isTrue();
    theAssessorSeesTheSame();
  }

  private void theAssessorSeesTheSame() throws InterruptedException {
    Map<String, Verdict> before = verdicts();
    server.part(CheckRuns.class).start(filled.test.id(), Occasion.ASSESSMENT);
    waitForRun();
    assertThat(verdicts()).isEqualTo(before);
    server.part(NightlyChecks.class).run();
    assertThat(server.part(Checks.class).latest(filled.test.id()))
        .as("looked at a moment ago, so not again tonight")
        .allSatisfy(one -> assertThat(one.occasion()).isEqualTo(Occasion.ASSESSMENT));
  }

  private void waitForRun() throws InterruptedException {
    Optional<CheckRun> run = server.part(CheckRuns.class).of(filled.test.id());
    while (run.orElseThrow().running()) {
      Thread.sleep(20);
      run = server.part(CheckRuns.class).of(filled.test.id());
    }
  }
}
