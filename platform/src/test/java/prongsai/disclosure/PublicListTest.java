package prongsai.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.disclosure.FilledChecklist.OFFICER;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.agency.Agencies;
import prongsai.server.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicListTest {
  private static final String DEAD = "https://agency.example/หายไป";
  private TestServer server;
  private FilledChecklist filled;
  private String tail;

  @BeforeAll
  void start() {
    server = TestServer.start();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @BeforeEach
  void fill() {
    filled = new FilledChecklist(server.database());
    String code = server.part(Agencies.class).find(filled.round().agency()).orElseThrow().code();
    tail = "/2565/" + code;
    filled.save("O1", Field.HAS, "yes", 0, OFFICER);
    filled.save("O1", Field.url(1), "https://agency.example/o1", 0, OFFICER);
    filled.save("O1", Field.description(1), "<script>alert(1)</script>", 0, OFFICER);
    filled.save("O1", Field.CONTENT_DATE, "2022-01-31", 0, OFFICER);
    filled.save("O2", Field.HAS, "yes", 0, OFFICER);
    filled.save("O2", Field.url(1), DEAD, 0, OFFICER);
    filled.save("O43", Field.HAS, "no", 0, OFFICER);
    filled.save("O43", Field.EXPLANATION, "อยู่ระหว่างดำเนินการ", 0, OFFICER);
  }

  private void approve() {
    assertThat(filled.send()).isEmpty();
    assertThat(filled.approve(filled.approval.hash(filled.round()))).isEmpty();
  }

  @Test
  void beforeApprovalNobodySeesAnything() {
    for (String kind : new String[] {"", "/embed", "/csv", "/json", "/dcat"})
      assertThat(server.get("/o" + kind + tail).statusCode()).as(kind).isEqualTo(404);
    filled.send();
    assertThat(server.get("/o" + tail).statusCode()).isEqualTo(404);
    approveSent();
    assertThat(server.get("/o" + tail).statusCode()).isEqualTo(200);
  }

  private void approveSent() {
    assertThat(filled.approve(filled.approval.hash(filled.round()))).isEmpty();
  }

  @Test
  void aYearOrAgencyThatDoesNotExistIsNotFound() {
    for (String address :
        new String[] {"/o/1999/T1", "/o/2565/none", "/o/2570" + tail.substring(5)})
      assertThat(server.get(address).statusCode()).as(address).isEqualTo(404);
  }

  @Test
  void thePageShowsDeadLinksHonestlyAndNoScript() {
    approve();
    dead();
    HttpResponse<String> page = server.get("/o" + tail);
    assertThat(page.body())
        .contains("เปิดไม่ได้ตั้งแต่ 4 มีนาคม 2565")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert")
        .contains("มีข้อมูล 2 จาก 43 ข้อ")
        .contains("อยู่ระหว่างดำเนินการ");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors 'none'");
  }

  private void dead() {
    JdbcClient.create(server.database().desk())
        .sql(
            """
            INSERT INTO checking.dead_link (round_id, item, url, since, reason)
            VALUES (?, 'O2', ?, '2022-03-04T01:00:00Z', 'NOT_FOUND')
            """)
        .params(filled.test.id().value(), DEAD)
        .update();
  }

  @Test
  void askingAgainCostsNothingUntilSomethingChanged() {
    approve();
    String tag = server.get("/o" + tail).headers().firstValue("ETag").orElseThrow();
    assertThat(again(tag).statusCode()).isEqualTo(304);
    dead();
    assertThat(again(tag).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> again(String tag) {
    return server.send(
        HttpRequest.newBuilder(URI.create(server.address() + "/o" + tail))
            .header("If-None-Match", tag)
            .build());
  }

  @Test
  void otherSitesMayShowTheEmbeddedPartOnly() {
    approve();
    HttpResponse<String> part = server.get("/o/embed" + tail);
    assertThat(part.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("frame-ancestors *", "default-src 'none'")
        .doesNotContain("script-src");
    assertThat(part.headers().firstValue("X-Frame-Options")).isEmpty();
  }

  @Test
  void programsGetATableAndACatalogue() {
    approve();
    assertThat(server.get("/o/csv" + tail).body().lines())
        .hasSize(44)
        .anySatisfy(line -> assertThat(line).contains(",O1,", "https://agency.example/o1"));
    JsonNode list = json("/o/json" + tail);
    assertThat(list.path("items").size()).isEqualTo(43);
    assertThat(list.path("sha256").asString())
        .isEqualTo(filled.checklists.approved(filled.test.id()).orElseThrow().sha256());
    JsonNode catalog = json("/o/dcat" + tail);
    assertThat(catalog.path("@type").asString()).isEqualTo("dcat:Catalog");
    assertThat(catalog.path("dcat:dataset").size()).isEqualTo(2);
    JsonNode first = catalog.path("dcat:dataset").get(0);
    assertThat(first.path("dcat:landingPage").path("@id").asString())
        .isEqualTo("https://agency.example/o1");
    assertThat(first.path("dct:temporal").path("dcat:startDate").path("@value").asString())
        .isEqualTo("2021-10-01");
  }

  private JsonNode json(String path) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    return new ObjectMapper().readTree(response.body());
  }
}
