package prongsai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.server.TestServer;

class RightsTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start("spring.main.lazy-initialization=true");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whoIsSignedInIsKnown() {
    SignedIn admin = SignedIn.as(server, Role.SYSTEM_ADMINISTRATOR, Scope.everything());
    assertThat(admin.get("/no-such-page").statusCode()).isEqualTo(404);
    assertThat(server.get("/no-such-page").statusCode()).isEqualTo(403);
    assertThat(admin.post("/no-such-page", Map.of()).statusCode()).isEqualTo(404);
  }
}
