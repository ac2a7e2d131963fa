package prongsai.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.access.FirstStart;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.agency.AgencyId;
import prongsai.round.SurveyInstrument;
import prongsai.survey.OpenSurvey;

/// Every page that any address answers, to whomever, also when it refuses: no inline script, no
/// inline style, and a policy that would let none run.
class EveryPageHtmlTest {
  private static OpenSurvey survey;
  private static TestServer server;
  private static String setUp;

  @BeforeAll
  static void start() {
    survey = OpenSurvey.start();
    server = survey.server();
    setUp = server.part(FirstStart.class).setUpPath().orElseThrow();
  }

  @AfterAll
  static void stop() {
    survey.close();
  }

  /// The pages among some answers, and what is wrong with them.
  private static final class Pages {
    private final List<String> faults = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();

    void add(String what, HttpResponse<String> answer) {
      if (!HtmlRules.isPage(answer)) return;
      seen.add(what + ": " + answer.statusCode());
      for (String fault : HtmlRules.faults(answer)) faults.add(seen.getLast() + ": " + fault);
    }
  }

  @Test
  void everyAnswerOfEveryAddressIsClean() {
    Pages pages = new Pages();
    AgencyId agency = new AgencyId(1);
    SignedIn[] everybody = {
      SignedIn.as(server, Role.AGENCY_OFFICER, new Scope.Branch(agency)),
      SignedIn.as(server, Role.ASSESSOR, new Scope.Branch(agency)),
      SignedIn.as(server, Role.SYSTEM_ADMINISTRATOR, Scope.everything())
    };
    for (int i = 0; i < everybody.length; i++) {
      SignedIn who = everybody[i];
      Map<String, String> things = Somebodys.things(survey, agency, 2566 + i);
      for (boolean posts : new boolean[] {false, true}) // first look, then change
      for (Mapping mapping : Mapping.of(server))
          if (mapping.isPost() == posts)
            pages.add(mapping + " of " + i, server.send(mapping.as(who, server, things).build()));
    }
    assertThat(pages.faults).isEmpty();
    assertThat(pages.seen).hasSizeGreaterThan(200).anyMatch(page -> page.endsWith(": 422"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in",
        "/sign-in?error",
        "/sign-in?out",
        "/no-such-page",
        "/desk/no-such-page",
        "/e/0000000000",
        "/s/0000000000",
        "/css/none.css",
        "/api/v1",
        "/api/none",
        "/error",
        "/actuator/none",
        "/desk//rounds",
        "/desk;a=b",
        "/desk/%2e%2e/x",
        "/%00",
        "/desk/rounds/x",
        "/e/%0a",
        "/set-up/none",
        "/invited/none"
      })
  void pagesForNobodyAreCleanToo(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .header("Accept", "text/html")
            .build();
    Pages pages = new Pages();
    pages.add(path, server.send(request));
    assertThat(pages.faults).isEmpty();
  }

  @Test
  void thePagesOfTheWayOfARespondentAreClean() {
    Pages pages = new Pages();
    String door = survey.path(SurveyInstrument.IIT);
    pages.add("door", server.get(door));
    HttpResponse<String> form = server.get(survey.path(SurveyInstrument.EIT));
    pages.add("form", form);
    HttpResponse<String> letIn =
        survey.post(door + "/questions", Map.of("code", survey.code()), "Accept", "text/html");
    pages.add("questions", letIn);
    pages.add("incomplete", survey.post(door + "/answers", OpenSurvey.filled(letIn.body(), 3, 0)));
    pages.add("thanks", survey.post(door + "/answers", OpenSurvey.filled(letIn.body(), 30, 0)));
    pages.add("set up", server.get(setUp));
    assertThat(pages.faults).isEmpty();
    assertThat(pages.seen).hasSize(6).contains("questions: 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /a|b HTTP/1.1\r\nHost: x\r\n",
        "GET /%zz HTTP/1.1\r\nHost: x\r\n",
        "GET / HTTP/1.1\r\n",
        "TRACE /desk HTTP/1.1\r\nHost: x\r\n",
        "NONE /e/0000000000 HTTP/1.1\r\nHost: x\r\n",
        "GET /desk HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\nCookie: prongsai=%\r\n",
        "GET /desk/../../x HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\n"
      })
  void whatIsRefusedBeforeAnyControllerHasNothingInline(String head) throws IOException {
    URI address = URI.create(server.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(10_000);
      String request = head + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 ");
      String body = answer.substring(answer.indexOf("\r\n\r\n"));
      assertThat(HtmlRules.faults(body)).as(head).isEmpty();
    }
  }

  @Test
  void theRulesFindWhatTheyAreFor() {
    for (String bad :
        new String[] {
          "<script>x</script>",
          "<p style='color:red'>",
          "<style>p{}</style>",
          "<a onclick=x>",
          "<a href=\" java\nscript:x\">",
          "<SCRIPT defer>",
          "<img src=x ONERROR = 'y'>"
        }) assertThat(HtmlRules.faults(bad)).as(bad).hasSize(1);
    for (String good :
        new String[] {
          "<script src=\"/js/a.js\"></script>", "<p class=\"style\">", "<a href=\"/on=1\">",
          "<!-- <style> -->", "onclick=x", "<link rel=\"stylesheet\" href=\"/css/a.css\">"
        }) assertThat(HtmlRules.faults(good)).as(good).isEmpty();
  }
}
