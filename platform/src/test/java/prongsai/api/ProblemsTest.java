package prongsai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.server.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever goes wrong is said as RFC 9457 has it.
class ProblemsTest {
  private static TestServer server;
  private static Program program;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    program = Program.of(server, Role.AUDITOR, Scope.everything());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode problem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.propertyNames())
        .containsExactly("type", "title", "status", "detail", "code");
    assertThat(problem.get("status").intValue()).isEqualTo(status);
    assertThat(problem.get("code").stringValue()).isEqualTo(code);
    assertThat(problem.get("type").stringValue())
        .isEqualTo("/api/v1#" + code.substring("api/".length()));
    return problem;
  }

  @Test
  void aMisspeltParameterIsNamed() {
    JsonNode problem =
        problem(program.get("/agencies?provinze=x&limit=5"), 400, "api/unknown-parameter");
    assertThat(problem.get("detail").stringValue())
        .contains("provinze", "province")
        .containsPattern("[ก-๙]");
  }

  @Test
  void englishIsSpokenToWhoPrefersIt() {
    HttpResponse<String> answer =
        program.get("/agencies?x=1", "Accept-Language", "en-GB,en;q=0.9,th;q=0.5");
    assertThat(problem(answer, 400, "api/unknown-parameter").get("title").stringValue())
        .isEqualTo("Unknown parameter");
    assertThat(answer.headers().firstValue("Content-Language")).contains("en");
    assertThat(String.join(",", answer.headers().allValues("Vary"))).contains("Accept-Language");
    for (String other : new String[] {"th,en;q=0.9", "de", "*", "%%%"})
      assertThat(
              program
                  .get("/agencies?x=1", "Accept-Language", other)
                  .headers()
                  .firstValue("Content-Language"))
          .contains("th");
  }

  @Test
  void badValuesAreRefused() {
    problem(program.get("/agencies?limit=0"), 400, "api/bad-parameter");
    problem(program.get("/agencies?limit=501"), 400, "api/bad-parameter");
    problem(program.get("/agencies?limit=1e9"), 400, "api/bad-parameter");
    problem(program.get("/agencies?active=maybe"), 400, "api/bad-parameter");
    problem(program.get("/agencies?after=nobody"), 400, "api/bad-parameter");
    problem(program.get("/agencies?q=" + "x".repeat(400)), 400, "api/bad-parameter");
    problem(program.get("/agencies?q=%00"), 400, "api/bad-parameter");
    problem(program.get("/rounds?year=2022"), 400, "api/bad-parameter");
    problem(program.get("/rounds?state=OPEN"), 400, "api/bad-parameter");
    problem(program.get("/rounds?after=x"), 400, "api/bad-parameter");
    problem(program.get("/audit?after=-1"), 400, "api/bad-parameter");
    problem(program.get("/rounds?year=2566&year=2565"), 400, "api/repeated-parameter");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    problem(program.get("/nothing"), 404, "api/not-found");
    problem(program.get("/agencies/nobody"), 404, "api/not-found");
    problem(program.get("/rounds/x/y/z"), 404, "api/not-found");
  }

  @Test
  void anotherFormThanJsonIsNotToBeHad() {
    problem(program.get("/agencies", "Accept", "text/html"), 406, "api/not-acceptable");
  }

  @Test
  void nothingIsWrittenHere() {
    for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE", "TRACE"}) {
      HttpResponse<String> answer =
          server.send(
              program
                  .request("/agencies")
                  .method(method, HttpRequest.BodyPublishers.noBody())
                  .build());
      if (method.equals("TRACE")) assertThat(answer.statusCode()).isIn(405, 501);
      else {
        problem(answer, 405, "api/no-such-method");
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
      }
    }
  }

  @Test
  void aLongBodyIsRefusedBeforeItIsRead() throws IOException {
    try (Socket socket = connect()) {
      send(
          socket,
          "GET /api/v1/agencies HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1073741824\r\n\r\n");
      assertThat(head(socket)).startsWith("HTTP/1.1 413").contains("application/problem+json");
    }
  }

  @Test
  void anAddressThatIsNoneIsRefused() throws IOException {
    try (Socket socket = connect()) {
      send(
          socket,
          "GET /api/v1/agencies/..;/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(head(socket)).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }
  }

  @Test
  void aProblemTellsNothingOfTheInside() {
    String body = program.get("/agencies?after=%27%22%3B--").body();
    assertThat(body).doesNotContain("SQL", "Exception", "prongsai.", "org.");
  }

  @Test
  void theHeadOfAnAnswerCanBeAskedFor() {
    HttpResponse<String> answer =
        server.send(
            program
                .request("/frameworks")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("ETag")).isPresent();
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  private static Socket connect() throws IOException {
    URI address = URI.create(server.address());
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout(20_000);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  private static String head(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    return new String(in.readNBytes(1200), StandardCharsets.UTF_8);
  }
}
