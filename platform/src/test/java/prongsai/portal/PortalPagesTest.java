package prongsai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.plan.UbonPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalPagesTest {
  private static final String PAGE = "/a/ubon-pao/2565";
  private UbonPlan ubon;

  @BeforeAll
  void start() {
    ubon = UbonPlan.start();
  }

  @AfterAll
  void stop() {
    ubon.close();
  }

  private String body(String path) {
    HttpResponse<String> answer = ubon.server.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  @Test
  @Order(1)
  void beforePublicationNothingIsToldAnywhere() {
    for (String path :
        List.of(
            "/data/ita-2565.csv",
            "/data/ita-2565.json",
            "/data/ita-2565.parquet",
            "/data/picture/2565/ubon-pao",
            "/en/data/picture/2565/ubon-pao"))
      assertThat(ubon.server.get(path).statusCode()).as(path).isEqualTo(404);
    for (String path :
        List.of("/", "/en", "/data", "/compare", "/compare?year=2565&agency=ubon-pao"))
      assertThat(body(path))
          .as(path)
          .contains(path.equals("/en") ? "No result" : "ยังไม่มีผลที่เผยแพร่");
    assertThat(body("/data/catalog.jsonld")).doesNotContain("2565");
  }

  @Test
  @Order(2)
  void onceItIsPublishedItIsFoundEverywhere() {
    Publications publications = ubon.server.part(Publications.class);
    assertThat(publications.publish(ubon.round, UbonPlan.EXECUTIVE, UbonPlan.ACTOR)).isTrue();
    assertThat(body("/")).contains("ปีงบประมาณ พ.ศ. 2565 เผยแพร่ผลแล้ว 1 หน่วยงาน");
    assertThat(body("/search?q=%E0%B8%AD%E0%B8%B8%E0%B8%9A%E0%B8%A5")).contains("/a/ubon-pao");
    assertThat(body("/en/search?q=Ubon")).contains("/en/a/ubon-pao", "1 agencies found");
    assertThat(body("/compare?year=2565&agency=ubon-pao"))
        .contains("<svg class=\"strip\"", "ยังไม่มีหน่วยงานอื่นที่ประเภทและขนาดเดียวกัน");
  }

  @Test
  @Order(3)
  void programsGetEveryPartThatIsPublished() {
    assertThat(body("/data/ita-2565.csv").lines())
        .hasSizeGreaterThan(80)
        .anySatisfy(line -> assertThat(line).startsWith("2565,ubon-pao,").contains(",total,"));
    JsonNode first = new ObjectMapper().readTree(body("/data/ita-2565.json")).get(0);
    assertThat(first.path("agency_code").asString()).isEqualTo("ubon-pao");
    assertThat(first.path("scores").has("O43")).isTrue();
    assertThat(body("/data/ita-2565.parquet")).startsWith("PAR1");
    JsonNode catalog = new ObjectMapper().readTree(body("/data/catalog.jsonld"));
    assertThat(catalog.path("dcat:dataset").get(0).path("dcat:distribution").size()).isEqualTo(3);
    assertThat(body("/data")).contains("<code>iit_respondents</code>", "/data/ita-2565.parquet");
  }

  @Test
  @Order(4)
  void thePictureHasTheSizeThatPreviewsAskFor() throws IOException {
    HttpResponse<byte[]> picture =
        ubon.server.send(
            HttpRequest.newBuilder(
                    URI.create(ubon.server.address() + "/data/picture/2565/ubon-pao"))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.body()));
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(body(PAGE)).contains("<meta property=\"og:image\" content=\"http://localhost:");
  }

  @Test
  @Order(6)
  void whereOneMayAnswerNowThePageLeadsThere() {
    assertThat(body("/a/sample-town"))
        .contains("ยังไม่มีผลการประเมิน", "ตอบแบบวัด", "/e/", "aria-label=\"คิวอาร์โค้ด");
  }

  @ParameterizedTest
  @Order(7)
  @ValueSource(
      strings = {
        "/search?q=%25&type=%00&province='&after=99999999999999",
        "/search?q=%00%3Cscript%3Ealert(1)%3C/script%3E",
        "/compare?year=x&type=%00&size=huge&agency=%00",
        "/compare?year=2565&type=%3Cscript%3E"
      })
  void whateverIsTypedIsAnsweredCalmly(String path) {
    assertThat(body(path)).doesNotContain("<script");
  }

  @ParameterizedTest
  @Order(8)
  @ValueSource(strings = {"/", "/search", "/compare", "/data", "/accessibility", "/privacy"})
  void everyPageSpeaksBothLanguagesAndSetsNoCookie(String path) {
    String english = path.equals("/") ? "/en" : "/en" + path;
    HttpResponse<String> thai = ubon.server.get(path);
    assertThat(thai.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(thai.headers().firstValue("ETag")).isPresent();
    assertThat(thai.body()).contains("<html lang=\"th\">", "href=\"" + english + "\"");
    assertThat(body(english))
        .contains("<html lang=\"en\">", "href=\"" + path + "\"", "/en/privacy");
  }

  @Test
  @Order(9)
  void whoNamesNobodyToWriteToHasNoSecurityText() {
    assertThat(ubon.server.get("/.well-known/security.txt").statusCode()).isEqualTo(404);
  }
}
