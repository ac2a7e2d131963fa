package prongsai.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServerTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void noMetricTellsWhenRespondentsCame() {
    server.get("/sign-in");
    server.get("/e/0000000000");
    server.get("/s/0000000000");
    assertThat(server.get("/actuator/prometheus").body())
        .contains("http_server_requests", "/sign-in")
        .doesNotContain("/e/", "/s/");
  }

  @Test
  void saysThatItLivesAndIsReady() {
    assertThat(server.get("/actuator/health/liveness").body()).contains("UP");
    assertThat(server.get("/actuator/health/readiness").body()).contains("UP");
  }

  @Test
  void handsItsMetricsToACollectorOnTheSameMachine() {
    assertThat(server.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
  }

  @Test
  void aFileComesWithTheHeadersOfEveryPage() {
    HttpResponse<String> file = server.get("/css/tokens.css");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .doesNotContain("unsafe-inline");
    assertThat(file.headers().firstValue("Set-Cookie")).isEmpty();
  }
}
