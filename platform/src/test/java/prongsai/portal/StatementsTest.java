package prongsai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.plan.UbonPlan;

/// What the statements on accessibility and privacy promise, as far as a test can tell; what a
/// browser has to tell is in [PortalInBrowserTest].
class StatementsTest {
  private static final String WORD = "คำที่ไม่มีใครค้นหา";
  private static final String ADDRESS = "203.0.113.77";
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?:src|action)=\"(?!/)|<link rel=\"(?:stylesheet|icon)\" href=\"(?!/)");
  private static UbonPlan ubon;

  @BeforeAll
  static void start() {
    ubon = UbonPlan.start();
    ubon.begin();
    ubon.approve();
    ubon.server.part(Publications.class).publish(ubon.round, UbonPlan.EXECUTIVE, UbonPlan.ACTOR);
  }

  @AfterAll
  static void stop() {
    ubon.close();
  }

  private static HttpResponse<String> get(String path) {
    return ubon.server.send(
        HttpRequest.newBuilder(URI.create(ubon.server.address() + path))
            .header("X-Forwarded-For", ADDRESS)
            .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/en",
        "/search",
        "/compare?year=2565&agency=ubon-pao",
        "/data",
        "/accessibility",
        "/privacy",
        "/a/ubon-pao",
        "/a/ubon-pao/2565",
        "/en/a/ubon-pao/2565",
        "/a/ubon-pao/2565/plan",
        "/a/ubon-pao/2565/progress"
      })
  void publicPagesSetNoCookieRunNoScriptAndLoadNothingFromElsewhere(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.body()).doesNotContain("<script", "<iframe").doesNotContainPattern(ELSEWHERE);
  }

  @Test
  void nobodyIsWrittenDownForReading() {
    long before = entries();
    List<String> logged =
        logged(
            "/search?q=" + URLEncoder.encode(WORD, StandardCharsets.UTF_8),
            "/a/ubon-pao/2565",
            "/a/nobody/2565",
            "/data/ita-2565.csv");
    assertThat(logged)
        .noneMatch(line -> line.contains(WORD) || line.contains(ADDRESS) || line.contains("ubon"));
    assertThat(entries()).isEqualTo(before);
  }

  /// What is logged while somebody reads.
  private static List<String> logged(String... paths) {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.addAppender(log);
    try {
      for (String path : paths) get(path);
    } finally {
      root.detachAppender(log);
    }
    return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  private static long entries() {
    return JdbcClient.create(ubon.server.database().owner())
        .sql("SELECT count(*) FROM access.audit")
        .query(Long.class)
        .single();
  }

  @Test
  void everyChartHasWordsAndATable() {
    for (String path : List.of("/a/ubon-pao/2565", "/compare?year=2565&agency=ubon-pao"))
      assertThat(get(path).body())
          .containsPattern("<svg class=\"[a-z ]+\"[^>]*role=\"img\" aria-labelledby=")
          .contains("<title", "<desc", "<table");
  }
}
