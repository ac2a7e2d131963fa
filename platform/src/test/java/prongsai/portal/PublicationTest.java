package prongsai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.plan.UbonPlan;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicationTest {
  private static final String PAGE = "/a/ubon-pao/2565";
  private UbonPlan ubon;
  private Publications publications;

  @BeforeAll
  void start() {
    ubon = UbonPlan.start();
    publications = ubon.server.part(Publications.class);
  }

  @AfterAll
  void stop() {
    ubon.close();
  }

  @BeforeEach
  void hide() {
    publications.withdraw(ubon.round, UbonPlan.ACTOR);
  }

  private void publish() {
    assertThat(publications.publish(ubon.round, UbonPlan.EXECUTIVE, UbonPlan.ACTOR)).isTrue();
  }

  private HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(ubon.server.address() + path)).GET();
    if (headers.length > 0) request.headers(headers);
    return ubon.server.send(request.build());
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void whatIsNotPublishedIsOnNoPublicAddress() {
    for (String page : List.of(PAGE, "/en" + PAGE, "/data/documents/2565/report.pdf/ubon-pao"))
      assertThat(get(page).statusCode()).as(page).isEqualTo(404);
    for (String page : List.of("/a/ubon-pao", "/en/a/ubon-pao"))
      assertThat(get(page).body()).as(page).doesNotContain("80.45", "2565/ubon-pao");
    publish();
    assertThat(get(PAGE).statusCode()).isEqualTo(200);
    assertThat(get("/a/ubon-pao").body()).contains("ปีงบประมาณ พ.ศ. 2565");
  }

  @Test
  void thePageSaysTheResultAndHowSureItIs() {
    publish();
    HttpResponse<String> page = get(PAGE);
    assertThat(page.body())
        .contains(
            "องค์การบริหารส่วนจังหวัดอุบลราชธานี",
            "/data/documents/2565/report.pdf/ubon-pao",
            "ไม่ใช่กลุ่มตัวอย่างสุ่ม",
            "<svg class=\"indicators\"");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(page.headers().firstValue("Cache-Control")).contains("public, max-age=60");
    assertThat(get("/en" + PAGE).body())
        .contains("lang=\"en\"", "not a random sample", "Ubon Ratchathani Provincial");
  }

  @Test
  void documentsAreMadeWhenSomebodyAsksForThem() {
    publish();
    HttpResponse<String> file = get("/data/documents/2565/summary.html/ubon-pao");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body()).contains("๗๙.๔๓");
  }

  @Test
  void askingAgainIsAnsweredWithoutABody() {
    publish();
    String tag = tag(get(PAGE));
    HttpResponse<String> again = get(PAGE, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(tag(again)).isEqualTo(tag);
    HttpResponse<String> packed = get(PAGE, "Accept-Encoding", "gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(tag(packed)).isNotEqualTo(tag);
    assertThat(get(PAGE, "Accept-Encoding", "gzip", "If-None-Match", tag(packed)).statusCode())
        .isEqualTo(304);
  }

  @Test
  void theTagChangesWhenSomethingShownChanges() {
    publish();
    String before = tag(get(PAGE));
    ubon.begin();
    look();
    assertThat(tag(get(PAGE))).isEqualTo(before);
    ubon.approve();
    look();
    assertThat(get(PAGE, "If-None-Match", before).body())
        .contains("มาตรการปรับปรุง ปีงบประมาณ พ.ศ. 2566");
  }

  private void look() {
    ubon.server.part(PortalChanges.class).look();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a/none",
        "/a/ubon-pao/1999",
        "/a/ubon-pao/2564",
        "/a/ubon-pao/2565/x",
        "/a/%E0%B8%81/2565",
        "/a/'%20OR%201=1--",
        "/data/documents/2565/.prongsai/ubon-pao",
        "/data/documents/9999/report.pdf/ubon-pao"
      })
  void whatIsNotThereIsToldInThai(String path) {
    publish();
    HttpResponse<String> answer = get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("ไม่พบหน้าที่ท่านต้องการ");
  }

  @Test
  void whoMayPublishDoesSoOnThePageOfTheRound() {
    String path = "/desk/rounds/" + ubon.round.id() + "/publication";
    Scope agency = new Scope.Branch(ubon.round.agency());
    SignedIn officer = SignedIn.as(ubon.server, Role.AGENCY_OFFICER, agency);
    assertThat(officer.post(path, Map.of()).statusCode()).isEqualTo(403);
    SignedIn executive = SignedIn.as(ubon.server, Role.AGENCY_EXECUTIVE, agency);
    assertThat(executive.get(path).body()).contains("ยังไม่เผยแพร่", "สิ่งที่ประชาชนจะเห็น");
    assertThat(executive.post(path, Map.of()).statusCode()).isEqualTo(302);
    assertThat(get(PAGE).statusCode()).isEqualTo(200);
    assertThat(executive.get(path).body()).contains("ผลนี้เผยแพร่แล้ว");
    assertThat(executive.post(path + "/withdraw", Map.of()).statusCode()).isEqualTo(302);
    assertThat(get(PAGE).statusCode()).isEqualTo(404);
  }

  @Test
  void anAdministratorPublishesAWholeYear() {
    Map<String, String> year = Map.of("year", "2565");
    SignedIn executive =
        SignedIn.as(ubon.server, Role.AGENCY_EXECUTIVE, new Scope.Branch(ubon.round.agency()));
    assertThat(executive.post("/desk/publication", year).statusCode()).isEqualTo(403);
    SignedIn administrator =
        SignedIn.as(ubon.server, Role.SYSTEM_ADMINISTRATOR, Scope.everything());
    assertThat(administrator.get("/desk/publication").body()).contains("เผยแพร่อีก 1 หน่วยงาน");
    assertThat(administrator.post("/desk/publication", year).statusCode()).isEqualTo(302);
    assertThat(administrator.get("/desk/publication").body()).contains("เผยแพร่ครบแล้ว");
    assertThat(get(PAGE).statusCode()).isEqualTo(200);
  }
}
