package prongsai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.plan.Measure;
import prongsai.plan.UbonPlan;
import prongsai.progress.Reported;
import prongsai.progress.ReportingRound;
import prongsai.progress.StepState;
import prongsai.progress.UbonProgress;

/// The measures and their report for the public: nothing before it is published, and of the report
/// what had been said when it was.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicPlanTest {
  private static final String RESULT = "/a/ubon-pao/2565";
  private static final String PLAN = RESULT + "/plan";
  private static final String PROGRESS = RESULT + "/progress";
  private static final String FILES = "/data/plan/2565/";
  private UbonPlan ubon;
  private Measure measure;

  @BeforeAll
  void start() {
    ubon = UbonPlan.start();
    ubon.begin();
    ubon.approve();
    measure = ubon.plans().approved(ubon.round.id()).orElseThrow().measures().getFirst();
  }

  @AfterAll
  void stop() {
    ubon.close();
  }

  private int status(String path) {
    return ubon.server.get(path).statusCode();
  }

  private String body(String path) {
    HttpResponse<String> answer = ubon.server.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private boolean publish(ReportingRound reporting) {
    return ubon.server
        .part(ReportPublications.class)
        .publish(ubon.round, reporting, UbonPlan.EXECUTIVE, UbonPlan.ACTOR);
  }

  private void report(String done) {
    Reported told =
        UbonProgress.tell(
            ubon, UbonProgress.words(ReportingRound.SIX_MONTHS, StepState.UNDER_WAY, done));
    assertThat(told).isInstanceOf(Reported.Taken.class);
    ubon.server.part(PortalChanges.class).look();
  }

  @Test
  @Order(1)
  void nothingOfThePlanIsPublicBeforeTheResultIs() {
    report("ประชุมครั้งแรกแล้ว");
    assertThat(publish(ReportingRound.SIX_MONTHS)).isFalse();
    for (String path :
        List.of(
            PLAN,
            PROGRESS,
            "/en" + PLAN,
            FILES + "plan.pdf/ubon-pao",
            FILES + "plan.xlsx/ubon-pao")) assertThat(status(path)).as(path).isEqualTo(404);
  }

  @Test
  @Order(2)
  void withTheResultThePlanIsPublicAndItsReportIsNot() {
    ubon.server.part(Publications.class).publish(ubon.round, UbonPlan.EXECUTIVE, UbonPlan.ACTOR);
    assertThat(body(RESULT)).contains(PLAN, PROGRESS).doesNotContain("ประชุมครั้งแรก");
    assertThat(body(PLAN))
        .contains(measure.title(), measure.steps().getFirst().text(), "SHA-256", "พ.ศ. 2566");
    assertThat(body("/en" + PLAN)).contains("<html lang=\"en\">", measure.title());
    assertThat(body(PROGRESS))
        .contains("ยังไม่มีรายงานที่เผยแพร่")
        .doesNotContain("ประชุมครั้งแรก");
    assertThat(status(FILES + "progress-6.pdf/ubon-pao")).isEqualTo(404);
  }

  @Test
  @Order(3)
  void aReportShowsWhatHadBeenSaidWhenItWasPublished() {
    assertThat(publish(ReportingRound.SIX_MONTHS)).isTrue();
    assertThat(body(PROGRESS)).contains("ประชุมครั้งแรกแล้ว", "รายงานรอบ 6 เดือน");
    report("ประชุมครั้งที่สอง");
    assertThat(body(PROGRESS)).contains("ประชุมครั้งแรกแล้ว").doesNotContain("ประชุมครั้งที่สอง");
    assertThat(publish(ReportingRound.SIX_MONTHS)).isTrue();
    assertThat(body(PROGRESS)).contains("ประชุมครั้งที่สอง");
  }

  @Test
  @Order(4)
  void aReportOfTheWholeYearComesFirst() {
    assertThat(publish(ReportingRound.TWELVE_MONTHS)).isTrue();
    assertThat(body(PROGRESS)).contains("รายงานรอบ 12 เดือน", "progress-6.pdf", "progress-12.docx");
    assertThat(body("/en" + PROGRESS)).contains("Report for 12 months");
  }

  @ParameterizedTest
  @Order(5)
  @ValueSource(strings = {"plan.pdf", "plan.docx", "plan.xlsx", "plan.html", "progress-6.pdf"})
  void everyFormatIsHandedOutAsAFile(String name) {
    HttpResponse<byte[]> file =
        ubon.server.send(
            HttpRequest.newBuilder(URI.create(ubon.server.address() + FILES + name + "/ubon-pao"))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body()).hasSizeGreaterThan(5_000);
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
    assertThat(file.headers().firstValue("ETag")).isPresent();
  }

  @Test
  @Order(6)
  void whatDoesNotExistIsNotFound() {
    for (String path :
        List.of(
            "/a/ubon-pao/2564/plan",
            "/a/nobody/2565/progress",
            "/a/ubon-pao/2565/other",
            FILES + "plan.exe/ubon-pao",
            FILES + "progress-9.pdf/ubon-pao",
            FILES + "plan.pdf/nobody")) assertThat(status(path)).as(path).isEqualTo(404);
  }

  @Test
  @Order(7)
  void onlyWhoMayPublishPublishesAReport() {
    assertThat(post(Role.AGENCY_OFFICER, "6")).isEqualTo(403);
    assertThat(post(Role.AGENCY_EXECUTIVE, "7")).isEqualTo(400);
    ubon.server.part(Publications.class).withdraw(ubon.round, UbonPlan.ACTOR);
    assertThat(post(Role.AGENCY_EXECUTIVE, "6")).isEqualTo(409);
    assertThat(List.of(status(PLAN), status(PROGRESS))).containsOnly(404);
    assertThat(ubon.server.part(ReportPublications.class).of(ubon.round.id())).isEmpty();
  }

  private int post(Role role, String months) {
    return SignedIn.as(ubon.server, role, new Scope.Branch(ubon.round.agency()))
        .post("/desk/rounds/" + ubon.round.id() + "/publication/report", Map.of("months", months))
        .statusCode();
  }
}
