package prongsai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prongsai.server.TestServer;

class SecurityTextTest {
  @Test
  void whoFindsAWeaknessIsToldWhereToReportIt() {
    try (TestServer server =
        TestServer.start(
            "prongsai.contact=mailto:ita@agency.example",
            "prongsai.security.contact=https://agency.example/security")) {
      HttpResponse<String> answer = server.get("/.well-known/security.txt");
      assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
      Map<String, String> fields =
          answer
              .body()
              .lines()
              .map(line -> line.split(": ", 2))
              .collect(Collectors.toMap(field -> field[0], field -> field[1]));
      assertThat(fields)
          .containsEntry("Contact", "https://agency.example/security")
          .containsEntry("Preferred-Languages", "th, en")
          .containsEntry("Canonical", server.address() + "/.well-known/security.txt");
      assertThat(Instant.parse(fields.getOrDefault("Expires", "")))
          .isAfter(Instant.now())
          .isBefore(Instant.now().plus(Duration.ofDays(365)));
      assertThat(server.get("/privacy").body()).contains("href=\"mailto:ita@agency.example\"");
    }
  }
}
